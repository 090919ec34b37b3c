package org.claimwright.web.billing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.claim.RegisterFilter;
import org.claimwright.core.claim.RegisterGroup;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.period.BillingPeriods;
import org.claimwright.core.period.PeriodSheet;
import org.claimwright.core.project.ProjectSheet;
import org.claimwright.core.project.Projects;
import org.claimwright.core.terminology.PointOfView;
import org.claimwright.web.frame.TextView;

/** Which claims the address means: its words read against the project and its periods. */
@RequestScoped
public class Register {
    static final Paging MANY = new Paging(1, Paging.MOST);

    @EJB
    private Projects projects;

    @EJB
    private BillingPeriods billingPeriods;

    @Inject
    private Instance<AskedView> page;

    @Inject
    private TextView text;

    @Inject
    private Clock clock;

    private RegisterAsked other;
    private ProjectSheet project;
    private List<PeriodSheet> periods;
    private PeriodSheet period;
    private boolean periodFound;

    /** Reads something else than the address of a page. */
    void reads(RegisterAsked asked) {
        other = asked;
    }

    private RegisterAsked asked() {
        return other == null ? page.get() : other;
    }

    ProjectSheet project() {
        if (project == null) {
            project = projects.one(asked().getId());
        }
        return project;
    }

    boolean isPeriods() {
        return "periods".equals(asked().text("tab"));
    }

    /** The side of the job: the one asked for, else where the daily work of this point of view is. */
    Direction direction() {
        boolean specialty = text.texts().dictionary().name().pointOfView() == PointOfView.SPECIALTY_CONTRACTOR;
        Direction usual = specialty ? Direction.UPSTREAM : Direction.DOWNSTREAM;
        Direction said = asked().constant(Direction.class, "tab");
        return said == null ? usual : said;
    }

    List<PeriodSheet> periods() {
        if (periods == null) {
            periods =
                    billingPeriods.list(project().id(), direction(), null, MANY).items();
        }
        return periods;
    }

    /** The period that is listed; null for all of them. Found once: the choice of periods asks for each of them. */
    PeriodSheet period() {
        if (!periodFound) {
            period = RegisterAsked.ANY.equals(asked().text("period")) ? null : wantedPeriod();
            periodFound = true;
        }
        return period;
    }

    private PeriodSheet wantedPeriod() {
        UUID wanted = asked().id("period");
        return periods().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseGet(this::usualPeriod);
    }

    // the one that is running, or the last that ran
    private PeriodSheet usualPeriod() {
        LocalDate today = today();
        return periods().stream()
                .filter(one -> !one.period().startOn().isAfter(today))
                .findFirst()
                .orElse(periods().isEmpty() ? null : periods().get(periods().size() - 1));
    }

    LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(), ZoneId.of(project().project().timeZone()));
    }

    /** Whether the contracts are listed that have no claim. */
    boolean isUnbilled() {
        return RegisterAsked.NONE.equals(asked().text("status")) && period() != null;
    }

    RegisterFilter filter() {
        PeriodSheet period = period();
        return new RegisterFilter(
                project().id(),
                direction(),
                period == null ? null : period.id(),
                asked().id("company"),
                kind(),
                asked().constant(ClaimStatus.class, "status"),
                asked().text("q"),
                null,
                asked().constant(RegisterGroup.class, "group"),
                asked().sort(),
                asked().isDescending());
    }

    // the other side has kinds of its own
    private ContractKind kind() {
        ContractKind kind = asked().constant(ContractKind.class, "kind");
        return kind == null || kind.direction() != direction() ? null : kind;
    }
}
