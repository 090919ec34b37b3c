package org.claimwright.ear.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a run measures, as the command line says it: {@code name=value}, each name in it once.
 *
 * @param module the folder of the module whose archive is measured
 * @param micro the stock Payara Micro
 * @param port where the product answers on 127.0.0.1
 * @param rounds how often an operation is measured, at least
 * @param lines sizes of claims
 * @param stored numbers of claims that the database holds
 * @param parts what is measured; nothing but the comparison where it is empty
 * @param step how long each number of people is watched under the mixed load
 * @param against results of an earlier run
 */
record Plan(
        Path module,
        Path micro,
        int port,
        int rounds,
        List<Integer> lines,
        List<Integer> stored,
        List<Part> parts,
        Duration step,
        Path against) {

    /** A part of the benchmark, which can be run without the others. */
    enum Part {
        START,
        MESSAGES,
        CLAIMS,
        PAGES,
        LISTS,
        DOCUMENTS,
        IMPORTS,
        LOAD
    }

    static Plan of(String... arguments) {
        Map<String, String> told = new HashMap<>();
        for (String argument : arguments) {
            String[] named = argument.split("=", 2);
            told.put(named[0], named[named.length - 1].strip());
        }
        return new Plan(
                Path.of(told.get("module")).toAbsolutePath().normalize(),
                Path.of(told.get("micro")),
                Integer.parseInt(told.get("port")),
                Integer.parseInt(told.get("rounds")),
                list(told.get("lines")).map(Integer::valueOf).toList(),
                list(told.get("stored")).map(Integer::valueOf).toList(),
                list(told.get("parts"))
                        .map(String::toUpperCase)
                        .map(Part::valueOf)
                        .toList(),
                Duration.ofSeconds(Integer.parseInt(told.get("step"))),
                Path.of(told.get("against")));
    }

    private static Stream<String> list(String told) {
        return Stream.of(told.split(",")).map(String::strip).filter(part -> !part.isEmpty());
    }

    boolean has(Part part) {
        return parts.contains(part);
    }

    /** What was built, as Git names it; empty where there is no Git. */
    String commit() throws IOException {
        Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--exclude=*")
                .directory(module.toFile())
                .start();
        return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    /** Where the product keeps its data and the results are written. */
    Path work() {
        return module.resolve("target/bench");
    }
}
