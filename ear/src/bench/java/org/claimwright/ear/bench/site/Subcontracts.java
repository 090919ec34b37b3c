package org.claimwright.ear.bench.site;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimwright.core.id.NeighbouringIds;

/** Contracts that nothing is billed on yet, in one project, for the claims that are measured. */
public final class Subcontracts {
    private static final long LINE_MINOR = 10_000_000L;

    private final Connection owner;
    private final UUID project;
    private final UUID company;
    private int made;

    Subcontracts(Connection owner, UUID project, UUID company) {
        this.owner = owner;
        this.project = project;
        this.company = company;
    }

    /** One with so many lines. */
    public UUID of(int lines) throws SQLException {
        UUID id = UUID.randomUUID();
        made++;
        Cluster.run(
                owner,
                """
                insert into contract (id, project_id, kind, number, title, status, company_id, currency,
                  accounting_method, confidential, work_rate, stored_rate, original_sum)
                values (?, ?, 'SUBCONTRACT', ?, 'Concrete and steel', 'APPROVED', ?, 'USD', 'AMOUNT', true, 100000,
                  100000, ?)
                """,
                id,
                project,
                "B-" + made,
                company,
                lines * LINE_MINOR);
        Cluster.run(
                owner,
                """
                insert into contract_line (id, contract_id, position, number, cost_code, description, scheduled)
                select l.id, ?, n, to_char(n, 'FM00000'), to_char(n / 100, 'FM00') || '-' || n,
                  'Work of trade ' || n || ', floors one to ' || n % 40 + 1 || ', supplied and placed', ?
                from unnest(?::uuid[]) with ordinality l (id, n)
                """,
                id,
                LINE_MINOR,
                lineIds(lines));
        return id;
    }

    /** One with so many lines whose schedule may still be changed. */
    public UUID draft(int lines) throws SQLException {
        UUID id = of(lines);
        Cluster.run(owner, "update contract set status = 'DRAFT' where id = ?", id);
        return id;
    }

    /** New ids for lines, as the product makes them. */
    public static UUID[] lineIds(int lines) {
        return Stream.generate(new NeighbouringIds()::next).limit(lines).toArray(UUID[]::new);
    }

    /** Names somebody who bills on a contract. */
    public void contact(UUID contract, UUID person) throws SQLException {
        Cluster.run(
                owner,
                "insert into contract_person (contract_id, person_id, role) values (?, ?, 'CONTACT')",
                contract,
                person);
    }

    /** Certifies what was claimed, so that the next claim of the contract can be made. */
    public void certify(UUID claim) throws SQLException {
        Cluster.run(owner, "update claim_line set certified = true where claim_id = ?", claim);
        Cluster.run(
                owner,
                """
                update progress_claim set status = 'APPROVED', version = version + 1,
                  certificate = completed_and_stored - work_retainage - stored_retainage - previous_certificates
                where id = ?
                """,
                claim);
    }
}
