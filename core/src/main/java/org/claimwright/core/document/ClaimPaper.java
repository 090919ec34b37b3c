package org.claimwright.core.document;

import java.util.List;
import java.util.Map;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.paper.Edges;
import org.claimwright.core.paper.Format;
import org.claimwright.core.paper.Paper;
import org.claimwright.core.paper.Paragraph;
import org.claimwright.core.terminology.Market;
import org.claimwright.core.terminology.Texts;

/**
 * A document of a claim on paper.
 *
 * @param bytes a tagged PDF (PDF/UA-1)
 * @param missing the characters that it could not print, each once
 */
public record ClaimPaper(byte[] bytes, List<String> missing) {
    public ClaimPaper {
        missing = List.copyOf(missing);
    }

    /**
     * Prints a document.
     *
     * @param words in which it is told: one part of the document for each, the first being the document and the others
     *     translations of it
     * @return the same bytes for the same facts and words
     * @throws IllegalArgumentException if there is no such document of a claim that stands so
     */
    public static ClaimPaper print(DocumentKind kind, DocumentFacts facts, List<Texts> words) {
        if (!kind.isOf(facts.claim().status())) {
            throw new IllegalArgumentException("there is no " + kind + " of a claim that is "
                    + facts.claim().status());
        }
        Texts first = words.get(0);
        Format format =
                facts.market() == Market.US || facts.market().country().equals("CA") ? Format.LETTER : Format.A4;
        Paper paper = new Paper(format, first.locale().toLanguageTag(), title(kind, facts, first));
        for (Texts in : words) {
            Telling telling = Telling.of(facts, in);
            paper.part(in.locale().toLanguageTag(), edges(kind, telling));
            if (in != first) {
                paper.say(Paragraph.of(telling.say("paper.translation"), Styles.LABEL, 0));
                paper.skip(8);
            }
            tell(kind, telling, paper);
        }
        byte[] bytes = paper.bytes();
        return new ClaimPaper(bytes, paper.missing());
    }

    /** What a document is called, for a window or a file. */
    public static String title(DocumentKind kind, DocumentFacts facts, Texts words) {
        return Telling.of(facts, words).title(kind);
    }

    private static void tell(DocumentKind kind, Telling telling, Paper paper) {
        if (kind == DocumentKind.ANSWER) {
            new AnswerPages(telling, paper).tell();
        } else {
            new ClaimPages(telling, paper).tell();
        }
    }

    private static Edges edges(DocumentKind kind, Telling telling) {
        String standing = telling.say("paper.standing." + telling.claim().status());
        String head = telling.title(kind) + " · " + standing;
        String foot = telling.facts().footer() == null ? "" : telling.facts().footer();
        boolean draft = telling.claim().status() == ClaimStatus.DRAFT;
        return new Edges(
                head,
                foot,
                pages -> page -> telling.words().say("paper.page", Map.of("page", page, "pages", pages)),
                draft ? telling.words().word(ClaimStatus.DRAFT) : null);
    }
}
