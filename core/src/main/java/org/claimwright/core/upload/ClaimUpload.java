package org.claimwright.core.upload;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.LineTrials;
import org.claimwright.core.claim.ProgressClaims;
import org.claimwright.core.project.Reader;
import org.claimwright.core.spreadsheet.Tables;
import org.claimwright.core.upload.ClaimReading.Typed;

/** The figures of a claim from a file. */
@Dependent
class ClaimUpload {
    private final ClaimSearch search;
    private final LineTrials trials;
    private final ProgressClaims claims;
    private final Reader reader;

    @Inject
    ClaimUpload(ClaimSearch search, LineTrials trials, ProgressClaims claims, Reader reader) {
        this.search = search;
        this.trials = trials;
        this.claims = claims;
        this.reader = reader;
    }

    UploadPreview preview(UUID id, WaitingFile file, byte[] content) {
        ClaimSheet claim = search.one(id);
        FileTable table = table(file.name(), content);
        CellReader cells = cells(table, claim);
        List<Typed> typed = new ClaimReading(cells, claim.lines(), claim.decimals()).read(table.lines());
        ClaimPreview preview = new ClaimPreview(typed, cells.faults());
        return preview.of(trials.of(id, preview.edits()), claim.version(), file, table, cells.given(table));
    }

    void apply(UUID id, int version, String name, byte[] content) {
        ClaimSheet claim = search.one(id);
        FileTable table = table(name, content);
        CellReader cells = cells(table, claim);
        List<Typed> typed = new ClaimReading(cells, claim.lines(), claim.decimals()).read(table.lines());
        cells.refuse();
        claims.importLines(id, version, new ClaimPreview(typed, List.of()).edits(), name);
    }

    private FileTable table(String name, byte[] content) {
        return new FileTable(Tables.read(name, content), UploadColumn.ofClaim(), reader.texts());
    }

    private CellReader cells(FileTable table, ClaimSheet claim) {
        DecimalMark mark = DecimalMark.of(table.lines(), reader.texts().locale());
        return new CellReader(mark, claim.decimals());
    }
}
