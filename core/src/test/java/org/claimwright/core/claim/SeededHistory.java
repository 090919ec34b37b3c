package org.claimwright.core.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.claimwright.core.contract.ContractLine;
import org.claimwright.core.contract.LineDraft;
import org.claimwright.core.contract.SomeContract;
import org.claimwright.core.money.Money;
import org.claimwright.core.problem.Refused;
import org.claimwright.core.project.ClaimType;

/**
 * A contract and the claims on it, made up from a number: the same number tells the same history. Beside the production
 * code each line is reckoned in decimals.
 */
final class SeededHistory {
    private static final List<String> CURRENCIES = List.of("USD", "USD", "JPY", "KWD");
    private static final List<String> RATES = List.of("0", "5", "10", "7.5", "3.3333", "12.5");

    private final Random random;
    private final SomeContract contract;
    private final EntriesAtRandom entries;
    private final Map<String, ReckonedLine> reckoned = new LinkedHashMap<>();
    private final List<LineEdit> edits = new ArrayList<>();
    private final List<Money> certificates = new ArrayList<>();
    private final boolean corrects;
    private final Billing billing;
    private boolean follows;
    private int orders;
    private Money withheld = Money.ZERO;

    private SeededHistory(long seed) {
        // neighbouring seeds of Random begin alike
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        corrects = random.nextInt(3) == 0;
        entries = new EntriesAtRandom(random, corrects);
        String currency = pick(CURRENCIES);
        contract = random.nextBoolean()
                ? SomeContract.inLumpSums(currency, pick(RATES), pick(RATES))
                : SomeContract.measured(currency, pick(RATES), pick(RATES));
        for (LineDraft line : drafts("", 2 + random.nextInt(4), false)) {
            contract.schedule(line);
        }
        billing = Billing.of(contract);
    }

    /** The claims of one history, in turn. */
    static List<BilledClaim> of(long seed) {
        SeededHistory history = new SeededHistory(seed);
        int claims = 3 + history.random.nextInt(4);
        List<BilledClaim> billed = new ArrayList<>();
        while (billed.size() < claims) {
            String name = "seed " + seed + ", claim " + (billed.size() + 1);
            try {
                billed.add(history.bill(name));
            } catch (RuntimeException e) {
                throw new AssertionError(name + ": " + e.getMessage(), e);
            }
        }
        return billed;
    }

    private BilledClaim bill(String name) {
        BilledClaim claim =
                new BilledClaim(name, corrects, contract.contract().decimals(), List.copyOf(certificates), withheld);
        changeOrder();
        changeRates();
        billing.open(pick(List.of(ClaimType.values())));
        claim.opened = Moment.of(billing);
        follow();
        edits.clear();
        typeAll();
        changeOrder();
        claim.typed = Moment.of(billing);
        claim.typedReckoned = reckoned();
        claim.typedInOtherOrder = Moment.of(retyped());
        claim.releasedTooMuch = releasedTooMuch();
        certify();
        claim.certified = Moment.of(billing);
        claim.certifiedReckoned = reckoned();
        claim.certifiedAgain = Moment.of(billing.takeBack().certify());
        next();
        return claim;
    }

    private void next() {
        certificates.add(billing.summary().certificate());
        withheld = billing.summary().withheld();
        reckoned.values().forEach(ReckonedLine::next);
    }

    private List<ReckonedFigures> reckoned() {
        return contract.lines().stream()
                .map(line -> ReckonedFigures.of(reckoned.get(line.number())))
                .toList();
    }

    private void changeRates() {
        follows = random.nextInt(8) == 0;
        if (follows) {
            contract.rates(pick(RATES), pick(RATES));
        }
    }

    private ReckonedLine reckon(ContractLine line) {
        return new ReckonedLine(line, contract.contract());
    }

    private void follow() {
        contract.lines().forEach(line -> reckoned.computeIfAbsent(line.number(), n -> reckon(line)));
        if (follows) {
            billing.follow();
            contract.lines().forEach(line -> reckoned.get(line.number()).follow(line, contract.contract()));
        }
    }

    private void typeAll() {
        boolean billsWork = billing.claim().type().billsWork();
        List<LineEdit> round = new ArrayList<>();
        for (ReckonedLine line : reckoned.values()) {
            if (!line.isHeldByHand()) {
                round.addAll(entries.forLine(line, billsWork));
            }
        }
        round.forEach(billing::type);
        edits.addAll(round);
    }

