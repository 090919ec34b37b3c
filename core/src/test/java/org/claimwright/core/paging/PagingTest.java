package org.claimwright.core.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagingTest {
    @Test
    void a_page_starts_after_the_pages_before_it() {
        assertThat(Paging.first().offset()).isZero();
        assertThat(new Paging(3, 20).offset()).isEqualTo(40);
    }

    @Test
    void a_page_is_never_larger_than_the_limit() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Paging(1, Paging.MOST + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Paging(0, 10));
    }

    @Test
    void a_list_has_as_many_pages_as_it_needs() {
        assertThat(Page.of(List.of(), Paging.first(), 0).pages()).isEqualTo(1);
        assertThat(Page.of(List.of(), Paging.first(), 50).pages()).isEqualTo(1);
        assertThat(Page.of(List.of(), Paging.first(), 51).pages()).isEqualTo(2);
    }

    @Test
    void a_list_that_was_not_counted_goes_on_after_each_full_page() {
        Paging thirtieth = new Paging(30, 2);
        assertThat(Page.ofMany(List.of("a", "b"), thirtieth, 20).pages()).isEqualTo(31);
        assertThat(Page.ofMany(List.of("a"), thirtieth, 20).pages()).isEqualTo(30);
        assertThat(Page.ofMany(List.of("a", "b"), thirtieth, 100).pages()).isEqualTo(50);
    }
}
