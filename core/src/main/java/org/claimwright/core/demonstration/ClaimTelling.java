package org.claimwright.core.demonstration;

import static org.claimwright.core.demonstration.Story.constant;
import static org.claimwright.core.demonstration.Story.figure;
import static org.claimwright.core.demonstration.Story.number;
import static org.claimwright.core.demonstration.Story.text;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimwright.core.access.Caller;
import org.claimwright.core.access.CurrentCaller;
import org.claimwright.core.claim.ClaimDraft;
import org.claimwright.core.claim.ClaimReviews;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.claim.Decision;
import org.claimwright.core.claim.LineEdit;
import org.claimwright.core.claim.LineReview;
import org.claimwright.core.claim.ProgressClaims;
import org.claimwright.core.claim.ReviewDraft;
import org.claimwright.core.claim.Withheld;
import org.claimwright.core.contract.ContractDraft;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.contract.ContractSheet;
import org.claimwright.core.contract.ContractStatus;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.contract.RetainageDraft;
import org.claimwright.core.time.EarlierTime;

/** Tells one claim of a contract: prepared and sent by the one who bills, reviewed by the one who checks. */
@Dependent
class ClaimTelling {
    @EJB
    private Contracts contracts;

    @EJB
    private ProgressClaims claims;

    @EJB
    private ClaimReviews reviews;

    @Inject
    private PeriodTelling periods;

    @Inject
    private CurrentCaller current;

    /** The contract whose claims are told, with all that its tables say. */
    record Subject(
            Story story, NamedCsvRecord contract, List<NamedCsvRecord> schedule, UUID id, Months months, Cast cast) {
        List<LineEdit> billed(int month) {
            String column = Integer.toString(month);
            return schedule.stream()
                    .filter(line -> text(line, column) != null)
                    .map(line ->
                            Cell.read(line.getField("number"), line.getField(column), text(line, "unitPrice") != null))
                    .toList();
        }

        List<NamedCsvRecord> table(String name) {
            return story.table(name, "contract", contract.getField("number"));
        }

        ContractStatus status() {
            return constant(ContractStatus.class, contract, "status");
        }

        ContractDraft approved(RetainageDraft rates) {
            return ContractTable.draft(contract, months, cast, ContractStatus.APPROVED, rates);
        }

        Caller reviewer() {
            return cast.person(text(contract, "reviewer"));
        }
    }

    void tell(Subject subject, NamedCsvRecord row, boolean last) {
        int month = number(row, "month");
        Caller biller = subject.cast().person(text(row, "by"));
        Months months = subject.months();
        ClaimSheet drafted = as(biller, months.at(month, 25, "09:10"), () -> drafted(subject, row, last));
        if (text(row, "retainage") != null) {
            drafted = as(
                    subject.cast().administrator(),
                    months.at(month, 25, "10:05"),
                    followed(subject, drafted, new RetainageDraft(figure(row, "retainage"), null)));
        }
        ClaimStatus status = constant(ClaimStatus.class, row, "status");
        ClaimSheet filled = as(biller, months.at(month, 25, "11:40"), filled(drafted, subject.billed(month)));
        if (status != ClaimStatus.DRAFT) {
            ClaimSheet sent =
                    as(biller, months.at(month, 26, "16:15"), () -> claims.submit(filled.id(), filled.version(), null));
            review(subject, row, sent, status);
        }
    }

    private <T> T as(Caller caller, Instant at, Supplier<T> work) {
        current.become(caller);
        return EarlierTime.at(at, work);
    }

    private ClaimSheet drafted(Subject subject, NamedCsvRecord row, boolean last) {
        UUID period = period(subject, number(row, "month"));
        return claims.create(
                subject.id(), new ClaimDraft(period, null, null, null, null, null, last, text(row, "comment")));
    }

    private Supplier<ClaimSheet> filled(ClaimSheet drafted, List<LineEdit> billed) {
        return () -> claims.changeLines(drafted.id(), drafted.version(), billed);
    }

    // the contract's rates change, and the claim that is being written follows them
    private Supplier<ClaimSheet> followed(Subject subject, ClaimSheet drafted, RetainageDraft rates) {
        return () -> {
            ContractSheet contract = contracts.one(subject.id());
            contracts.change(contract.id(), contract.version(), subject.approved(rates));
            return claims.followContractRates(drafted.id(), drafted.version());
        };
    }

    private void review(Subject subject, NamedCsvRecord row, ClaimSheet sent, ClaimStatus status) {
        List<LineReview> lines = decisions(subject, row);
        if (status == ClaimStatus.UNDER_REVIEW && lines.isEmpty()) {
            return;
        }
        ClaimStatus outcome = status == ClaimStatus.UNDER_REVIEW ? null : status;
        Withheld withheld =
                text(row, "withheld") == null ? null : new Withheld(figure(row, "withheld"), text(row, "withheldFor"));
        ReviewDraft draft =
                new ReviewDraft(lines, outcome, ReviewDraft.Undecided.ACCEPT, withheld, text(row, "remark"));
        Instant at = subject.months().at(number(row, "month") - 1, 4, "14:30");
        as(subject.reviewer(), at, () -> reviews.review(sent.id(), sent.version(), draft));
    }

    private static List<LineReview> decisions(Subject subject, NamedCsvRecord claim) {
        return subject.table("reviews").stream()
                .filter(row -> row.getField("month").equals(claim.getField("month")))
                .map(row -> new LineReview(
                        row.getField("line"),
                        constant(Decision.class, row, "decision"),
                        text(row, "reason"),
                        figure(row, "work"),
                        figure(row, "stored")))
                .toList();
    }

    private UUID period(Subject subject, int month) {
        ContractKind kind = constant(ContractKind.class, subject.contract(), "kind");
        UUID project = subject.cast().project(subject.contract().getField("project"));
        return periods.of(project, kind.direction(), subject.months().first(month));
    }
}
