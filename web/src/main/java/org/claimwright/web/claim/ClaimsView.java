package org.claimwright.web.claim;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.claimwright.core.claim.ClaimFilter;
import org.claimwright.core.claim.ClaimRow;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;
import org.claimwright.web.frame.SearchedList;

/** The claims that the visitor may see, across projects, the newest first. */
@Named
@RequestScoped
public class ClaimsView extends SearchedList<ClaimRow> {
    @EJB
    private ClaimSearch search;

    @Override
    protected Page<ClaimRow> find(String words, Paging paging) {
        return search.list(new ClaimFilter(null, null, null, null, null, null, words, ClaimFilter.Sort.NEWEST), paging);
    }
}
