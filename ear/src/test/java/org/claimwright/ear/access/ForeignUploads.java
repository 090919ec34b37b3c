package org.claimwright.ear.access;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.claim.LineTrials;
import org.claimwright.core.claim.ProgressClaims;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.contract.Schedules;
import org.claimwright.core.upload.UploadTarget;
import org.claimwright.core.upload.Uploads;
import org.claimwright.ear.fixture.Firm;

/** What takes the id of a claim or contract whose lines come in as a file. */
@Dependent
public class ForeignUploads {
    private static final String MISSING = "not_found";
    private static final byte[] FILE = "Line;Work, amount\n001;1".getBytes(StandardCharsets.UTF_8);

    @EJB
    private Uploads uploads;

    @EJB
    private LineTrials trials;

    @EJB
    private ProgressClaims claims;

    @EJB
    private ClaimSearch search;

    @EJB
    private Schedules schedules;

    @EJB
    private Contracts contracts;

    List<Try> all(Firm own) {
        UUID file = UUID.randomUUID();
        return List.of(
                new Try(
                        "Uploads.receive",
                        MISSING,
                        to -> uploads.receive(UploadTarget.CLAIM, to.claimId(), "a.csv", FILE)),
                new Try(
                        "Uploads.receive",
                        MISSING,
                        to -> uploads.receive(UploadTarget.SCHEDULE, to.contractId(), "a.csv", FILE)),
                new Try("Uploads.waiting", MISSING, to -> uploads.waiting(UploadTarget.CLAIM, to.claimId())),
                new Try("Uploads.preview", MISSING, to -> uploads.preview(UploadTarget.CLAIM, to.claimId(), file)),
                new Try(
                        "Uploads.preview",
                        MISSING,
                        to -> uploads.preview(UploadTarget.SCHEDULE, to.contractId(), file)),
                new Try("Uploads.apply", MISSING, to -> {
                    uploads.apply(UploadTarget.CLAIM, to.claimId(), file, 1);
                    return "applied";
                }),
                new Try("Uploads.discard", MISSING, to -> {
                    uploads.discard(UploadTarget.SCHEDULE, to.contractId(), file);
                    return "gone";
                }),
                new Try("LineTrials.of", MISSING, to -> trials.of(to.claimId(), List.of())),
                new Try(
                        "ProgressClaims.importLines",
                        MISSING,
                        to -> claims.importLines(
                                to.claimId(), search.one(own.claimId()).version(), List.of(), "a.csv")),
                new Try("Schedules.trial", MISSING, to -> schedules.trial(to.contractId(), List.of())),
                new Try(
                        "Schedules.importLines",
                        MISSING,
                        to -> schedules.importLines(
                                to.contractId(), contracts.one(own.contractId()).version(), List.of(), "a.csv")));
    }
}
