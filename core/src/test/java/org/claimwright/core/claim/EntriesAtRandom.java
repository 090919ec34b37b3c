package org.claimwright.core.claim;

import static org.claimwright.core.claim.Billing.typed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimwright.core.problem.Altered;

/** What somebody might type into a line, in every way there is, and always within the rules. */
final class EntriesAtRandom {
    private final Random random;
    private final boolean corrects;

    /** @param corrects whether work of earlier claims is taken back now and then */
    EntriesAtRandom(Random random, boolean corrects) {
        this.random = random;
        this.corrects = corrects;
    }

    /** Entries for one line, one after another, typed into {@code line} on the way. */
    List<LineEdit> forLine(ReckonedLine line, boolean billsWork) {
        List<LineEdit> edits = new ArrayList<>();
        for (int i = random.nextInt(3); billsWork && i > 0; i--) {
            type(line, work(line), edits);
        }
        if (random.nextInt(4) == 0) {
            type(line, rateOrAmountHeld(line), edits);
        }
        if (random.nextInt(4) == 0) {
            type(line, release(line), edits);
        }
        return edits;
    }

    private static void type(ReckonedLine line, LineEdit edit, List<LineEdit> edits) {
        line.type(edit);
        edits.add(edit);
    }

    private LineEdit work(ReckonedLine line) {
        if (line.scheduled.signum() <= 0) {
            BigDecimal most = line.scheduled.subtract(line.before);
            return inSomeWay(line, typed(line.number), between(line, most, BigDecimal.ZERO), most, BigDecimal.ZERO);
        }
        if (random.nextInt(5) == 0 && line.work.compareTo(line.moved) >= 0) {
            return with(typed(line.number), "movedToWork", upTo(line, line.storedBefore));
        }
        BigDecimal moved = upTo(line, line.storedBefore);
        BigDecimal room = line.scheduled.subtract(line.before).subtract(line.storedBefore);
        BigDecimal fresh = random.nextInt(3) == 0 ? upTo(line, room) : BigDecimal.ZERO;
        BigDecimal most = room.subtract(fresh).add(moved);
        boolean takesBack = corrects && moved.signum() == 0 && random.nextBoolean();
        BigDecimal least = takesBack ? line.before.negate() : moved;
        LineEdit materials = with(with(typed(line.number), "movedToWork", moved), "storedNew", fresh);
        return inSomeWay(line, materials, between(line, least, most), least, most);
    }

    /** The target as an amount, or near it in one of the other ways, if that stays within the bounds. */
    private LineEdit inSomeWay(
            ReckonedLine line, LineEdit materials, BigDecimal target, BigDecimal least, BigDecimal most) {
        LineEdit other = materials;
        if (line.scheduled.signum() != 0) {
            other = switch (random.nextInt(4)) {
                case 0 -> with(materials, "workPercent", percent(target, line.scheduled));
                case 1 -> with(materials, "totalPercent", percent(reached(line, materials, target), line.scheduled));
                case 2 -> line.unitPrice == null ? materials : with(materials, "workQuantity", quantity(line, target));
                default -> materials;
            };
        }
        boolean another = other.workQuantity() != null && hasQuantityLeft(line) || ReckonedLine.typesWork(other);
        return another && isWithin(line, other, least, most) ? other : with(materials, "work", target);
    }

    private static BigDecimal reached(ReckonedLine line, LineEdit materials, BigDecimal target) {
        BigDecimal moved = materials.movedToWork() == null ? BigDecimal.ZERO : materials.movedToWork();
        BigDecimal fresh = materials.storedNew() == null ? BigDecimal.ZERO : materials.storedNew();
        return line.before.add(target).add(line.storedBefore).subtract(moved).add(fresh);
    }

    private static boolean isWithin(ReckonedLine line, LineEdit edit, BigDecimal least, BigDecimal most) {
        BigDecimal moved = line.moved;
        BigDecimal stored = line.stored;
        if (edit.movedToWork() != null) {
            line.stored = line.storedBefore.subtract(edit.movedToWork()).add(edit.storedNew());
        }
        BigDecimal work = line.work(edit, moved);
        line.stored = stored;
        return work.compareTo(least) >= 0 && work.compareTo(most) <= 0;
    }

    // at a tiny price a cent of earlier work can stand for more than the whole quantity
    private static boolean hasQuantityLeft(ReckonedLine line) {
        return line.quantity.subtract(line.quantityBefore).signum() == line.quantity.signum();
    }

    private BigDecimal quantity(ReckonedLine line, BigDecimal target) {
        boolean finishes = random.nextInt(3) == 0;
        BigDecimal left = line.quantity.subtract(line.quantityBefore);
        BigDecimal bought = target.divide(line.unitPrice, 6, RoundingMode.DOWN);
        boolean within = bought.abs().compareTo(left.abs()) <= 0 || bought.signum() != line.quantity.signum();
        return finishes || !within ? left : bought;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, 4, RoundingMode.DOWN);
    }

    private LineEdit rateOrAmountHeld(ReckonedLine line) {
        LineEdit edit = typed(line.number);
        BigDecimal done = line.before.add(line.work);
        edit = switch (random.nextInt(3)) {
            case 0 -> with(edit, "workRetainageRate", rate());
            case 1 -> with(edit, "workRetainage", upTo(line, done));
            default -> edit;
        };
        return switch (random.nextInt(3)) {
            case 0 -> with(edit, "storedRetainageRate", rate());
            case 1 -> with(edit, "storedRetainage", upTo(line, line.stored));
            default -> edit;
        };
    }

    private LineEdit release(ReckonedLine line) {
        LineEdit edit = typed(line.number);
        if (line.workHeld().signum() == line.scheduled.signum()) {
            edit = with(edit, "workReleased", upTo(line, line.workHeld()));
        }
        return with(edit, "storedReleased", upTo(line, line.storedHeld()));
    }

    private BigDecimal rate() {
        return BigDecimal.valueOf(random.nextInt(1_000_001), 4);
    }

    /** Nothing, all of it, or a part. */
    BigDecimal upTo(ReckonedLine line, BigDecimal bound) {
        return bound.signum() < 0 ? between(line, bound, BigDecimal.ZERO) : between(line, BigDecimal.ZERO, bound);
    }

    private BigDecimal between(ReckonedLine line, BigDecimal least, BigDecimal most) {
        return switch (random.nextInt(6)) {
            case 0 -> least;
            case 1 -> most;
            default -> {
                long low = least.movePointRight(line.decimals).longValueExact();
                long high = most.movePointRight(line.decimals).longValueExact();
                yield BigDecimal.valueOf(random.nextLong(low, high + 1), line.decimals);
            }
        };
    }

    private static LineEdit with(LineEdit edit, String member, BigDecimal figure) {
        return Altered.with(LineEdit.class, edit, member, figure);
    }
}
