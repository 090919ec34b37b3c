package org.claimwright.web.upload;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.upload.ClaimTemplate;
import org.claimwright.web.spreadsheet.Table;
import org.claimwright.web.spreadsheet.TableServlet;

/** The lines of a claim to fill in and bring back. */
@WebServlet({"/view/upload/claim.csv", "/view/upload/claim.xlsx"})
public class ClaimTemplateExport extends TableServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient ClaimSearch search;

    @Override
    protected Table table(HttpServletRequest request) {
        ClaimSheet claim = search.one(id(request));
        return new Table(claim.number(), claim.currency(), new ClaimTemplate(claim, texts())::write);
    }
}
