package org.claimwright.ear.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimwright.ear.bench.site.Office;
import org.claimwright.ear.bench.site.Partner;
import org.claimwright.ear.bench.site.Visitor;

/**
 * People in the proportions of an office: of ten, seven read, two type and one submits through the API. Each of those who
 * sit at a browser is a person with a session of their own; each of those who bill has a contract of their own.
 */
final class Crowd {
    private static final int TEN = 10;
    private static final int READERS = 7;
    private static final int LINES = 100;
    private static final int READ = 50;

    private final String address;
    private final Office office;
    private final Watch watch;
    private final Gate gate = new Gate();
    private final Partner administrator;
    private final List<UUID> periods;
    private final List<UUID> contracts = new ArrayList<>();
    private final List<UUID> claims = new ArrayList<>();
    private final List<UUID> contractsRead;
    private int people;

    Crowd(String address, Office office, Watch watch) throws Exception {
        this.address = address;
        this.office = office;
        this.watch = watch;
        this.administrator = new Partner(address, office.administratorKey());
        this.periods = office.periods();
        for (int claim = 0; claim < READ; claim++) {
            claims.add(draft());
        }
        // others are added to while these are read
        contractsRead = List.copyOf(contracts);
    }

    private UUID draft() throws Exception {
        UUID contract = office.subcontracts().of(LINES);
        contracts.add(contract);
        return administrator.claim(contract, periods.get(0)).id();
    }

    /** Has so many people at work, no more and no less; those who are too many finish what they are doing. */
    void become(int wanted) throws Exception {
        gate.admit(Math.min(wanted, people));
        while (people < wanted) {
            Worker next = next(people);
            people++;
            gate.admit(people);
            next.begin();
        }
    }

    void goHome() {
        gate.close();
    }

    private Worker next(int place) throws Exception {
        int kind = place % TEN;
        if (kind == TEN - 1) {
            UUID contract = office.subcontracts().of(LINES);
            return new Submitter(watch, gate, place, administrator, contract, periods, LINES);
        }
        String name = "worker-" + place;
        UUID person = office.administrator(name);
        Visitor visitor = Visitor.signedIn(address, Office.email(name), person);
        return kind < READERS
                ? new Reader(watch, gate, place, visitor, office.project(), claims, contractsRead)
                : new Typist(watch, gate, place, visitor, draft());
    }
}
