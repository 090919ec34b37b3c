package org.claimwright.ear.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One browser for each thread that runs tests, since what Playwright makes may be used by the thread alone that made it. */
final class Browsers {
    private static final Queue<Playwright> STARTED = new ConcurrentLinkedQueue<>();
    private static final ThreadLocal<Browser> OWN = ThreadLocal.withInitial(Browsers::started);

    private Browsers() {}

    /** The browser of this thread, another one where it has crashed. */
    static Browser own() {
        if (!OWN.get().isConnected()) {
            OWN.remove();
        }
        return OWN.get();
    }

    private static synchronized Browser started() {
        Playwright playwright = Playwright.create();
        STARTED.add(playwright);
        // without a sandbox, since containers seldom allow one to root
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.program())
                        .setArgs(List.of("--no-sandbox")));
    }

    static void close() {
        STARTED.forEach(Playwright::close);
    }
}
