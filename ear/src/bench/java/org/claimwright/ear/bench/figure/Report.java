package org.claimwright.ear.bench.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The results of a run, on the console as they come in, and at the end as a table and as a file for the next run. */
public final class Report {
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    /** Something to know about the run that is not measured. */
    public void fact(String name, String value) {
        facts.put(name, value);
        say("- " + name + ": " + value);
    }

    public void add(Figure figure) {
        if (figures.isEmpty()) {
            say("");
            Figure.head().lines().forEach(this::say);
        }
        figures.add(figure);
        say(figure.row());
    }

    public List<Figure> figures() {
        return Collections.unmodifiableList(figures);
    }

    /** Lines of a table of its own. */
    public void table(List<String> rows) {
        say("");
        rows.forEach(this::say);
    }

    private void say(String line) {
        System.out.println(line);
        lines.add(line);
    }

    /** Writes {@code results.md} to read and {@code results.csv} to compare. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("results.md"), lines);
        new Results(facts, figures).write(folder.resolve("results.csv"));
        System.out.println("Written to " + folder.resolve("results.md") + " and results.csv beside it");
    }
}
