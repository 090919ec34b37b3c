package org.claimwright.ear.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;

/** A browser in front of a running product; each journey gets a fresh one, without cookies. */
public final class Pages implements AutoCloseable {
    private final Playwright playwright = Playwright.create();
    private final Browser browser;
    private final BrowserContext context;

    private Pages(String address) {
        this(address, new Browser.NewContextOptions());
    }

    private Pages(String address, Browser.NewContextOptions screen) {
        // without a sandbox, since containers seldom allow one to root
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.program())
                        .setArgs(List.of("--no-sandbox")));
        context = browser.newContext(screen.setBaseURL(address).setLocale("en-CA"));
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
        browser.close();
        playwright.close();
    }
}
