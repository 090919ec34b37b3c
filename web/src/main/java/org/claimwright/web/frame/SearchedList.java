package org.claimwright.web.frame;

import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;

/**
 * A list that an address searches for words and pages through; anybody may have written the address.
 *
 * @param <T> what a row is about
 */
public abstract class SearchedList<T> {
    private String number;
    private String words;
    private Page<T> page;

    /** Finds the rows of one page, as far as the visitor may see them. */
    protected abstract Page<T> find(String words, Paging paging);

    /** Comes with the page: reads the list before anything of it is written. */
    public void open() {
        page = PageNumber.shown(number, paging -> find(words, paging));
    }

    public Page<T> getPage() {
        return page;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
