package org.claimwright.core.paper;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The tree of the parts of a document, in which it is read. */
final class Structure {
    private final String language;
    private final COSDictionary tree = new COSDictionary();
    private final Tag root;

    Structure(PDDocument document, String language) {
        this.language = language;
        tree.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root = Tag.root(tree);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, tree);
    }

    Tag part(String partLanguage) {
        Tag part = root.child("Sect");
        return partLanguage.equals(language) ? part : part.in(partLanguage);
    }

    /** Ties each mark on each page to its element. */
    void finish(List<Sheet> sheets) {
        COSArray numbers = new COSArray();
        for (int i = 0; i < sheets.size(); i++) {
            COSDictionary page = sheets.get(i).page().getCOSObject();
            page.setInt(COSName.STRUCT_PARENTS, i);
            page.setItem(COSName.getPDFName("Tabs"), COSName.S);
            numbers.add(COSInteger.get(i));
            numbers.add(sheets.get(i).parents());
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        tree.setItem(COSName.PARENT_TREE, parents);
        tree.setInt(COSName.PARENT_TREE_NEXT_KEY, sheets.size());
    }
}
