package org.claimwright.web.letterhead;

import jakarta.ejb.EJB;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import java.util.function.Consumer;
import org.claimwright.core.letterhead.Letterheads;
import org.claimwright.core.letterhead.Logo;
import org.claimwright.core.problem.Problem;
import org.claimwright.web.sheet.SheetRequest;
import org.claimwright.web.sheet.SheetServlet;

/** Takes the picture that the page of the letterhead sends, as it is. */
@WebServlet("/letterhead/logo")
public class LogoUploadServlet extends SheetServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Letterheads letterheads;

    @Override
    protected Consumer<JsonGenerator> read(SheetRequest asked) {
        throw Problem.METHOD_NOT_ALLOWED.refusal();
    }

    @Override
    protected Consumer<JsonGenerator> change(SheetRequest asked) {
        // one byte more than is taken, so that what is too large is told as such
        letterheads.putLogo(asked.sent(Logo.MOST_BYTES + 1));
        return json -> {};
    }
}
