package org.claimwright.ear.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.claimwright.ear.fixture.office.Office;
import org.claimwright.ear.harness.OtherMicro;
import org.claimwright.ear.harness.Pages;
import org.claimwright.ear.run.Micro;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A product of its own on the database of this run, which is stopped while somebody types, and comes back. */
@Order(3)
class ServerGoneTest {
    @TempDir
    private Path folder;

    private final Office office = Office.american();

    @Test
    void what_is_typed_while_the_server_is_away_is_saved_when_it_is_back() throws Exception {
        String claim = office.claim(3);
        int port = OtherMicro.unusedPort();
        Micro micro = start(port);
        try (Pages pages = Pages.at(micro.address())) {
            Page page = pages.tab();
            // it is asked again after growing pauses, the longest of them half a minute
            page.setDefaultTimeout(120_000);
            Sheet sheet = Sheet.ofClaim(office, page, claim);
            micro.stop();
            sheet.type("0001", "work", "1212");
            sheet.waitForState("offline");
            sheet.type("0002", "work", "1313");
            assertThat(sheet.text("0002", "work")).isEqualTo("1,313.00");
            assertThat(page.innerText(".cw-grid-state")).endsWith("2.");
            micro = start(port);
            // sessions end with the server that knew them
            sheet.waitForState("signedOut");
            Page signIn = page.waitForPopup(() -> page.click(".cw-grid-bar a[href='/sign-in']"));
            office.signIn(signIn);
            sheet.settled();
            assertThat(office.read(claim)).contains("1212.00").contains("1313.00");
        } finally {
            micro.stop();
        }
    }

    private Micro start(int port) throws Exception {
        return OtherMicro.start(folder, port, Map.of());
    }
}
