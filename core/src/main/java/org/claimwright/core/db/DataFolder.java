package org.claimwright.core.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The folder in which our own server lives: its tables, its programs, the random passwords of its roles (readable by
 * their owner only), and a lock held as long as this process lives, so that two applications never share one folder.
 */
final class DataFolder {
    private static final String PASSWORDS = "passwords.properties";

    private final Path path;
    private final FileChannel lock;
    private final SecretFile passwords;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
        this.passwords = new SecretFile(path.resolve(PASSWORDS), "Passwords of the database beside this file");
    }

    static DataFolder open() {
        Path path = Path.of(Setting.DB_DIR.value()).toAbsolutePath().normalize();
        try {
            makeOwn(path);
            // one name, however it was reached: an orphan is recognised by it
            Path real = path.toRealPath();
            return new DataFolder(real, lock(real));
        } catch (FileSystemException e) {
            throw new UncheckedIOException(
                    "The data folder " + path + " cannot be used ("
                            + e.getClass().getSimpleName() + " " + e.getFile()
                            + "): set DB_DIR to a folder that this user can write to.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + path + " cannot be read.", e);
        }
    }

    // whoever can write here can replace the programs that are run from it
    private static void makeOwn(Path path) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new NotDirectoryException(path.toString());
        }
        if (!Files.isDirectory(path)) {
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path.resolve("claimwright.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // held by this very process: the same answer as for any other
        }
        channel.close();
        throw new IllegalStateException("The data folder " + path
                + " is in use by another Claimwright: stop that one, or set DB_DIR to another folder.");
    }

    Path cluster() {
        return path.resolve("postgresql");
    }

    Path programs() {
        return path.resolve("programs");
    }

    /** Stands beside the tables from the moment they can be used: a cluster without it was never finished. */
    Path mark() {
        return path.resolve("postgresql.ready");
    }

    /** A file with the password alone, for the program that makes the cluster; the caller removes it. */
    Path passwordFile(String role) {
        try {
            Path file = path.resolve("password");
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(file, password(role) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + path + " cannot be written to.", e);
        }
    }

    /** The role's password; invented when first asked for, and safe on disk before anyone uses it. */
    String password(String role) {
        return passwords.orInvented(role, () -> {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        });
    }

    void release() {
        try {
            lock.close();
        } catch (IOException e) {
            // it ends with the process in any case
            System.getLogger("claimwright.db").log(System.Logger.Level.DEBUG, "lock of the data folder", e);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
