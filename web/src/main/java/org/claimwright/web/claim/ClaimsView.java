package org.claimwright.web.claim;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.claimwright.core.claim.ClaimFilter;
import org.claimwright.core.claim.ClaimRow;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.paging.Page;
import org.claimwright.web.frame.PageNumber;

/** The claims that the visitor may see, across projects, the newest first. */
@Named
@RequestScoped
public class ClaimsView {
    @EJB
    private ClaimSearch search;

    private String number;
    private String words;
    private Page<ClaimRow> page;

    public void open() {
        ClaimFilter filter = new ClaimFilter(null, null, null, null, null, null, words, ClaimFilter.Sort.NEWEST);
        page = search.list(filter, PageNumber.read(number));
    }

    public Page<ClaimRow> getPage() {
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
