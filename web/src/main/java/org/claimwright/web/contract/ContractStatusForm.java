package org.claimwright.web.contract;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.contract.ContractSheet;
import org.claimwright.core.contract.ContractStatus;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.FrameView;

/** The dialog that moves a contract to another status. */
@Named
@ViewScoped
public class ContractStatusForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Contracts contracts;

    @Inject
    private transient FrameView frame;

    @Inject
    private transient ContractView view;

    private UUID id;
    private int version;
    private ContractKind kind;
    private ContractStatus status;
    private String remark;

    public void open() {
        ContractSheet sheet = contracts.one(id);
        version = sheet.version();
        kind = sheet.contract().kind();
        status = sheet.contract().status();
    }

    /** The statuses that a contract of its kind can have. */
    public List<ContractStatus> getStatuses() {
        return Stream.of(ContractStatus.values()).filter(kind::knows).toList();
    }

    public void save() throws IOException {
        try {
            contracts.changeStatus(id, version, status, remark);
        } catch (Refusal refusal) {
            // said once; the next try is made on what is there now, and that is what the page shows
            view.open();
            version = refusal.problem() == Problem.STALE ? view.getContract().version() : version;
            throw refusal;
        }
        Browser.goTo(frame.getHere());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The version that is changed: the script of a schedule on the same page moves it on when it saves. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public ContractStatus getStatus() {
        return status;
    }

    public void setStatus(ContractStatus status) {
        this.status = status;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
