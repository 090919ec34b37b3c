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
                        Texts.in(Locale.getDefault()).say("setup.offered", Map.of("path", "/setup?token=" + token))));
    }
}
