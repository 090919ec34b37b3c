package org.claimwright.core.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimwright.core.figure.Figures;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Text;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.PointOfView;

/** A construction job of an account. Its contracts are billed in its currency, its days begin in its time zone. */
@Entity
@Table(name = "project")
public class Project {
    private static final int NUMBER = 40;
    private static final int NAME = 200;
    private static final int ADDRESS = 1000;
    private static final Set<String> LANGUAGES = Set.of("en", "fr");

    @Id
    private UUID id;

    private String number;
    private String name;
    private String currency;

    @Column(name = "time_zone")
    private String timeZone;

    @Enumerated(EnumType.STRING)
    private Market market;

    @Enumerated(EnumType.STRING)
    @Column(name = "point_of_view")
    private PointOfView pointOfView;

    private String language;
    private String address;

    @Embedded
    private ProjectSettings settings;

    @Version
    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Project() {}

    Project(ProjectDraft draft, Instant now) {
        id = UUID.randomUUID();
        createdAt = now;
        take(draft);
    }

    void change(ProjectDraft draft, boolean hasContracts) {
        String before = currency;
        take(draft);
        if (hasContracts && !before.equals(currency)) {
            throw Problem.CURRENCY_FIXED.refusalAt("/currency", Map.of("currency", before));
        }
    }

    private void take(ProjectDraft draft) {
        Faults faults = new Faults();
        number = Text.required("/number", draft.number(), NUMBER, faults);
        name = Text.required("/name", draft.name(), NAME, faults);
        currency = currency(draft.currency(), faults);
        timeZone = timeZone(draft.timeZone(), faults);
        market = draft.market();
        pointOfView = draft.pointOfView();
        language = language(draft.language(), faults);
        address = Text.optionalLines("/address", draft.address(), ADDRESS, faults);
        settings = ProjectSettings.of(draft.settings(), faults);
        faults.refuse();
    }

    private static String currency(String code, Faults faults) {
        Problem problem = code == null ? Problem.REQUIRED : Problem.UNKNOWN_CODE;
        faults.unless(Figures.isCurrency(code), "/currency", problem);
        return code;
    }

    private static String timeZone(String zone, Faults faults) {
        try {
            if (zone != null) {
                return ZoneId.of(zone).getId();
            }
            faults.add(Problem.REQUIRED.at("/timeZone"));
        } catch (DateTimeException e) {
            faults.add(Problem.UNKNOWN_CODE.at("/timeZone"));
        }
        return zone;
    }

    private static String language(String code, Faults faults) {
        faults.unless(code == null || LANGUAGES.contains(code), "/language", Problem.UNKNOWN_CODE);
        return code;
    }

    ProjectSheet sheet() {
        return new ProjectSheet(id, version, createdAt, draft());
    }

    ProjectDraft draft() {
        return new ProjectDraft(
                number, name, currency, timeZone, market, pointOfView, language, address, settings.draft());
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String name() {
        return name;
    }

    public String currency() {
        return currency;
    }

    /** The number of decimals that this project's amounts have. */
    public int decimals() {
        return Figures.decimals(currency);
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public ProjectSettings settings() {
        return settings;
    }

    int version() {
        return version;
    }
}
