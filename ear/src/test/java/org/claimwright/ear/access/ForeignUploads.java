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
public class ForeignUploads extends Tries {
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

    @Override
    void gather(Firm own) {
        UUID file = UUID.randomUUID();
        missing("Uploads.receive", to -> uploads.receive(UploadTarget.CLAIM, to.claimId(), "a.csv", FILE));
        missing("Uploads.receive", to -> uploads.receive(UploadTarget.SCHEDULE, to.contractId(), "a.csv", FILE));
        missing("Uploads.whyNotNow", to -> uploads.whyNotNow(UploadTarget.CLAIM, to.claimId()));
        missing("Uploads.whyNotNow", to -> uploads.whyNotNow(UploadTarget.SCHEDULE, to.contractId()));
        missing("Schedules.whyNotNow", to -> schedules.whyNotNow(to.contractId()));
        missing("Uploads.waiting", to -> uploads.waiting(UploadTarget.CLAIM, to.claimId()));
        missing("Uploads.preview", to -> uploads.preview(UploadTarget.CLAIM, to.claimId(), file));
        missing("Uploads.preview", to -> uploads.preview(UploadTarget.SCHEDULE, to.contractId(), file));
        missing("Uploads.apply", to -> {
            uploads.apply(UploadTarget.CLAIM, to.claimId(), file, 1);
            return "applied";
        });
        missing("Uploads.discard", to -> {
            uploads.discard(UploadTarget.SCHEDULE, to.contractId(), file);
            return "gone";
        });
        missing("LineTrials.of", to -> trials.of(to.claimId(), List.of()));
        missing(
                "ProgressClaims.importLines",
                to -> claims.importLines(to.claimId(), search.one(own.claimId()).version(), List.of(), "a.csv"));
        missing("Schedules.trial", to -> schedules.trial(to.contractId(), List.of()));
        missing(
                "Schedules.importLines",
                to -> schedules.importLines(
                        to.contractId(), contracts.one(own.contractId()).version(), List.of(), "a.csv"));
    }
}
