package org.claimwright.ear.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.claimwright.ear.harness.Demonstration;
import org.claimwright.ear.harness.Pages;
import org.junit.jupiter.api.Test;

/** Every link on every page leads somewhere: one of each kind is followed, downloads too. */
class LinksTest {
    private static final String ACCOUNT = "/harbour-builders";
    private static final String LINKS = "links => links.map(link => link.getAttribute('href'))";
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final int FOUND = 200;

    @Test
    void no_link_leads_nowhere() {
        try (Pages pages = Pages.micro()) {
            Page page = pages.tab();
            Demonstration.shown().enter(page, ACCOUNT + "/projects");
            Map<String, String> links = links(page);
            assertThat(links.keySet()).anyMatch(link -> link.contains(".xlsx")).anyMatch(link -> link.contains(".csv"));
            SoftAssertions findings = new SoftAssertions();
            links.values().forEach(link -> follow(page, link, findings));
            findings.assertAll();
        }
    }

    // by what they are like: of a thousand lines one link will do
    private static Map<String, String> links(Page page) {
        Map<String, String> links = new TreeMap<>();
        for (String place : Places.of(page, ACCOUNT)) {
            // the page of what is not there is missed on purpose
            if (place.endsWith("/nothing")) {
                continue;
            }
            page.navigate(place);
            List<?> found = (List<?>) page.evalOnSelectorAll("a[href^='/'], a[href^='?']", LINKS);
            found.stream()
                    .map(Object::toString)
                    .map(link -> link.startsWith("?") ? place.replaceAll("\\?.*", "") + link : link)
                    .forEach(link -> links.putIfAbsent(link.replaceAll(ID, "ID"), link));
        }
        return links;
    }

    private static void follow(Page page, String link, SoftAssertions findings) {
        APIResponse answer = page.request().get(link);
        findings.assertThat(answer.status()).as(link).isEqualTo(FOUND);
        answer.dispose();
    }
}
