package org.claimwright.ear.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;

/** A browser in front of a running product; each journey has it as a fresh one, without cookies. */
public final class Pages implements AutoCloseable {
    // a page takes its time on a busy machine, where tests run side by side
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    }

    private final BrowserContext context;

    private Pages(String address) {
        this(address, new Browser.NewContextOptions());
    }

    private Pages(String address, Browser.NewContextOptions screen) {
        context = Browsers.own().newContext(screen.setBaseURL(address).setLocale("en-CA"));
        context.setDefaultTimeout(PATIENCE.toMillis());
    }

    /** In front of the merged WAR on stock Micro. */
    public static Pages micro() {
        return new Pages(Product.address());
    }

    /** In front of the merged WAR, on a screen of this kind and size; scripts of a test may look into its pages. */
    public static Pages micro(ColorScheme theme, int width, int height) {
        return new Pages(
                Product.address(),
                new Browser.NewContextOptions()
                        .setColorScheme(theme)
                        .setViewportSize(width, height)
                        .setBypassCSP(true));
    }

    /** In front of the merged WAR, on a phone, which is touched and has no mouse. */
    public static Pages phone() {
        return new Pages(
                Product.address(),
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true));
    }

    /** In front of a product at an address of its own. */
    public static Pages at(String address) {
        return new Pages(address);
    }

    /** In front of whatever is deployed on the server of the in-container tests. */
    public static Pages server() {
        return new Pages(BlackBox.server().url(""));
    }

    /** A new tab; paths are relative to the product. */
    public Page tab() {
        return context.newPage();
    }

    /** Keeps a picture of the whole page for people to look at, under {@code target/screenshots}. */
    public static void keep(Page page, String name) {
        Path folder = Path.of(System.getProperty("claimwright.module"), "target", "screenshots");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
