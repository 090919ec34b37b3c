package org.claimwright.core.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** Documents put together into one file, in the order in which they come. */
interface BundleFile {
    void add(String name, byte[] document);

    byte[] bytes();

    static BundleFile of(BundleForm form) {
        return form == BundleForm.PDF ? new Merged() : new Packed();
    }

    /** One document after the other. */
    final class Merged implements BundleFile {
        private final PDFMergerUtility merger = new PDFMergerUtility();
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        @Override
        public void add(String name, byte[] document) {
            merger.addSource(new RandomAccessReadBuffer(document));
        }

        @Override
        public byte[] bytes() {
            merger.setDestinationStream(out);
            try {
                merger.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }
    }

    /** Each document under its own name; a name that was there before gets a number. */
    final class Packed implements BundleFile {
        private static final String ENDING = ".pdf";

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        private final Set<String> names = new HashSet<>();

        Packed() {
            // packed already
            zip.setLevel(Deflater.BEST_SPEED);
        }

        @Override
        public void add(String name, byte[] document) {
            try {
                zip.putNextEntry(new ZipEntry(free(safe(name)) + ENDING));
                zip.write(document);
                zip.closeEntry();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        // what no file system minds
        private static String safe(String name) {
            return name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "-").replaceAll("[. ]+$", "");
        }

        private String free(String name) {
            String free = name;
            int number = 1;
            while (!names.add(free.toLowerCase(Locale.ROOT))) {
                number++;
                free = name + " (" + number + ")";
            }
            return free;
        }

        @Override
        public byte[] bytes() {
            try {
                zip.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }
    }
}
