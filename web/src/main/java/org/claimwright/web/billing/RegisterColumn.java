package org.claimwright.web.billing;

import java.util.List;
import java.util.Locale;
import org.claimwright.core.claim.RegisterSort;

/** The columns of the register that can be shown or hidden. */
public enum RegisterColumn {
    COMPANY(RegisterSort.COMPANY, false),
    PERIOD(RegisterSort.PERIOD, false),
    BILLING(RegisterSort.BILLING, false),
    DUE(RegisterSort.DUE, false),
    TYPE(null, false),
    GROSS(RegisterSort.GROSS, true),
    HELD(null, true),
    NET(RegisterSort.NET, true),
    PERCENT(null, true),
    CHANGES(null, true);

    static final List<RegisterColumn> USUAL = List.of(COMPANY, DUE, GROSS, HELD, NET, PERCENT);

    private final RegisterSort sort;
    private final boolean figure;

    RegisterColumn(RegisterSort sort, boolean figure) {
        this.sort = sort;
        this.figure = figure;
    }

    /** How it is called in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What sorts by it; null where nothing does. */
    public RegisterSort getSort() {
        return sort;
    }

    /** Whether it is about days, which are not broken into two lines. */
    public boolean isDay() {
        return this == PERIOD || this == BILLING || this == DUE;
    }

    public boolean isFigure() {
        return figure;
    }
}
