package org.claimwright.ear.harness;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the product once for all tests of a run, before any of them: stock Micro with the merged WAR and a fresh
 * database of its own, which the server of the in-container tests shares.
 */
public final class OneProduct implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Product.start();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Browsers.close();
        Product.stop();
    }
}
