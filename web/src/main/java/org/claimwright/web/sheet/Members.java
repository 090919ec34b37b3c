package org.claimwright.web.sheet;

import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;
import java.util.UUID;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.money.Quantity;
import org.claimwright.core.money.UnitPrice;

/** Writes the members of a line: what is nothing or zero is left out, amounts are whole minor units. */
public record Members(JsonGenerator json) {
    public Members text(String name, String value) {
        if (value != null) {
            json.write(name, value);
        }
        return this;
    }

    public Members id(String name, UUID value) {
        return text(name, value == null ? null : value.toString());
    }

    public Members constant(String name, Enum<?> value) {
        return text(name, value == null ? null : value.name());
    }

    public Members amount(String name, Money value) {
        if (value != null && !value.isZero()) {
            json.write(name, value.minor());
        }
        return this;
    }

    /** An amount that means something else when it is zero than when there is none. */
    public Members known(String name, Money value) {
        if (value != null) {
            json.write(name, value.minor());
        }
        return this;
    }

    /** A rate that means something else when it is zero than when there is none. */
    public Members known(String name, Percent value) {
        return figure(name, value == null ? null : value.figure());
    }

    public Members figure(String name, Percent value) {
        return figure(name, value == null || value.units() == 0 ? null : value.figure());
    }

    public Members figure(String name, Quantity value) {
        return figure(name, value == null ? null : value.figure());
    }

    public Members figure(String name, UnitPrice value) {
        return figure(name, value == null ? null : value.figure());
    }

    private Members figure(String name, BigDecimal value) {
        if (value != null) {
            json.write(name, value);
        }
        return this;
    }

    public Members count(String name, int value) {
        json.write(name, value);
        return this;
    }

    public Members truth(String name, boolean value) {
        if (value) {
            json.write(name, true);
        }
        return this;
    }
}
