package org.claimwright.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people at once: nothing that either of them changed is lost without being shown. */
class MergeTest {
    private final Order seen = order("A-1", "Concrete", "10");
    private Typed<Order> typed;

    /** What is agreed. */
    record Order(String number, String title, Rates rates, List<String> people) {}

    /** At which rates. */
    record Rates(BigDecimal work, BigDecimal stored) {}

    private static Order order(String number, String title, String rate) {
        return new Order(number, title, new Rates(new BigDecimal(rate), null), List.of("Ana"));
    }

    @BeforeEach
    void the_form_was_opened() {
        typed = Typed.of(Order.class, seen);
    }

    @Test
    void what_only_the_other_changed_is_taken_and_shown() {
        typed.put("title", "Concrete and formwork");
        List<Difference> differences = Merge.into(typed, seen, order("A-2", "Concrete", "10"));
        assertThat(differences).extracting(Difference::field).containsExactly("number");
        assertThat(differences).noneMatch(Difference::disputed);
        assertThat(typed.record()).isEqualTo(order("A-2", "Concrete and formwork", "10"));
    }

    @Test
    void what_both_changed_stays_as_typed_and_is_disputed() {
        typed.put("title", "Mine");
        List<Difference> differences = Merge.into(typed, seen, order("A-1", "Theirs", "10"));
        assertThat(differences).containsExactly(new Difference("title", "Theirs", "Mine", true));
        assertThat(typed.record().title()).isEqualTo("Mine");
    }

    @Test
    void what_both_changed_alike_is_no_difference() {
        typed.put("title", "Same");
        assertThat(Merge.into(typed, seen, order("A-1", "Same", "10"))).isEmpty();
    }

    @Test
    void parts_are_compared_field_by_field_and_figures_by_their_worth() {
        assertThat(Merge.into(typed, seen, order("A-1", "Concrete", "10.00"))).isEmpty();
        List<Difference> differences = Merge.into(typed, seen, order("A-1", "Concrete", "7.5"));
        assertThat(differences).extracting(Difference::field).containsExactly("rates.work");
        assertThat(typed.record().rates().work()).isEqualByComparingTo("7.5");
    }

    @Test
    void an_empty_field_and_nothing_are_the_same() {
        Order blank = new Order("A-1", null, null, null);
        Typed<Order> form = Typed.of(Order.class, blank);
        form.put("title", "");
        assertThat(Merge.into(form, blank, new Order("A-2", null, null, null)))
                .extracting(Difference::field)
                .containsExactly("number");
    }

    @Test
    void a_part_of_which_nothing_is_typed_is_not_there() {
        assertThat(Typed.of(Order.class, new Order("A-1", null, null, null)).record())
                .isEqualTo(new Order("A-1", null, null, null));
        assertThat(typed.record()).isEqualTo(seen);
    }
}
