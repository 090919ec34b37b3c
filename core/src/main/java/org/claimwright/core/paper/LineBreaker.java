package org.claimwright.core.paper;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines: between words, after a hyphen or slash, and within a word that fits on no line. */
final class LineBreaker {
    private final Typeface face;
    private final double room;
    private final List<TextLine> lines = new ArrayList<>();
    private String text;
    private int start;
    private int chance;
    private double width;
    private double widthAtChance;

    private LineBreaker(Typeface face, double room) {
        this.face = face;
        this.room = room;
    }

    /** @param room how wide a line may be, in units of the font's size */
    static List<TextLine> lines(String text, Typeface face, double room) {
        TextLine whole = text.indexOf('\n') < 0 ? Typesetter.line(text, face) : null;
        if (whole != null && whole.width() <= room && whole.spoken() == null) {
            return List.of(whole);
        }
        LineBreaker breaker = new LineBreaker(face, room);
        Normalizer2.getNFCInstance().normalize(text).replace('\t', ' ').lines().forEach(breaker::paragraph);
        return breaker.lines;
    }

    private void paragraph(String paragraph) {
        text = paragraph.stripTrailing();
        start = 0;
        begin(0);
        int i = 0;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            int next = i + Character.charCount(character);
            double wide = Typesetter.width(character, face);
            if (width + wide > room && i > start && !Character.isWhitespace(character)) {
                breakBefore(i);
            }
            width += wide;
            if (canEndAfter(character) && !isDash(next)) {
                chance = next;
                widthAtChance = width;
            }
            i = next;
        }
        add(text.length());
    }

    private void breakBefore(int i) {
        boolean betweenWords = chance > start;
        double carried = betweenWords ? width - widthAtChance : 0;
        int end = betweenWords ? chance : i;
        add(end);
        start = end;
        begin(carried);
    }

    private void begin(double carried) {
        chance = start;
        width = carried;
        widthAtChance = 0;
    }

    private void add(int end) {
        String line = text.substring(start, end).strip();
        lines.add(line.isEmpty() ? TextLine.EMPTY : Typesetter.line(line, face));
    }

    // a dash between words stays at the end of its line
    private boolean isDash(int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '\u2013');
    }

    private static boolean canEndAfter(int character) {
        return character == ' '
                || character == '-'
                || character == '/'
                || character == '\u2010'
                || character == '\u2013';
    }
}
