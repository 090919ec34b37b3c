package org.claimwright.web.project;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;
import org.claimwright.core.contract.ContractFilter;
import org.claimwright.core.contract.ContractRow;
import org.claimwright.core.contract.Contracts;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.paging.Page;
import org.claimwright.core.project.ProjectSheet;
import org.claimwright.core.project.Projects;
import org.claimwright.web.frame.PageNumber;

/** One project with the contracts that the visitor may see. */
@Named
@RequestScoped
public class ProjectView {
    @EJB
    private Projects projects;

    @EJB
    private Contracts contracts;

    private UUID id;
    private String number;
    private Direction direction;
    private ProjectSheet project;
    private Page<ContractRow> page;

    public void open() {
        project = projects.one(id);
        page = contracts.list(id, new ContractFilter(direction, null, null, null, null), PageNumber.read(number));
    }

    public ProjectSheet getProject() {
        return project;
    }

    public Page<ContractRow> getPage() {
        return page;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }
}
