package org.claimwright.web.claim;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.document.ClaimTable;
import org.claimwright.web.spreadsheet.Table;
import org.claimwright.web.spreadsheet.TableServlet;

/** The continuation sheet of a claim as a file. */
@WebServlet({"/view/claim/claim.csv", "/view/claim/claim.xlsx"})
public class ClaimExport extends TableServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient ClaimSearch search;

    @Override
    protected Table table(HttpServletRequest request) {
        ClaimSheet claim = search.one(id(request));
        return new Table(claim.number(), claim.currency(), new ClaimTable(claim, texts())::write);
    }
}
