package org.claimwright.ear.bench.figure;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The results of one run in a file: facts as comments, then a row of numbers for each figure. */
record Results(Map<String, String> facts, List<Figure> figures) {
    private static final String[] COLUMNS = {
        "what",
        "size",
        "unit",
        "n",
        "low",
        "median",
        "high",
        "slow",
        "floor_low",
        "floor",
        "floor_high",
        "floor_slow",
        "ratio_low",
        "ratio",
        "ratio_high",
        "ratio_slow",
        "bytes",
        "target"
    };
    private static final int VALUE = 4;
    private static final int FLOOR = 8;
    private static final int RATIO = 12;
    private static final int BYTES = 16;

    void write(Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            facts.forEach((name, value) -> csv.writeComment(name + ": " + value));
            csv.writeRecord(COLUMNS);
            figures.forEach(figure -> csv.writeRecord(row(figure)));
        }
    }

    private static List<String> row(Figure figure) {
        List<String> row = new ArrayList<>(List.of(
                figure.what(),
                figure.size(),
                figure.unit(),
                Integer.toString(figure.value().count())));
        Stream.of(figure.value(), figure.floor(), figure.ratio()).forEach(spread -> row.addAll(numbers(spread)));
        row.add(Long.toString(figure.bytes()));
        row.add(figure.verdict());
        return row;
    }

    private static List<String> numbers(Spread spread) {
        return spread == null
                ? List.of("", "", "", "")
                : Stream.of(spread.low(), spread.median(), spread.high(), spread.slow())
                        .map(number -> String.format(Locale.ROOT, "%.4f", number))
                        .toList();
    }

    static Results read(Path file) throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        List<Figure> figures = new ArrayList<>();
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().commentStrategy(CommentStrategy.READ).ofCsvRecord(file)) {
            for (CsvRecord row : csv) {
                if (row.isComment()) {
                    String[] fact = row.getField(0).split(": ", 2);
                    facts.put(fact[0], fact[fact.length - 1]);
                } else if (row.getFieldCount() == COLUMNS.length && !COLUMNS[0].equals(row.getField(0))) {
                    figures.add(figure(row));
                }
            }
        }
        return new Results(facts, figures);
    }

    private static Figure figure(CsvRecord row) {
        return new Figure(
                row.getField(0),
                row.getField(1),
                row.getField(2),
                spread(row, VALUE),
                spread(row, FLOOR),
                spread(row, RATIO),
                Long.parseLong(row.getField(BYTES)),
                List.of());
    }

    private static Spread spread(CsvRecord row, int at) {
        if (row.getField(at).isEmpty()) {
            return null;
        }
        double[] numbers = Stream.iterate(at, column -> column + 1)
                .limit(4)
                .mapToDouble(column -> Double.parseDouble(row.getField(column)))
                .toArray();
        return new Spread(Integer.parseInt(row.getField(3)), numbers[0], numbers[1], numbers[2], numbers[3]);
    }
}
