package org.claimwright.core.issued;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.VersionRow;
import org.claimwright.core.contract.ChangeOrderSheet;
import org.claimwright.core.contract.ChangeOrders;
import org.claimwright.core.document.DocumentFacts;
import org.claimwright.core.letterhead.Letterheads;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.paper.Picture;
import org.claimwright.core.terminology.Market;

/**
 * Gathers what a document tells beside the claim. Whoever may see the claim may see this on it, whatever they may see of
 * the project or the directory.
 */
@Dependent
class DocumentSources {
    private static final String AROUND =
            """
            select p.number, p.name, p.address, coalesce(p.market, o.market), p.time_zone, p.pdf_footer_text,
              k.number, k.title, k.contract_on, k.document_language, d.name, d.address, d.tax_numbers,
              c.name, c.address, c.tax_numbers, o.name, l.address, l.phone, l.email, l.tax_numbers
            from contract k
              join project p on p.account_id = k.account_id and p.id = k.project_id
              join directory_company d on d.account_id = k.account_id and d.id = k.company_id
              join account o on o.id = k.account_id
              left join directory_company c on c.account_id = k.account_id and c.id = k.architect_company_id
              left join letterhead l on l.account_id = k.account_id
            where k.id = ?1
            """;

    @EJB
    private Letterheads letterheads;

    @EJB
    private ChangeOrders changeOrders;

    Around around(EntityManager em, UUID contract) {
        return new Around((Object[])
                em.createNativeQuery(AROUND).setParameter(1, contract).getSingleResult());
    }

    DocumentFacts facts(ClaimSheet claim, VersionRow version, ClaimSheet submitted, Around around) {
        return new DocumentFacts(
                claim,
                version,
                submitted,
                Market.valueOf(around.text(3)),
                ZoneId.of(around.text(4)),
                around.job(),
                around.account(),
                around.company(),
                around.consultant(),
                orders(claim.contractId()),
                List.of(),
                logo(around),
                around.text(5));
    }

    private Picture logo(Around around) {
        return letterheads.logo().map(png -> new Picture(png, around.text(16))).orElse(null);
    }

    private List<ChangeOrderSheet> orders(UUID contract) {
        List<ChangeOrderSheet> all = new ArrayList<>();
        Page<ChangeOrderSheet> page;
        int number = 1;
        do {
            page = changeOrders.list(contract, null, new Paging(number, Paging.MOST));
            all.addAll(page.items());
            number++;
        } while (number <= page.pages());
        return all;
    }

    /** The contract and those who signed it, its project, the account. */
    record Around(Object... row) {
        String text(int column) {
            return (String) row[column];
        }

        String documentLanguage() {
            return text(9);
        }

        DocumentFacts.Job job() {
            LocalDate signed = row[8] == null ? null : ((Date) row[8]).toLocalDate();
            return new DocumentFacts.Job(text(0), text(1), text(2), text(6), text(7), signed);
        }

        DocumentFacts.Party company() {
            return new DocumentFacts.Party(text(10), text(11), text(12));
        }

        DocumentFacts.Party consultant() {
            return text(13) == null ? null : new DocumentFacts.Party(text(13), text(14), text(15));
        }

        // how to reach the firm stands under its address
        DocumentFacts.Party account() {
            String reached = Stream.of(text(17), text(18), text(19))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("\n"));
            return new DocumentFacts.Party(text(16), reached.isEmpty() ? null : reached, text(20));
        }
    }
}
