package org.claimwright.core.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.claimwright.core.problem.Problem;

/** The parts of a workbook, found as they refer to each other. All of them together unpack to a limit. */
final class WorkbookParts {
    private static final long MOST_UNPACKED = 60_000_000;
    private static final String MAIN = "/officeDocument";

    private final ZipFile zip;
    private final Bounded unpacked = new Bounded(MOST_UNPACKED);
    private String workbook;
    private final Map<String, String> byId = new LinkedHashMap<>();
    private final Map<String, String> byType = new LinkedHashMap<>();

    WorkbookParts(ZipFile zip) {
        this.zip = zip;
    }

    /** Tells a workbook from other files that are packed alike. */
    void requireWorkbook() throws IOException, XMLStreamException {
        String main = main();
        ZipEntry entry = main == null ? null : zip.getEntry(main);
        if (entry == null || !main.endsWith(".xml") || main.startsWith("word/") || main.startsWith("ppt/")) {
            boolean table = zip.getEntry("xl/workbook.bin") != null || zip.getEntry("content.xml") != null;
            throw (table ? Problem.FILE_OF_OTHER_FORM : Problem.FILE_NOT_A_TABLE).refusal();
        }
        workbook = main;
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        relations(folder + "_rels/" + main.substring(folder.length()) + ".rels", folder);
    }

    private String main() throws IOException, XMLStreamException {
        try (XmlPart relations = part("_rels/.rels")) {
            while (relations.next("Relationship")) {
                if (relations.attribute("Type").endsWith(MAIN)) {
                    return absolute("", relations.attribute("Target"));
                }
            }
        }
        return null;
    }

    private void relations(String name, String folder) throws IOException, XMLStreamException {
        try (XmlPart relations = part(name)) {
            while (relations.next("Relationship")) {
                String target = absolute(folder, relations.attribute("Target"));
                String type = relations.attribute("Type");
                byId.put(relations.attribute("Id"), target);
                byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
            }
        }
    }

    private static String absolute(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    XmlPart workbook() throws IOException, XMLStreamException {
        return part(workbook);
    }

    XmlPart related(String id) throws IOException, XMLStreamException {
        return part(byId.getOrDefault(id, ""));
    }

    /** The part of a kind, as sharedStrings; one without anything in it where there is none. */
    XmlPart ofType(String type) throws IOException, XMLStreamException {
        return part(byType.getOrDefault(type, ""));
    }

    private XmlPart part(String name) throws IOException, XMLStreamException {
        ZipEntry entry = name.isEmpty() ? null : zip.getEntry(name);
        return entry == null ? XmlPart.NONE : new XmlPart(unpacked.counted(zip.getInputStream(entry)));
    }

    /** Counts what is unpacked, of all parts together. */
    private static final class Bounded {
        private final long most;
        private long read;

        Bounded(long most) {
            this.most = most;
        }

        InputStream counted(InputStream in) {
            return new java.io.FilterInputStream(in) {
                @Override
                public int read() throws IOException {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
                }

                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    int count = super.read(bytes, from, length);
                    read += Math.max(0, count);
                    if (read > most) {
                        throw Problem.FILE_DAMAGED.refusal();
                    }
                    return count;
                }
            };
        }
    }
}
