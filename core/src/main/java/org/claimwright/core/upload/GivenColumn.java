package org.claimwright.core.upload;

import java.util.EnumSet;
import java.util.Set;
import org.claimwright.core.spreadsheet.Column.Kind;

/** Columns that templates and exports tell beside those that are typed: known and compared, never taken. */
enum GivenColumn {
    COST_CODE("costCode", Kind.CODE, false),
    DESCRIPTION("description", Kind.TEXT, false),
    QUANTITY("quantity", Kind.QUANTITY, false),
    UNIT("unit", Kind.CODE, false),
    UNIT_PRICE("unitPrice", Kind.PRICE, false),
    SCHEDULED_VALUE("scheduledValue", Kind.AMOUNT, false),
    WORK_PREVIOUS("workPrevious", Kind.AMOUNT, false),
    STORED_PREVIOUS("storedPrevious", Kind.AMOUNT, false),
    STORED("stored", Kind.AMOUNT, true),
    TOTAL("totalCompletedAndStored", Kind.AMOUNT, true),
    PERCENT("percent", Kind.SHARE, true),
    BILLED("billed", Kind.AMOUNT, false),
    BALANCE("balanceToFinish", Kind.AMOUNT, true),
    WORK_RETAINAGE("workRetainage", Kind.AMOUNT, true),
    STORED_RETAINAGE("storedRetainage", Kind.AMOUNT, true),
    RETAINAGE("retainage", Kind.AMOUNT, true),
    NET("net", Kind.AMOUNT, true);

    private static final Set<GivenColumn> BESIDE_CLAIM = EnumSet.complementOf(EnumSet.of(BILLED));
    private static final Set<GivenColumn> BESIDE_LUMP_SUMS = EnumSet.of(BILLED, BALANCE);
    private static final Set<GivenColumn> BESIDE_MEASURED = EnumSet.of(SCHEDULED_VALUE, BILLED, BALANCE);

    private final String code;
    private final Kind kind;
    private final boolean follows;

    GivenColumn(String code, Kind kind, boolean follows) {
        this.code = code;
        this.kind = kind;
        this.follows = follows;
    }

    /** Those that stand beside these columns. */
    static Set<GivenColumn> beside(Set<UploadColumn> typed) {
        if (typed.contains(UploadColumn.WORK)) {
            return BESIDE_CLAIM;
        }
        return typed.contains(UploadColumn.AMOUNT) ? BESIDE_LUMP_SUMS : BESIDE_MEASURED;
    }

    /** Its name in the API, which a heading may have too. */
    String code() {
        return code;
    }

    /** The text that it is headed with. */
    String heading() {
        return this == STORED_PREVIOUS ? "upload.given.storedPrevious" : "document.column." + code;
    }

    Kind kind() {
        return kind;
    }

    /** Whether what it tells follows from what is typed, so that a sheet works it out anew. */
    boolean follows() {
        return follows;
    }
}
