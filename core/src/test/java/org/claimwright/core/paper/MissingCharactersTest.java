package org.claimwright.core.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingCharactersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Coffrages Lévesque & Fils inc. – « Žižkov », Øresund, Ğüneş, Łódź, Ħal, Çağrı, ŵ, ẞ",
                "Công ty Xây dựng Đại Việt, Trần Thị Hồng",
                "Κατασκευές Ολυμπία ΑΕ, ἔργον",
                "Строительная компания «Мост», Їжак, Ђорђе",
                "בנייה 123",
                "شركة البناء ٢٠٢٦",
                "ᐃᓄᒃᑎᑐᑦ, Հայաստան, საქართველო",
                "\u20AC \u00A3 \u20BF ½ ⅓ ² № ™ → ✓ ☎ ■",
                "e\u0301 a\u030A o\u0308\u0304\nand\tso on \u2068bidi\u2069"
            })
    void what_names_and_addresses_are_written_with_can_be_printed(String text) {
        assertThat(MissingCharacters.of(text)).isEmpty();
    }

    @Test
    void what_no_font_has_is_named_once_in_its_order() {
        assertThat(MissingCharacters.of("中国 Builders 中 \uD83C\uDFD7\uFE0F 건 \uD83D\uDC77\u200D"))
                .containsExactly("中", "国", "\uD83C\uDFD7", "건", "\uD83D\uDC77");
    }

    @Test
    void a_text_for_paper_alone_is_refused_at_its_field() {
        Faults faults = Faults.all();
        MissingCharacters.refuse("/address", "1 Quay Street 中", faults);
        MissingCharacters.refuse("/phone", null, faults);
        assertThat(faults.found()).singleElement().satisfies(fault -> {
            assertThat(fault.problem()).isEqualTo(Problem.NOT_PRINTABLE);
            assertThat(fault.pointer()).isEqualTo("/address");
            assertThat(fault.facts()).containsEntry("characters", "中");
        });
    }
}
