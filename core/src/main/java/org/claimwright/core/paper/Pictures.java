package org.claimwright.core.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The images of one document. */
final class Pictures {
    private final PDDocument document;
    private final PDResources resources;
    private int drawn;

    Pictures(PDDocument document, PDResources resources) {
        this.document = document;
        this.resources = resources;
    }

    void draw(Picture picture, Flow flow, double mostWide, double mostHigh, Runnable beside) {
        PDImageXObject image = read(picture);
        double scale = Math.min(mostWide / image.getWidth(), mostHigh / image.getHeight());
        double wide = image.getWidth() * scale;
        double high = image.getHeight() * scale;
        flow.room(high);
        String name = "I" + drawn++;
        resources.put(COSName.getPDFName(name), image);
        Tag tag = flow.tag("Figure").describes(picture.alternative());
        Sheet sheet = flow.sheet();
        tag.covers(box(flow.x(), sheet.height() - flow.y() - high, wide, high));
        sheet.begin(tag);
        sheet.image(name, flow.x(), flow.y(), wide, high);
        sheet.end();
        flow.beside(wide, high, beside);
    }

    private PDImageXObject read(Picture picture) {
        try {
            return PDImageXObject.createFromByteArray(document, picture.bytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSArray box(double x, double y, double wide, double high) {
        COSArray box = new COSArray();
        for (double side : new double[] {x, y, x + wide, y + high}) {
            box.add(new COSFloat((float) side));
        }
        return box;
    }
}
