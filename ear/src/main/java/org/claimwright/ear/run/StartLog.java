package org.claimwright.ear.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server's log on its way to a file, read for what a person at the console should see. */
final class StartLog {
    // [time] [product] [level] [number] [logger] [more] ... text
    private static final String FIELD = "\\[[^\\]]*\\] ";
    private static final Pattern OURS = Pattern.compile(
            "(?:" + FIELD + "){2}\\[(\\w+)\\] " + FIELD + "\\[claimwright\\.start\\] (?:" + FIELD + ")*(.*)");
    private static final Pattern CAUSE = Pattern.compile("Caused by: (.*)");
    private static final Pattern READY = Pattern.compile(".* \\[PayaraMicro\\] .* Payara Micro .* ready in .*");

    private final Consumer<String> shown;
    private volatile String reason;
    private volatile String cause;
    private volatile boolean complete;

    private StartLog(Consumer<String> shown) {
        this.shown = shown;
    }

    static StartLog follow(InputStream output, Path file, Consumer<String> shown) throws IOException {
        StartLog log = new StartLog(shown);
        PrintWriter kept = new PrintWriter(Files.newBufferedWriter(file), true);
        Thread reader = new Thread(() -> log.read(output, kept), "claimwright-log");
        reader.setDaemon(true);
        reader.start();
        return log;
    }

    private void read(InputStream output, PrintWriter kept) {
        try (kept;
                BufferedReader lines = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!shows(line)) {
                    kept.println(line);
                    note(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // what is shown may be a first password: it does not stay in a file
    private boolean shows(String line) {
        Matcher ours = OURS.matcher(line);
        if (ours.matches() && ours.group(1).equals("INFO")) {
            shown.accept(ours.group(2));
            return true;
        }
        return false;
    }

    private void note(String line) {
        Matcher ours = OURS.matcher(line);
        Matcher because = CAUSE.matcher(line);
        if (ours.matches()) {
            reason = ours.group(2);
        } else if (because.matches()) {
            cause = because.group(1);
        } else if (READY.matcher(line).matches()) {
            complete = true;
        }
    }

    /** Why the application does not start, in its own words or else by the last cause in the log. */
    Optional<String> reason() {
        return Optional.ofNullable(reason)
                .or(() -> Optional.ofNullable(cause).map("The server did not take the application: %s."::formatted));
    }

    /** Whether the server has done all it does at start, with the application or without. */
    boolean complete() {
        return complete;
    }
}
