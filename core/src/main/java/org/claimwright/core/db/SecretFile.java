package org.claimwright.core.db;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * A file of the data folder that its owner alone can read: secrets that are random on each installation and that somebody
 * has to be able to look up. It is replaced as a whole, so that a start that is broken off leaves the old one or the new.
 */
public final class SecretFile {
    private final Path file;
    private final String title;
    private final Properties known = new Properties();

    SecretFile(Path file, String title) {
        this.file = file;
        this.title = title;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                known.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("The file " + file + " cannot be read.", e);
            }
        }
    }

    /**
     * The file of that name in the folder in which our own database keeps its data.
     *
     * @param title the first line of the file, for whoever opens it
     */
    public static SecretFile inDataFolder(String name, String title) {
        Path folder = Path.of(Setting.DB_DIR.value()).toAbsolutePath().normalize();
        return new SecretFile(folder.resolve(name), title);
    }

    public synchronized Optional<String> secret(String name) {
        return Optional.ofNullable(known.getProperty(name));
    }

    /** The secret of that name; invented when first asked for, and safe on disk before anyone uses it. */
    public synchronized String orInvented(String name, Supplier<String> invention) {
        if (known.getProperty(name) == null) {
            keep(name, invention.get());
        }
        return known.getProperty(name);
    }

    /** Keeps a secret in the place of the one that was there; it is on disk when this returns. */
    public synchronized void keep(String name, String secret) {
        known.setProperty(name, secret);
        write();
    }

    private void write() {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                known.store(writer, title);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + file.getParent() + " cannot be written to.", e);
        }
    }

    // secrets stay out of every log
    @Override
    public String toString() {
        return file + " " + Map.copyOf(known).keySet();
    }
}
