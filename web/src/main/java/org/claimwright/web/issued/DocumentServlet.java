package org.claimwright.web.issued;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.claimwright.core.document.DocumentKind;
import org.claimwright.core.issued.DocumentAsked;
import org.claimwright.core.issued.DocumentFile;
import org.claimwright.core.issued.IssuedDocuments;
import org.claimwright.core.problem.Kind;
import org.claimwright.core.problem.Refusal;
import org.claimwright.core.terminology.Language;

/** Shows the document of a claim, to a page of ours also in a frame, or hands it out as a file. */
@WebServlet("/view/claim/document.pdf")
public class DocumentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient IssuedDocuments documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(documents.file(asked(request)), request.getParameter("save") != null, response);
        } catch (Refusal refusal) {
            boolean told = refusal.problem().kind() == Kind.FORBIDDEN;
            response.sendError(told ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static DocumentAsked asked(HttpServletRequest request) {
        String version = request.getParameter("version");
        String language = request.getParameter("language");
        boolean answer = DocumentKind.ANSWER.name().equalsIgnoreCase(request.getParameter("kind"));
        return new DocumentAsked(
                UUID.fromString(request.getParameter("id")),
                answer ? DocumentKind.ANSWER : DocumentKind.CLAIM,
                version == null || !version.matches("[1-9][0-9]{0,5}") ? null : Integer.valueOf(version),
                language == null || language.isEmpty() ? null : Language.of(language));
    }

    private static void send(DocumentFile file, boolean kept, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setContentLength(file.bytes().length);
        response.setHeader("ETag", '"' + file.hash() + '"');
        response.setHeader("Content-Disposition", file.disposition(kept));
        // no page of ours may be framed; this is none, and the page beside it shows it in a frame
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
        response.getOutputStream().write(file.bytes());
    }
}
