package org.claimwright.core.overview;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Action;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.claim.ClaimFilter;
import org.claimwright.core.claim.ClaimRow;
import org.claimwright.core.claim.ClaimSearch;
import org.claimwright.core.contract.ContractRow;
import org.claimwright.core.contract.VisibleContracts;
import org.claimwright.core.directory.Companies;
import org.claimwright.core.directory.People;
import org.claimwright.core.money.Money;
import org.claimwright.core.paging.Conditions;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.project.Projects;

/** The search over everything that the caller may see: by number, name, company or amount. */
@Stateless
@InAccount
public class Everything {
    private static final Paging FEW = new Paging(1, 8);
    // an amount is looked for whatever the decimals of its currency
    private static final int MOST_DECIMALS = 3;
    private static final String CONTRACTS =
            """
            select new org.claimwright.core.contract.ContractRow(k.id, k.projectId, k.version, k.kind, k.number, k.title,
                k.status, k.companyId, d.name, k.currency, k.originalSum, k.approvedChanges, k.billed)
            from Contract k join DirectoryCompany d on d.id = k.companyId
            """;

    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @EJB
    private Projects projects;

    @EJB
    private ClaimSearch claims;

    @EJB
    private Companies companies;

    @EJB
    private People people;

    @Inject
    private Access access;

    /**
     * @param words a part of a number or a name
     * @param amount what the words say when they are read as an amount; null when they cannot be
     */
    public Found find(String words, BigDecimal amount) {
        access.requireThat(Action.VIEW_CONTRACT, true);
        if (words == null || words.isBlank()) {
            return Found.NOTHING;
        }
        Set<Money> amounts = amounts(amount);
        return new Found(
                projects.list(words, FEW).items(),
                contracts(words, amounts),
                claims(words, amounts),
                companies.list(words, FEW).items(),
                people.list(null, words, FEW).items());
    }

    private List<ContractRow> contracts(String words, Set<Money> amounts) {
        Conditions conditions = new Conditions().containing(words, "q", "k.number", "k.title", "d.name");
        if (!amounts.isEmpty()) {
            conditions.or("k.originalSum in :amounts").with("amounts", amounts);
        }
        VisibleContracts.only(access.caller(), "k.id", conditions);
        return conditions
                .bind(em.createQuery(CONTRACTS + conditions.where() + " order by k.number, k.id", ContractRow.class))
                .setMaxResults(FEW.perPage())
                .getResultList();
    }

    private List<ClaimRow> claims(String words, Set<Money> amounts) {
        List<ClaimRow> found = new ArrayList<>(
                claims.list(new ClaimFilter(null, null, null, null, null, null, words, ClaimFilter.Sort.NEWEST), FEW)
                        .items());
        if (!amounts.isEmpty()) {
            claims.ofAmount(amounts, FEW).stream()
                    .filter(claim ->
                            found.stream().noneMatch(known -> known.id().equals(claim.id())))
                    .forEach(found::add);
        }
        return found;
    }

    private static Set<Money> amounts(BigDecimal amount) {
        Set<Money> amounts = new TreeSet<>();
        for (int decimals = 0; amount != null && decimals <= MOST_DECIMALS; decimals++) {
            BigDecimal minor = amount.movePointRight(decimals).stripTrailingZeros();
            boolean whole = minor.scale() <= 0;
            if (whole && minor.abs().compareTo(BigDecimal.valueOf(Money.LIMIT)) <= 0) {
                amounts.add(Money.of(minor.longValueExact()));
            }
        }
        return amounts;
    }
}
