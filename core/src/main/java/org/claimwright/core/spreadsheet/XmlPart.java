package org.claimwright.core.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a workbook, read from its beginning to its end. Names count without their namespaces: there are two sets. */
final class XmlPart implements AutoCloseable {
    static final XmlPart NONE = new XmlPart();

    private static final XMLInputFactory XML = factory();
    private static final int LONGEST_TEXT = 32_767;

    private final InputStream in;
    private final XMLStreamReader xml;

    private XmlPart() {
        in = InputStream.nullInputStream();
        xml = null;
    }

    XmlPart(InputStream in) throws XMLStreamException {
        this.in = in;
        this.xml = XML.createXMLStreamReader(in);
    }

    // the JDK's own, whatever else is about; no part of a workbook declares or refers to anything outside
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes on to the next element of this name. */
    boolean next(String name) throws XMLStreamException {
        while (next()) {
            if (starts(name)) {
                return true;
            }
        }
        return false;
    }

    /** Goes on to whatever comes next. */
    boolean next() throws XMLStreamException {
        if (xml == null || !xml.hasNext()) {
            return false;
        }
        xml.next();
        return true;
    }

    boolean starts(String name) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(name);
    }

    /** An attribute of the element; empty for none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** All text inside of the element. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        String name = xml.getLocalName();
        while (next() && !ends(name)) {
            boolean characters = xml.getEventType() == XMLStreamConstants.CHARACTERS
                    || xml.getEventType() == XMLStreamConstants.CDATA
                    || xml.getEventType() == XMLStreamConstants.SPACE;
            if (characters && text.length() < LONGEST_TEXT) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException, XMLStreamException {
        if (xml != null) {
            xml.close();
        }
        in.close();
    }
}
