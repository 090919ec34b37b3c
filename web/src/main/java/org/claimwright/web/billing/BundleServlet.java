package org.claimwright.web.billing;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.claimwright.core.bundle.BundleRow;
import org.claimwright.core.bundle.Bundles;
import org.claimwright.core.problem.Refusal;
import org.claimwright.core.spreadsheet.FileName;

/** Hands out a file of documents to whoever asked for it, a slice at a time. */
@WebServlet("/view/billing/bundle")
public class BundleServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Bundles bundles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(bundles.ready(UUID.fromString(request.getParameter("id"))), response);
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(BundleRow bundle, HttpServletResponse response) throws IOException {
        response.setContentType(bundle.form().type());
        response.setContentLengthLong(bundle.size());
        response.setHeader(
                "Content-Disposition",
                FileName.attachment(bundle.name(), bundle.form().ending()));
        OutputStream out = response.getOutputStream();
        byte[] slice = bundles.slice(bundle.id(), 0);
        for (long sent = 0; slice.length > 0; slice = bundles.slice(bundle.id(), sent)) {
            out.write(slice);
            sent += slice.length;
        }
    }
}
