package org.claimwright.web.claim;

import jakarta.json.stream.JsonGenerator;
import java.util.List;
import org.claimwright.core.claim.ClaimLineSheet;
import org.claimwright.core.claim.ClaimLinesSheet;
import org.claimwright.core.claim.ClaimSummary;
import org.claimwright.core.claim.LineGroup;
import org.claimwright.core.claim.LineGrouping;
import org.claimwright.core.claim.LineSums;
import org.claimwright.core.money.Percent;
import org.claimwright.web.sheet.Members;
import org.claimwright.web.sheet.SheetRequest;

/** Lines of a claim as the grid takes them, with version, summary and the sums of all columns, group by group. */
record LinesJson(ClaimLinesSheet sheet, List<LineGroup> groups) {
    /** What the grid shows lines together by. */
    static LineGrouping grouping(SheetRequest asked) {
        return asked.constant("group", LineGrouping.class, LineGrouping.SCHEDULE);
    }

    void write(JsonGenerator json) {
        Members members = new Members(json);
        members.count("version", sheet.claim().version())
                .constant("status", sheet.claim().status());
        json.writeStartArray("lines");
        for (ClaimLineSheet line : sheet.lines()) {
            json.writeStartObject();
            line(line, members);
            json.writeEnd();
        }
        json.writeEnd();
        json.writeStartArray("groups");
        groups.forEach(group -> group(group, members));
        json.writeEnd();
        json.writeStartObject("summary");
        summary(sheet.claim().summary(), members);
        json.writeEnd();
    }

    private static void line(ClaimLineSheet line, Members members) {
        price(line, members);
        work(line, members);
        retainage(line, members);
        review(line, members);
    }

    private static void price(ClaimLineSheet line, Members members) {
        members.id("id", line.id())
                .truth("change", line.changeOrderId() != null)
                .text("number", line.number())
                .text("costCode", line.costCode())
                .text("description", line.description())
                .amount("scheduled", line.scheduledValue())
                .figure("quantity", line.quantity())
                .text("unit", line.unit())
                .figure("unitPrice", line.unitPrice());
    }

    private static void work(ClaimLineSheet line, Members members) {
        members.amount("workPrevious", line.workPrevious())
                .amount("work", line.work())
                .figure("workPercent", Percent.share(line.work(), line.scheduledValue()))
                .figure("workQuantity", line.workQuantity())
                .amount("storedPrevious", line.storedPrevious())
                .amount("movedToWork", line.movedToWork())
                .amount("storedNew", line.storedNew())
                .amount("stored", line.stored())
                .amount("total", line.total())
                .figure("totalPercent", line.percent())
                .amount("balance", line.balance());
    }

    private static void retainage(ClaimLineSheet line, Members members) {
        members.figure("workRetainageRate", line.workRate())
                .figure("storedRetainageRate", line.storedRate())
                .truth("retainageTyped", line.retainageTyped())
                .amount("workRetainage", line.workHeld())
                .amount("storedRetainage", line.storedHeld())
                .amount("workReleased", line.workReleased())
                .amount("storedReleased", line.storedReleased())
                .amount("retainage", line.retainage());
    }

    private static void review(ClaimLineSheet line, Members members) {
        members.amount("claimedWork", line.claimedWork())
                .amount("claimedStored", line.claimedStored())
                .known("approvedWork", line.approvedWork())
                .known("approvedStored", line.approvedStored())
                .constant("decision", line.decision())
                .text("reason", line.reason())
                .text("comment", line.comment());
    }

    private static void group(LineGroup group, Members members) {
        members.json().writeStartObject();
        members.text("key", group.key()).text("name", group.name());
        sums(group.sums(), members);
        members.json().writeEnd();
    }

    private static void sums(LineSums sums, Members members) {
        counts(sums, members);
        members.amount("scheduled", sums.scheduled())
                .amount("workPrevious", sums.workPrevious())
                .amount("work", sums.work())
                .amount("storedPrevious", sums.storedPrevious())
                .amount("movedToWork", sums.movedToWork())
                .amount("storedNew", sums.storedNew())
                .amount("stored", sums.stored())
                .amount("total", sums.total())
                .figure("totalPercent", Percent.share(sums.total(), sums.scheduled()))
                .amount("balance", sums.balance())
                .amount("retainage", sums.retainage())
                .amount("workReleased", sums.workReleased())
                .amount("storedReleased", sums.storedReleased())
                .amount("approvedWork", sums.approvedWork())
                .amount("approvedStored", sums.approvedStored());
    }

    private static void counts(LineSums sums, Members members) {
        members.count("lines", sums.lines())
                .count("measured", sums.measured())
                .count("undecided", sums.undecided())
                .count("rejected", sums.rejected())
                .truth("offsetting", sums.offsetting());
    }

    private static void summary(ClaimSummary sum, Members members) {
        members.known("gross", sum.gross())
                .known("originalContractSum", sum.originalContractSum())
                .known("netChange", sum.netChange())
                .known("contractSumToDate", sum.contractSumToDate())
                .known("completedAndStored", sum.completedAndStored())
                .known("workRetainage", sum.workRetainage())
                .known("storedRetainage", sum.storedRetainage())
                .known("retainage", sum.retainage())
                .known("earnedLessRetainage", sum.earnedLessRetainage())
                .known("previousCertificates", sum.previousCertificates())
                .known("currentPaymentDue", sum.currentPaymentDue())
                .known("payable", sum.payable())
                .known("balanceToFinish", sum.balanceToFinish())
                .known("certificate", sum.certificate())
                .figure("percentComplete", sum.percentComplete());
    }
}