    private void changeOrder() {
        if (random.nextInt(3) == 0) {
            orders++;
            billing.change(
                    drafts("C" + orders + "-", 1 + random.nextInt(2), true).toArray(LineDraft[]::new));
            if (billing.hasDraft()) {
                contract.lines().forEach(line -> reckoned.computeIfAbsent(line.number(), n -> reckon(line)));
            }
        }
    }

    private void certify() {
        billing.submit();
        if (random.nextInt(4) == 0) {
            billing.claim().become(ClaimStatus.REVISE_AND_RESUBMIT);
            typeAll();
            billing.submit();
        }
        reckoned.values().stream()
                .filter(line -> !line.isHeldByHand() && random.nextInt(5) == 0)
                .forEach(this::accept);
        billing.certify();
        if (random.nextInt(4) == 0) {
            Money due = billing.summary().currentPaymentDue().max(Money.ZERO);
            BigDecimal kept = BigDecimal.valueOf(
                    random.nextLong(0, due.minor() + 1), contract.contract().decimals());
            billing.takeBack().withhold(kept.toPlainString()).certify();
        }
    }

    /** The reviewer accepts some of what is claimed. */
    private void accept(ReckonedLine line) {
        BigDecimal work = line.work.signum() == line.scheduled.signum() ? entries.upTo(line, line.work) : null;
        BigDecimal stored = random.nextBoolean() ? entries.upTo(line, line.stored) : null;
        billing.accept(line.number, written(work), written(stored));
        line.certify(work, stored);
    }

    private List<LineDraft> drafts(String prefix, int count, boolean change) {
        List<LineDraft> drafts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String sign = change && random.nextInt(3) == 0 ? "-" : "";
            String own = random.nextInt(5) == 0 ? pick(RATES) : null;
            drafts.add(draft(prefix + i, sign, own));
        }
        return drafts;
    }

    private LineDraft draft(String number, String sign, String rate) {
        if (contract.isMeasured()) {
            String quantity = sign
                    + BigDecimal.valueOf(random.nextLong(1, 5_000_000_000L), 6).toPlainString();
            String price =
                    BigDecimal.valueOf(random.nextLong(1, 300_000_000L), 6).toPlainString();
            return SomeContract.measure(number, quantity, price, rate);
        }
        long minor = random.nextInt(10) == 0 ? random.nextLong(0, 3) : random.nextLong(0, 10_000_000);
        BigDecimal amount = BigDecimal.valueOf(minor, contract.contract().decimals());
        return SomeContract.lump(number, sign + amount.toPlainString(), rate);
    }

    /** The same draft with the same typed, lines in another order. */
    private Billing retyped() {
        Billing again = billing.again();
        if (follows) {
            again.follow();
        }
        editsInOtherOrder().forEach(again::type);
        return again;
    }

    /** What is said to releasing a minor unit more than is held, line by line. */
    private List<List<String>> releasedTooMuch() {
        Billing again = retyped();
        List<List<String>> said = new ArrayList<>();
        for (ReckonedLine line : reckoned.values()) {
            if (line.scheduled.signum() >= 0 && line.workHeld().signum() >= 0) {
                LineEdit release = Billing.typed(
                        line.number, "workReleased", more(line.workHeld()), "storedReleased", more(line.storedHeld()));
                said.add(Refused.by(() -> again.type(release)));
            }
        }
        return said;
    }

    private String more(BigDecimal held) {
        int decimals = contract.contract().decimals();
        return held.add(BigDecimal.ONE.movePointLeft(decimals)).toPlainString();
    }

    /** What was typed into the present claim, lines in another order, in several goes; each line as it was typed. */
    private List<List<LineEdit>> editsInOtherOrder() {
        Map<String, List<LineEdit>> byLine = new LinkedHashMap<>();
        edits.forEach(edit ->
                byLine.computeIfAbsent(edit.line(), n -> new ArrayList<>()).add(edit));
        List<List<LineEdit>> rounds = new ArrayList<>();
        List<List<LineEdit>> left = new ArrayList<>(byLine.values());
        while (!left.isEmpty()) {
            Collections.shuffle(left, random);
            List<List<LineEdit>> some = left.subList(0, 1 + random.nextInt(left.size()));
            rounds.add(some.stream().map(line -> line.remove(0)).toList());
            left.removeIf(List::isEmpty);
        }
        return rounds;
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String written(BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
