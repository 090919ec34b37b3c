package org.claimwright.ear.harness;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An account of the demonstration as it was told to the person who started the product. */
public record Demonstration(String email, String password, String key) {
    /** The general contractor in the United States. */
    public static final String CONTRACTOR = "Harbour Builders";

    /** The specialty contractor in Ontario. */
    public static final String SPECIALIST = "Kestrel Civil Works";

    /** The owner in Quebec. */
    public static final String OWNER = "Société immobilière Rive-Claire";

    // it is loaded when the product is ready, and told when it is loaded
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    /** Reads what the product of this run has shown of the first account. */
    public static Demonstration shown() {
        return shown(CONTRACTOR);
    }

    /** Reads what the product of this run has shown of an account. */
    public static Demonstration shown(String account) {
        return in(Product::shown, account);
    }

    /** Waits until a product shows how to get into an account, and reads it. */
    public static Demonstration in(Supplier<List<String>> lines, String account) {
        Pattern line = Pattern.compile(
                Pattern.quote(account) + " .*?(\\S+@\\S+) .* ([\\w-]{12,})\\h?; .* (cw_\\S+)",
                Pattern.UNICODE_CHARACTER_CLASS);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Optional<MatchResult> found = lines.get().stream()
                    .flatMap(shown -> line.matcher(shown).results())
                    .findFirst();
            if (found.isPresent()) {
                MatchResult told = found.get();
                return new Demonstration(told.group(1), told.group(2), told.group(3));
            }
            rest();
        }
        throw new IllegalStateException("not shown: " + account + " in " + lines.get());
    }

    /** Signs in and arrives at an address. */
    public void enter(Page page, String path) {
        page.navigate("/sign-in?continue=" + path);
        page.fill("id=form:email", email);
        page.fill("id=form:password", password);
        page.click("id=form:signIn");
        page.waitForURL("**" + path);
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the demonstration was loading", e);
        }
    }
}
