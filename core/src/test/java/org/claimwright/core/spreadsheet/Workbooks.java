package org.claimwright.core.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into workbooks. */
public final class Workbooks {
    private Workbooks() {}

    /** A part of a workbook as the text that it is. */
    public static String part(byte[] workbook, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalArgumentException("no part " + name);
    }

    /** The table of a workbook of one sheet. */
    public static String sheet(byte[] workbook) throws IOException {
        return part(workbook, "xl/worksheets/sheet1.xml");
    }
}
