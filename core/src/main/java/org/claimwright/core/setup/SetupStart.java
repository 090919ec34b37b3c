package org.claimwright.core.setup;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.claimwright.core.terminology.Texts;

/** Tells whoever starts a system without an account how to open one. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class SetupStart {
    private static final System.Logger START = System.getLogger("claimwright.start");

    @EJB
    private Setup setup;

    @PostConstruct
    void offer() {
        setup.offer()
                .ifPresent(token -> START.log(
                        System.Logger.Level.INFO,
                        Texts.in(Locale.getDefault())
                                .say("setup.offered", Map.of("path", address() + "/setup?token=" + token))));
    }

    // a server of somebody else's is not told where browsers find it
    private static String address() {
        return Objects.requireNonNullElse(System.getenv("CLAIMWRIGHT_ADDRESS"), "");
    }
}
