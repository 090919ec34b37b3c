package org.claimwright.core.demonstration;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwright.core.access.OpenToAll;
import org.claimwright.core.demonstration.DemonstrationStories.Entrance;

/** The ways in to the demonstration, for whoever sits at the machine that it runs on. */
@Stateless
@OpenToAll("a page asks it for nobody but a browser on the same machine")
public class DemonstrationSignIns {
    @Inject
    Loading loading;

    @EJB
    DemonstrationStories stories;

    /** The accounts that are there; nothing on a given database, or when the operator wants no demonstration. */
    public DemonstrationOffer offer() {
        if (!Demonstration.isWanted()) {
            return DemonstrationOffer.NOTHING;
        }
        DemonstrationSecrets secrets = new DemonstrationSecrets();
        Map<String, List<Entrance>> byStory = new LinkedHashMap<>();
        for (Entrance entrance : stories.entrances()) {
            byStory.computeIfAbsent(entrance.story(), story -> new ArrayList<>())
                    .add(entrance);
        }
        List<DemonstrationAccount> accounts = byStory.entrySet().stream()
                .map(story ->
                        account(story.getValue(), secrets.key(story.getKey()).orElse(null)))
                .toList();
        return secrets.password()
                .map(password -> new DemonstrationOffer(loading.isGoing(), password, accounts))
                .orElse(new DemonstrationOffer(loading.isGoing(), null, List.of()));
    }

    private static DemonstrationAccount account(List<Entrance> entrances, String key) {
        Entrance any = entrances.get(0);
        return new DemonstrationAccount(
                any.accountSlug(),
                any.accountName(),
                any.market(),
                any.pointOfView(),
                any.language(),
                key,
                entrances.stream().map(Entrance::person).toList());
    }
}
