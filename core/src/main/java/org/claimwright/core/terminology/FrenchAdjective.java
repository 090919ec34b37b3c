package org.claimwright.core.terminology;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An adjective that stands before its noun.
 *
 * @param beforeVowel the masculine singular before a vowel sound: nouvel
 */
record FrenchAdjective(
        String masculine, String beforeVowel, String feminine, String masculinePlural, String femininePlural) {
    private static final Map<String, FrenchAdjective> KNOWN = Stream.of(
                    new FrenchAdjective("nouveau", "nouvel", "nouvelle", "nouveaux", "nouvelles"),
                    new FrenchAdjective("tout", "tout", "toute", "tous", "toutes"),
                    new FrenchAdjective("bon", "bon", "bonne", "bons", "bonnes"),
                    new FrenchAdjective("quel", "quel", "quelle", "quels", "quelles"),
                    new FrenchAdjective("ancien", "ancien", "ancienne", "anciens", "anciennes"),
                    new FrenchAdjective("premier", "premier", "première", "premiers", "premières"),
                    new FrenchAdjective("dernier", "dernier", "dernière", "derniers", "dernières"),
                    new FrenchAdjective("autre", "autre", "autre", "autres", "autres"),
                    new FrenchAdjective("même", "même", "même", "mêmes", "mêmes"),
                    regular("aucun", "aucune"),
                    regular("seul", "seule"),
                    regular("prochain", "prochaine"))
            .collect(Collectors.toUnmodifiableMap(FrenchAdjective::masculine, adjective -> adjective));

    private static FrenchAdjective regular(String masculine, String feminine) {
        return new FrenchAdjective(masculine, masculine, feminine, masculine + "s", feminine + "s");
    }

    static FrenchAdjective of(String masculine) {
        FrenchAdjective known = KNOWN.get(masculine);
        if (known == null) {
            throw new IllegalArgumentException("the adjective " + masculine + " is not known");
        }
        return known;
    }

    static boolean startsWithVowel(String adjective) {
        return "aeéiou".indexOf(adjective.charAt(0)) >= 0;
    }

    String agreeing(boolean withFeminine, boolean plural, boolean vowelFollows) {
        if (plural) {
            return withFeminine ? femininePlural : masculinePlural;
        }
        return withFeminine ? feminine : vowelFollows ? beforeVowel : masculine;
    }
}
