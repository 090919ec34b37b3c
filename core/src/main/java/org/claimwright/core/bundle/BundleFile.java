package org.claimwright.core.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimwright.core.paper.BoundPapers;

/** Documents put together into one file, in the order in which they come: on disk, since together they are large. */
interface BundleFile extends AutoCloseable {
    void add(String name, byte[] document) throws IOException;

    byte[] bytes() throws IOException;

    /** Leaves nothing on the disk. */
    @Override
    void close() throws IOException;

    /** @param title of the file, where it has one of its own */
    static BundleFile of(BundleForm form, String title) throws IOException {
        return form == BundleForm.PDF ? new Merged(title) : new Packed();
    }

    private static Path temporary() throws IOException {
        return Files.createTempFile("documents", null);
    }

    /** One document after the other, each under a bookmark. */
    final class Merged implements BundleFile {
        private final BoundPapers papers;
        private final Path file = temporary();

        Merged(String title) throws IOException {
            papers = new BoundPapers(title);
        }

        @Override
        public void add(String name, byte[] document) throws IOException {
            papers.add(name, document);
        }

        @Override
        public byte[] bytes() throws IOException {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                papers.write(out);
            }
            return Files.readAllBytes(file);
        }

        @Override
        public void close() throws IOException {
            papers.close();
            Files.deleteIfExists(file);
        }
    }

    /** Each document under its own name; a name that was there before gets a number. */
    final class Packed implements BundleFile {
        private static final String ENDING = ".pdf";

        private final Path file = temporary();
        private final ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8);
        private final Set<String> names = new HashSet<>();

        Packed() throws IOException {
            // packed already
            zip.setLevel(Deflater.BEST_SPEED);
        }

        @Override
        public void add(String name, byte[] document) throws IOException {
            zip.putNextEntry(new ZipEntry(free(safe(name)) + ENDING));
            zip.write(document);
            zip.closeEntry();
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
        public byte[] bytes() throws IOException {
            zip.close();
            return Files.readAllBytes(file);
        }

        @Override
        public void close() throws IOException {
            zip.close();
            Files.deleteIfExists(file);
        }
    }
}
