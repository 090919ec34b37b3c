package org.claimwright.core.demonstration;

import java.util.Optional;
import org.claimwright.core.db.SecretFile;
import org.claimwright.core.signin.Secrets;

/** The password and the keys of the demonstration, random on each installation and kept in its data folder to be shown. */
final class DemonstrationSecrets {
    private static final String FILE = "demonstration.properties";
    private static final String TITLE = "Password and API keys of the demonstration accounts";
    private static final int LONG_ENOUGH = 16;

    private final SecretFile file = SecretFile.inDataFolder(FILE, TITLE);

    /** The password of all sign-ins, if there is one yet. */
    Optional<String> password() {
        return file.secret("password");
    }

    String passwordOrNew() {
        return file.orInvented("password", () -> Secrets.random().substring(0, LONG_ENOUGH));
    }

    Optional<String> key(String story) {
        return file.secret("key." + story);
    }

    void keepKey(String story, String key) {
        file.keep("key." + story, key);
    }
}
