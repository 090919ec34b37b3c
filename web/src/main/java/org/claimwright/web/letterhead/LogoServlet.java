package org.claimwright.web.letterhead;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.claimwright.core.letterhead.Letterheads;

/** Shows the logo of the account to its people. */
@WebServlet("/letterhead/logo.png")
public class LogoServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Letterheads letterheads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> logo = letterheads.logo();
        if (logo.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/png");
        response.setContentLength(logo.get().length);
        response.getOutputStream().write(logo.get());
    }
}
