package org.claimwright.web.upload;

import jakarta.ejb.EJB;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import java.util.Map;
import java.util.function.Consumer;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.spreadsheet.Tables;
import org.claimwright.core.upload.ReceivedFile;
import org.claimwright.core.upload.UploadTarget;
import org.claimwright.core.upload.Uploads;
import org.claimwright.web.sheet.SheetRequest;
import org.claimwright.web.sheet.SheetServlet;

/** Takes a file of lines from the page where it is chosen, as the bytes that it is. */
@WebServlet({"/sheet/claim-file", "/sheet/schedule-file"})
public class UploadServlet extends SheetServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Uploads uploads;

    @Override
    protected Consumer<JsonGenerator> take(SheetRequest asked) {
        UploadTarget target = asked.isAt("/sheet/claim-file") ? UploadTarget.CLAIM : UploadTarget.SCHEDULE;
        ReceivedFile file = uploads.receive(target, asked.id(), asked.text("name"), asked.sent(Tables.MOST_BYTES + 1));
        String told = reader().texts().say("upload.checking", Map.of("rows", file.rows()));
        return json -> json.write("file", file.id().toString()).write("told", told);
    }

    @Override
    protected Consumer<JsonGenerator> read(SheetRequest asked) {
        throw Problem.METHOD_NOT_ALLOWED.refusal();
    }

    @Override
    protected Consumer<JsonGenerator> change(SheetRequest asked) {
        throw Problem.METHOD_NOT_ALLOWED.refusal();
    }
}
