package org.claimwright.core.paper;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** An element of the document's structure: what a part of it is, and in which order it is read. */
final class Tag {
    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName COLUMN_SPAN = COSName.getPDFName("ColSpan");
    private static final COSName TABLE = COSName.getPDFName("Table");
    private static final COSName MARKED = COSName.getPDFName("MCR");
    private static final COSName MARK = COSName.getPDFName("MCID");
    private static final COSName PAGE = COSName.PG;

    private final String type;
    private final COSDictionary element = new COSDictionary();

    private Tag(String type) {
        this.type = type;
        element.setItem(COSName.S, COSName.getPDFName(type));
    }

    /** The element that holds all others. */
    static Tag root(COSDictionary tree) {
        Tag root = new Tag("Document");
        root.element.setItem(COSName.P, tree);
        tree.setItem(COSName.K, root.element);
        return root;
    }

    Tag child(String childType) {
        Tag child = new Tag(childType);
        child.element.setItem(COSName.P, element);
        add(child.element);
        return child;
    }

    /** Its content, or more of it, on a page. */
    void marked(COSDictionary page, int mark) {
        if (!element.containsKey(PAGE)) {
            element.setItem(PAGE, page);
        }
        if (element.getItem(PAGE) == page) {
            add(COSInteger.get(mark));
        } else {
            COSDictionary elsewhere = new COSDictionary();
            elsewhere.setItem(COSName.TYPE, MARKED);
            elsewhere.setItem(PAGE, page);
            elsewhere.setInt(MARK, mark);
            add(elsewhere);
        }
    }

    private void add(COSBase kid) {
        COSBase kids = element.getItem(COSName.K);
        if (kids == null) {
            element.setItem(COSName.K, kid);
        } else if (kids instanceof COSArray more) {
            more.add(kid);
        } else {
            COSArray more = new COSArray();
            more.add(kids);
            more.add(kid);
            element.setItem(COSName.K, more);
        }
    }

    /** Of which cells it is the heading: {@code Column} or {@code Row}; and how many columns it takes. */
    Tag heads(String scope, int span) {
        COSDictionary attributes = ofTable();
        attributes.setName(SCOPE, scope);
        spans(attributes, span);
        return this;
    }

    private static void spans(COSDictionary attributes, int span) {
        if (span > 1) {
            attributes.setInt(COLUMN_SPAN, span);
        }
    }

    private COSDictionary ofTable() {
        COSDictionary attributes = new COSDictionary();
        attributes.setItem(COSName.O, TABLE);
        attributes.setDirect(true);
        element.setItem(COSName.A, attributes);
        return attributes;
    }

    /** Where on its page it is. */
    void covers(COSArray box) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "Layout");
        attributes.setItem(COSName.BBOX, box);
        attributes.setDirect(true);
        element.setItem(COSName.A, attributes);
    }

    Tag describes(String alternative) {
        element.setString(COSName.ALT, alternative);
        return this;
    }

    Tag in(String language) {
        element.setString(COSName.LANG, language);
        return this;
    }

    String type() {
        return type;
    }

    COSDictionary element() {
        return element;
    }
}
