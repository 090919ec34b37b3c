package org.claimwright.core.letterhead;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.claimwright.core.problem.Problem;

/**
 * The picture at the head of an account's documents: painted anew from what was sent, so that nothing but its pixels is
 * kept, no larger than paper can show, as a PNG.
 */
public final class Logo {
    /** The most bytes that are taken. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final int MOST_PIXELS = 16_000_000;
    private static final int WIDEST = 1200;
    private static final int HIGHEST = 600;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private final byte[] png;
    private final int width;
    private final int height;

    private Logo(byte[] png, int width, int height) {
        this.png = png;
        this.width = width;
        this.height = height;
    }

    /** Reads a PNG or JPEG; refuses what is neither, what is broken and what is too large to be read in safety. */
    static Logo read(byte[] sent) {
        if (sent.length > MOST_BYTES) {
            throw tooLarge();
        }
        BufferedImage painted = painted(decoded(sent));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(painted, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Logo(png.toByteArray(), painted.getWidth(), painted.getHeight());
    }

    private static BufferedImage decoded(byte[] sent) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw Problem.IMAGE_UNREADABLE.refusalAt("/logo");
            }
            ImageReader reader = readers.next();
            try {
                return decoded(reader, in);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Problem.IMAGE_UNREADABLE.refusalAt("/logo");
        }
    }

    // the size is asked before the first pixel is read: a small file can unfold to gigabytes
    private static BufferedImage decoded(ImageReader reader, ImageInputStream in) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw Problem.IMAGE_UNREADABLE.refusalAt("/logo");
        }
        reader.setInput(in, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw tooLarge();
        }
        return reader.read(0);
    }

    private static RuntimeException tooLarge() {
        Map<String, Object> facts =
                Map.of("megabytes", MOST_BYTES / (1024 * 1024), "megapixels", MOST_PIXELS / 1_000_000);
        return Problem.IMAGE_TOO_LARGE.refusalAt("/logo", facts);
    }

    private static BufferedImage painted(BufferedImage image) {
        double scale = Math.min(1, Math.min((double) WIDEST / image.getWidth(), (double) HIGHEST / image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage painted = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D brush = painted.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.drawImage(image, 0, 0, width, height, null);
        brush.dispose();
        return painted;
    }

    byte[] png() {
        return png.clone();
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
