package org.claimwright.core.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private static final Typeface FACE = Face.REGULAR.typeface();

    private static List<String> broken(String text, double room) {
        return LineBreaker.lines(text, FACE, room).stream()
                .map(line -> line.runs().stream().map(TextLine.Run::characters).collect(Collectors.joining()))
                .toList();
    }

    @Test
    void lines_end_between_words_and_after_hyphens() {
        assertThat(broken("concrete and steel", 6)).containsExactly("concrete and", "steel");
        assertThat(broken("site-cast concrete", 4)).containsExactly("site-cast", "concrete");
        assertThat(broken("retenue d’exécution", 5)).containsExactly("retenue", "d’exécution");
    }

    @Test
    void a_word_that_fits_on_no_line_is_cut() {
        List<String> lines = broken("WWWWWWWWWWWW", 3);
        assertThat(lines).hasSizeGreaterThan(3);
        assertThat(String.join("", lines)).isEqualTo("WWWWWWWWWWWW");
    }

    @Test
    void no_line_is_wider_than_its_room() {
        String text = "Curtain wall, north/east elevations - incl. anchors, glass and all that is needed for it";
        for (double room = 2; room < 40; room += 0.7) {
            double most = room;
            assertThat(LineBreaker.lines(text, FACE, room))
                    .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(most));
        }
    }

    @Test
    void written_lines_stay_lines_and_marks_leave_no_trace() {
        assertThat(broken("one\ntwo\n\nthree", 40)).containsExactly("one", "two", "", "three");
        assertThat(broken("a\u2068b\u2069c", 40)).containsExactly("abc");
    }

    @Test
    void letters_from_right_to_left_stand_in_the_order_of_paper() {
        assertThat(broken("\u05D0\u05D1 12", 40)).containsExactly("12 \u05D1\u05D0");
    }

    @Test
    void a_character_that_no_font_has_is_replaced_and_still_told() {
        TextLine line = LineBreaker.lines("roof \uD83C\uDFE0", FACE, 40).get(0);
        assertThat(line.runs()).hasSize(2);
        assertThat(line.runs().get(1).characters()).isEqualTo("\uFFFD");
        assertThat(line.spoken()).isEqualTo("roof \uD83C\uDFE0");
    }

    @Test
    void figures_are_all_of_one_width() {
        assertThat("0123456789".chars().mapToDouble(FACE::width).distinct()).hasSize(1);
        assertThat("0123456789"
                        .chars()
                        .mapToDouble(Face.STRONG.typeface()::width)
                        .distinct())
                .hasSize(1);
    }
}
