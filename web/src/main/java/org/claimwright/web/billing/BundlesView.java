package org.claimwright.web.billing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimwright.core.bundle.BundleDraft;
import org.claimwright.core.bundle.BundleForm;
import org.claimwright.core.bundle.BundleRow;
import org.claimwright.core.bundle.BundleState;
import org.claimwright.core.bundle.Bundles;
import org.claimwright.core.bundle.FailedPart;
import org.claimwright.core.claim.RegisterFilter;
import org.claimwright.core.document.DocumentKind;
import org.claimwright.core.period.PeriodSheet;
import org.claimwright.core.project.ProjectSheet;
import org.claimwright.core.terminology.Language;
import org.claimwright.web.frame.Browser;
import org.claimwright.web.frame.FrameView;
import org.claimwright.web.frame.TextView;

/** Documents of the claims that the address means, in one file; and the files that the visitor asked for. */
@Named("bundles")
@RequestScoped
public class BundlesView {
    private static final long KILOBYTE = 1024;

    @EJB
    private Bundles bundles;

    @Inject
    private Register register;

    @Inject
    private AskedView asked;

    @Inject
    private FrameView frame;

    @Inject
    private TextView text;

    private DocumentKind document = DocumentKind.CLAIM;
    private BundleForm form = BundleForm.PDF;
    private String language;
    private List<BundleRow> rows;

    /** Comes with the page: finds out whether there is one, before anything of it is written. */
    public void open() {
        register.project();
    }

    public ProjectSheet getProject() {
        return register.project();
    }

    /** The period that is meant; null for all of them, or where claims were picked one by one. */
    public PeriodSheet getPeriod() {
        return picked().isEmpty() ? register.period() : null;
    }

    /** How many documents of a kind there are of what is meant. */
    public long available(DocumentKind kind) {
        return bundles.available(filter(), kind);
    }

    private RegisterFilter filter() {
        RegisterFilter filter = register.filter();
        return picked().isEmpty() ? filter : filter.choosing(picked());
    }

    private List<UUID> picked() {
        return Stream.of(asked.text("claims").split(","))
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .limit(Bundles.MOST + 1L)
                .map(UUID::fromString)
                .toList();
    }

    public void ask() throws IOException {
        Language chosen = language == null || language.isEmpty() ? null : Language.of(language);
        bundles.ask(new BundleDraft(filter(), document, chosen, form, name()));
        Browser.goTo(address());
    }

    private String name() {
        String name = text.say(
                "bundle.name." + document,
                Map.of("project", getProject().project().number()));
        PeriodSheet period = getPeriod();
        return period == null
                ? name
                : name + ", "
                        + text.days(period.period().startOn(), period.period().endOn());
    }

    public void cancel(UUID id) throws IOException {
        bundles.cancel(id);
        Browser.goTo(address());
    }

    public void remove(UUID id) throws IOException {
        bundles.remove(id);
        Browser.goTo(address());
    }

    // what is chosen stays chosen: another form or language of the same is often wanted next
    private String address() {
        return frame.getBase() + "/projects/" + asked.getId() + "/documents" + asked.all();
    }

    public List<BundleRow> getRows() {
        if (rows == null) {
            rows = bundles.list(register.project().id());
        }
        return rows;
    }

    public boolean isReady(BundleRow row) {
        return row.state() == BundleState.READY;
    }

    public List<FailedPart> failed(BundleRow row) {
        return row.failed() == 0 ? List.of() : bundles.failed(row.id());
    }

    /** Why a document could not be made. */
    public String why(FailedPart part) {
        String key = "bundle.problem." + part.problem().name();
        return text.texts().has(key)
                ? text.get(key)
                : text.texts()
                        .detail(
                                part.problem(),
                                part.incident() == null ? Map.of() : Map.of("incident", part.incident()));
    }

    /** The day and the time of day of a moment, where the project is. */
    public String moment(Instant at) {
        ZonedDateTime there = at.atZone(zone());
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(text.texts().locale());
        return text.day(there.toLocalDate()) + ", " + time.format(there);
    }

    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone());
    }

    private ZoneId zone() {
        return ZoneId.of(getProject().project().timeZone());
    }

    public long kilobytes(BundleRow row) {
        return Math.max(1, row.size() / KILOBYTE);
    }

    public DocumentKind[] getDocuments() {
        return DocumentKind.values();
    }

    public BundleForm[] getForms() {
        return BundleForm.values();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public DocumentKind getDocument() {
        return document;
    }

    public void setDocument(DocumentKind document) {
        this.document = document;
    }

    public BundleForm getForm() {
        return form;
    }

    public void setForm(BundleForm form) {
        this.form = form;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
