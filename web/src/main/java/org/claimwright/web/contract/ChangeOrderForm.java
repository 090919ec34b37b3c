package org.claimwright.web.contract;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimwright.core.contract.ChangeOrderDraft;
import org.claimwright.core.contract.ChangeOrderSheet;
import org.claimwright.core.contract.ChangeOrderStatus;
import org.claimwright.core.contract.ChangeOrders;
import org.claimwright.core.contract.ContractSheet;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.contract.LineDraft;
import org.claimwright.core.contract.LineSheet;
import org.claimwright.core.figure.Figures;
import org.claimwright.core.project.AccountingMethod;
import org.claimwright.web.form.RowForm;
import org.claimwright.web.form.Typed;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.FrameView;

/** A change order with its lines, to be written, approved or voided. */
@Named
@ViewScoped
public class ChangeOrderForm extends RowForm<ChangeOrderDraft> {
    private static final long serialVersionUID = 1L;
    private static final int BLANK = 3;

    @EJB
    private transient ChangeOrders orders;

    @EJB
    private transient Contracts contracts;

    @Inject
    private transient FrameView frame;

    private UUID contractId;
    private final List<Typed<LineDraft>> lines = new ArrayList<>();
    private transient ContractSheet contract;
    private transient ChangeOrderSheet order;

    public ChangeOrderForm() {
        super(ChangeOrderDraft.class);
    }

    /** A new change order of a contract. */
    public void create() {
        getContract();
        startWith(new ChangeOrderDraft(null, null, null, null, null, null));
        addLines();
    }

    /** One to read or to change. */
    public void open() {
        start();
    }

    @Override
    protected Saved<ChangeOrderDraft> saved() {
        order = orders.one(getId());
        contractId = order.contractId();
        lines.clear();
        order.lines().forEach(line -> lines.add(Typed.of(LineDraft.class, draft(line))));
        return new Saved<>(
                order.version(),
                new ChangeOrderDraft(
                        order.number(), order.title(), order.reason(), order.status(), order.approvedOn(), null));
    }

    private LineDraft draft(LineSheet line) {
        boolean units = isUnits();
        int decimals = Figures.decimals(getContract().currency());
        return new LineDraft(
                line.number(),
                line.costCode(),
                line.costType(),
                line.description(),
                units ? null : line.scheduled().amount(decimals),
                units && line.quantity() != null ? line.quantity().figure() : null,
                line.unit(),
                units && line.unitPrice() != null ? line.unitPrice().figure() : null,
                line.retainageRate() == null ? null : line.retainageRate().figure());
    }

    @Override
    protected void send(int version, ChangeOrderDraft head) throws IOException {
        lines.removeIf(line -> Stream.of("number", "description", "amount", "quantity", "unitPrice", "costCode")
                .allMatch(part -> line.get(part) == null));
        ChangeOrderDraft draft = new ChangeOrderDraft(
                head.number(),
                head.title(),
                head.reason(),
                head.status(),
                head.approvedOn(),
                lines.stream().map(Typed::record).toList());
        ChangeOrderSheet saved = isNew() ? orders.create(contractId, draft) : orders.change(getId(), version, draft);
        Browser.goTo(frame.getBase() + "/change-orders/" + saved.id());
    }

    public void addLines() {
        for (int i = 0; i < BLANK; i++) {
            lines.add(Typed.of(LineDraft.class, null));
        }
    }

    public void approve() throws IOException {
        become(ChangeOrderStatus.APPROVED);
    }

    public void drop() throws IOException {
        become(ChangeOrderStatus.VOID);
    }

    public void reopen() throws IOException {
        become(ChangeOrderStatus.DRAFT);
    }

    private void become(ChangeOrderStatus status) throws IOException {
        orders.changeStatus(getId(), getOrder().version(), status, null, null);
        Browser.goTo(frame.getHere());
    }

    public ChangeOrderSheet getOrder() {
        if (order == null && !isNew()) {
            order = orders.one(getId());
        }
        return order;
    }

    public ContractSheet getContract() {
        if (contract == null) {
            contract = contracts.one(contractId);
        }
        return contract;
    }

    /** Whether lines have quantity and unit price in place of an amount. */
    public boolean isUnits() {
        return getContract().contract().accountingMethod() == AccountingMethod.UNIT;
    }

    public boolean isManaged() {
        return contracts.standing(contractId).isAdministrator();
    }

    /** An approved one stays as it is until it is taken back. */
    public boolean isOpen() {
        return isManaged()
                && (isNew()
                        || getOrder().status() != ChangeOrderStatus.APPROVED
                                && getOrder().status() != ChangeOrderStatus.VOID);
    }

    public List<Typed<LineDraft>> getLines() {
        return lines;
    }

    public UUID getContractId() {
        return contractId;
    }

    public void setContractId(UUID contractId) {
        this.contractId = contractId;
    }
}
