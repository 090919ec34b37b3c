package org.claimwright.core.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("chooses the folder of the database for the whole process")
class DataFolderTest {
    @TempDir
    private Path parent;

    private Path path;

    @BeforeEach
    void name_a_folder_that_is_not_there_yet() throws IOException {
        path = parent.toRealPath().resolve("data");
        System.setProperty(Setting.DB_DIR.name(), path.toString());
    }

    @AfterEach
    void name_none() {
        System.clearProperty(Setting.DB_DIR.name());
    }

    @Test
    void it_is_made_for_its_owner_alone() throws IOException {
        DataFolder.open().release();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rwx------");
    }

    @Test
    void a_password_is_random_and_kept() {
        DataFolder first = DataFolder.open();
        String password = first.password("claimwright");
        first.release();
        DataFolder second = DataFolder.open();
        assertThat(second.password("claimwright")).isEqualTo(password).hasSizeGreaterThanOrEqualTo(32);
        assertThat(second.password("claimwright_owner")).isNotEqualTo(password);
        second.release();
    }

    @Test
    void passwords_are_read_by_their_owner_only() throws IOException {
        DataFolder folder = DataFolder.open();
        folder.password("claimwright");
        folder.release();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path.resolve("passwords.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void two_applications_do_not_share_it() {
        DataFolder first = DataFolder.open();
        assertThatThrownBy(DataFolder::open)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(path.toString())
                .hasMessageContaining("DB_DIR");
        first.release();
        DataFolder.open().release();
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Files.createFile(path);
        assertThatThrownBy(DataFolder::open)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(path.toString())
                .hasMessageContaining("DB_DIR");
    }

    @Test
    void a_link_to_it_is_the_same_folder() throws IOException {
        DataFolder first = DataFolder.open();
        System.setProperty(
                Setting.DB_DIR.name(),
                Files.createSymbolicLink(parent.resolve("link"), path).toString());
        assertThatThrownBy(DataFolder::open).isInstanceOf(IllegalStateException.class);
        first.release();
        DataFolder linked = DataFolder.open();
        assertThat(linked.cluster()).isEqualTo(first.cluster());
        linked.release();
    }
}
