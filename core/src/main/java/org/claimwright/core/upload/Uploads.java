package org.claimwright.core.upload;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.claim.LinePages;
import org.claimwright.core.contract.Contract;
import org.claimwright.core.contract.ContractStandings;
import org.claimwright.core.contract.Schedules;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;
import org.claimwright.core.problem.Text;
import org.claimwright.core.project.Reader;
import org.claimwright.core.spreadsheet.Tables;

/**
 * Lines that come in as a file: it is uploaded, previewed as often as wanted, and applied whole or not at all. Who may type
 * lines may upload them.
 */
@Stateless
@InAccount
public class Uploads {
    private static final int NAME = 200;

    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private ContractStandings standings;

    @Inject
    private ClaimUpload claim;

    @Inject
    private ScheduleUpload schedule;

    @Inject
    private LinePages lines;

    @Inject
    private Schedules schedules;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    /**
     * Takes a file that can be read, in place of one that waited before.
     *
     * @return by what the file is asked for until tomorrow, and how long it is
     */
    public ReceivedFile receive(UploadTarget target, UUID id, String name, byte[] content) {
        Contract contract = permitted(target, id);
        whyNotNow(target, id).ifPresent(refusal -> {
            throw refusal;
        });
        Faults faults = new Faults();
        String kept = Text.required("/name", name, NAME, faults);
        faults.refuse();
        FileTable table = new FileTable(
                Tables.read(kept, content),
                target == UploadTarget.CLAIM
                        ? UploadColumn.ofClaim()
                        : UploadColumn.ofSchedule(contract.accountingMethod()),
                reader.texts());
        return new ReceivedFile(files().keep(id, kept, content), table.lines().size());
    }

    /** Why nothing can be uploaded as things stand, for a page that says so before a file is sent; empty if something can. */
    public Optional<Refusal> whyNotNow(UploadTarget target, UUID id) {
        permitted(target, id);
        return target == UploadTarget.CLAIM
                ? Optional.ofNullable(lines.rights(id).whyNotNow())
                : schedules.whyNotNow(id);
    }

    /** The caller's own file that waits to be applied. */
    public Optional<WaitingFile> waiting(UploadTarget target, UUID id) {
        permitted(target, id);
        return files().of(id);
    }

    /** What a file would change as things stand now; nothing is changed. */
    public UploadPreview preview(UploadTarget target, UUID id, UUID fileId) {
        permitted(target, id);
        WaitingFile file = files().one(id, fileId);
        byte[] content = files().content(fileId);
        return target == UploadTarget.CLAIM ? claim.preview(id, file, content) : schedule.preview(id, file, content);
    }

    /**
     * Applies a file, all of it or, when one line is refused, nothing.
     *
     * @param version of the claim or contract that the preview was made of
     */
    public void apply(UploadTarget target, UUID id, UUID fileId, int version) {
        permitted(target, id);
        WaitingFile file = files().one(id, fileId);
        byte[] content = files().content(fileId);
        if (target == UploadTarget.CLAIM) {
            claim.apply(id, version, file.name(), content);
        } else {
            schedule.apply(id, version, file.name(), content);
        }
        files().remove(fileId);
    }

    /** Throws a file away. */
    public void discard(UploadTarget target, UUID id, UUID fileId) {
        permitted(target, id);
        files().remove(files().one(id, fileId).id());
    }

    private Contract permitted(UploadTarget target, UUID id) {
        return target == UploadTarget.CLAIM
                ? standings.permitted(em, contractOf(id), Action.BILL)
                : standings.permitted(em, id, Action.MANAGE_CONTRACT);
    }

    private UUID contractOf(UUID claimId) {
        return em.createQuery("select c.contractId from ProgressClaim c where c.id = :id", UUID.class)
                .setParameter("id", claimId)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem.NOT_FOUND::refusal);
    }

    private WaitingFiles files() {
        return new WaitingFiles(em, access.caller().personId(), clock);
    }
}
