package org.claimwright.core.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.VersionRow;
import org.claimwright.core.paper.Paper;
import org.claimwright.core.paper.Paragraph;
import org.claimwright.core.paper.Paragraph.Setting;
import org.claimwright.core.paper.Picture;

/** How every document begins: what it is, how it stands, the one amount that matters, who and which contract. */
final class Opening {
    private static final double LOGO_WIDE = 150;
    private static final double LOGO_HIGH = 42;
    private static final double BETWEEN = 5;

    private final Telling telling;
    private final Paper paper;

    Opening(Telling telling, Paper paper) {
        this.telling = telling;
        this.paper = paper;
    }

    /**
     * @param first who speaks
     * @param second to whom
     */
    void tell(String title, Headline headline, DocumentFacts.Party first, DocumentFacts.Party second) {
        Runnable titled = () -> paper.opposite(named(title), amount(headline));
        Picture logo = telling.facts().logoOf(first);
        if (logo == null) {
            titled.run();
        } else {
            paper.picture(logo, LOGO_WIDE, LOGO_HIGH, titled);
            paper.skip(BETWEEN);
        }
        standing();
        paper.beside(List.of(party("paper.from", first), party("paper.to", second), dates()));
        paper.beside(List.of(project(), contract(), certifier()));
        comment();
    }

    private List<Paragraph> named(String title) {
        String number = telling.say("paper.numbered", "number", telling.claim().number());
        return List.of(Paragraph.heading(1, title, Styles.TITLE, 0), Paragraph.of(number, Styles.NAME, 1));
    }

    private List<Paragraph> amount(Headline headline) {
        String label = telling.words()
                .say(
                        "paper.labelIn",
                        Map.of(
                                "label",
                                telling.say(headline.key()),
                                "currency",
                                telling.claim().currency()));
        String figure = telling.amounts().say(headline.amount());
        return List.of(
                Paragraph.of(label, Styles.LABEL, 3).set(Setting.RIGHT),
                Paragraph.of(figure, Styles.TITLE, 0).set(Setting.RIGHT));
    }

    // what is not certified says so where nobody overlooks it
    private void standing() {
        String standing = telling.say("paper.standing." + telling.claim().status());
        boolean certified = telling.claim().status().isCertified();
        paper.skip(certified ? 2 : 6);
        paper.say(
                Paragraph.of(standing, Styles.NAME, 0).set(certified ? Setting.PLAIN : Setting.ON_GROUND),
                Paragraph.of(record(), Styles.LABEL, certified ? 0 : 3));
        paper.skip(4);
    }

    private String record() {
        VersionRow version = telling.facts().version();
        if (version == null) {
            return telling.say("paper.preview");
        }
        LocalDate on = telling.date(version.frozenAt());
        return telling.words().say("paper.version." + version.kind(), Map.of("number", version.number(), "on", on));
    }

    private List<Paragraph> certifier() {
        DocumentFacts.Party consultant = telling.facts().consultant();
        return consultant == null ? List.of() : party("paper.consultant", consultant);
    }

    private List<Paragraph> party(String label, DocumentFacts.Party party) {
        List<Paragraph> told = new ArrayList<>();
        label(told, label);
        told.add(Paragraph.of(party.name(), Styles.NAME, 0));
        more(told, party.address());
        more(told, party.taxNumbers());
        return told;
    }

    private List<Paragraph> dates() {
        ClaimSheet claim = telling.claim();
        List<Paragraph> told = new ArrayList<>();
        label(told, "paper.period");
        more(told, telling.words().days(claim.startOn(), claim.endOn()));
        label(told, "claim.billingOn");
        more(told, telling.day(claim.billingOn()));
        label(told, "claim.type");
        more(told, telling.words().word(claim.type()));
        if (claim.finalClaim()) {
            more(told, telling.say("paper.final"));
        }
        return told;
    }

    private List<Paragraph> project() {
        DocumentFacts.Job job = telling.facts().job();
        List<Paragraph> told = new ArrayList<>();
        label(told, "paper.project");
        told.add(Paragraph.of(job.projectNumber() + " " + job.projectName(), Styles.NAME, 0));
        more(told, job.projectAddress());
        return told;
    }

    private List<Paragraph> contract() {
        DocumentFacts.Job job = telling.facts().job();
        List<Paragraph> told = new ArrayList<>();
        label(told, "paper.contract");
        told.add(Paragraph.of(job.contractNumber() + " " + job.contractTitle(), Styles.NAME, 0));
        if (job.contractOn() != null) {
            more(told, telling.say("paper.dated", "on", job.contractOn()));
        }
        more(told, telling.say("paper.sequence", "number", telling.claim().sequence()));
        return told;
    }

    private void comment() {
        if (telling.claim().comment() != null && !telling.claim().comment().isBlank()) {
            List<Paragraph> told = new ArrayList<>();
            label(told, "claim.comment");
            more(told, telling.claim().comment());
            paper.say(told);
        }
    }

    private void label(List<Paragraph> told, String key) {
        told.add(Paragraph.of(telling.say(key), Styles.LABEL, BETWEEN));
    }

    private static void more(List<Paragraph> told, String text) {
        if (text != null && !text.isBlank()) {
            told.add(Paragraph.of(text, Styles.TEXT, 0));
        }
    }
}
