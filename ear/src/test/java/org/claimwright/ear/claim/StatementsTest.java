package org.claimwright.ear.claim;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import org.claimwright.core.contract.ContractKind;
import org.claimwright.core.overview.Overviews;
import org.claimwright.ear.fixture.Drafts;
import org.claimwright.ear.fixture.Firms;
import org.claimwright.ear.fixture.Job;
import org.claimwright.ear.fixture.OnSite;
import org.claimwright.ear.harness.Archives;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** How often the database is asked: as often for many as for few, and once for each thing. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class StatementsTest extends OnSite {
    @Inject
    private Growth growth;

    @Inject
    private Statements statements;

    @Inject
    private Job job;

    @EJB
    private Overviews overviews;

    @Deployment
    static WebArchive war() {
        return Archives.war(StatementsTest.class, Growth.class, Statements.class)
                .addPackages(false, OnSite.class.getPackage());
    }

    @Test
    void the_statements_for_a_claim_do_not_grow_with_its_lines() {
        assertThat(as(() -> growth.ofClaim(caller(), 1000))).isEqualTo(as(() -> growth.ofClaim(caller(), 100)));
    }

    @Test
    void the_statements_for_a_list_do_not_grow_with_its_rows() {
        assertThat(as(() -> growth.ofLists(caller(), 30))).isEqualTo(as(() -> growth.ofLists(caller(), 3)));
    }

    @Test
    void the_overview_of_a_project_reads_each_thing_once() {
        billed(2);
        List<String> few = asked();
        // the project, its contracts, their latest claims, its periods, and which periods and claims are late
        assertThat(few).hasSize(6).doesNotHaveDuplicates();
        billed(20);
        assertThat(asked()).isEqualTo(few);
    }

    private List<String> asked() {
        return as(() -> statements.asked(() -> overviews.of(site().projectId())));
    }

    private void billed(int contracts) {
        for (int contract = 0; contract < contracts; contract++) {
            as(() -> job.certified(job.submitted(
                    job.approved(
                            site().projectId(),
                            Drafts.contract(ContractKind.SUBCONTRACT, Firms.word(), site().companyId()),
                            Drafts.lump("1", "1000.00")),
                    site().period(1),
                    Drafts.work("1", "100.00"))));
        }
    }
}
