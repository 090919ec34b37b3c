package org.claimwright.core.upload;

import java.util.EnumSet;
import java.util.Set;
import org.claimwright.core.project.AccountingMethod;
import org.claimwright.core.spreadsheet.Column.Kind;

/** The columns of a file that are read. */
public enum UploadColumn {
    NUMBER("number", "number", Kind.CODE),
    COST_CODE("costCode", "costCode", Kind.CODE),
    COST_TYPE("costType", "costType", Kind.CODE),
    DESCRIPTION("description", "description", Kind.TEXT),
    AMOUNT("amount", "scheduledValue", Kind.AMOUNT),
    QUANTITY("quantity", "quantity", Kind.QUANTITY),
    UNIT("unit", "unit", Kind.CODE),
    UNIT_PRICE("unitPrice", "unitPrice", Kind.PRICE),
    RETAINAGE("retainage", "retainageRate", Kind.SHARE),
    WORK("work", "work", Kind.AMOUNT),
    WORK_PERCENT("workPercent", "", Kind.SHARE),
    WORK_QUANTITY("workQuantity", "", Kind.QUANTITY),
    TOTAL_PERCENT("totalPercent", "", Kind.SHARE),
    STORED_NEW("storedNew", "", Kind.AMOUNT),
    MOVED_TO_WORK("movedToWork", "", Kind.AMOUNT),
    COMMENT("comment", "comment", Kind.TEXT);

    private static final Set<UploadColumn> OF_CLAIM =
            EnumSet.of(NUMBER, WORK, WORK_PERCENT, WORK_QUANTITY, TOTAL_PERCENT, STORED_NEW, MOVED_TO_WORK, COMMENT);
    private static final Set<UploadColumn> OF_LUMP_SUMS =
            EnumSet.of(NUMBER, COST_CODE, COST_TYPE, DESCRIPTION, AMOUNT, RETAINAGE);
    private static final Set<UploadColumn> OF_MEASURED =
            EnumSet.of(NUMBER, COST_CODE, COST_TYPE, DESCRIPTION, QUANTITY, UNIT, UNIT_PRICE, RETAINAGE);

    private final String code;
    private final String document;
    private final Kind kind;

    UploadColumn(String code, String document, Kind kind) {
        this.code = code;
        this.document = document;
        this.kind = kind;
    }

    static Set<UploadColumn> ofClaim() {
        return EnumSet.copyOf(OF_CLAIM);
    }

    static Set<UploadColumn> ofSchedule(AccountingMethod method) {
        return EnumSet.copyOf(method == AccountingMethod.UNIT ? OF_MEASURED : OF_LUMP_SUMS);
    }

    /** The column that is called so in a request; where a line is named if none is. */
    static UploadColumn of(String member) {
        for (UploadColumn column : values()) {
            if (column.code.equals(member)) {
                return column;
            }
        }
        return NUMBER;
    }

    /** Its name in the API, which a heading may have too. */
    public String code() {
        return code;
    }

    /** Its name in files that are given out; empty for none of its own. */
    String document() {
        return document;
    }

    public Kind kind() {
        return kind;
    }

    boolean isFigure() {
        return kind != Kind.CODE && kind != Kind.TEXT;
    }
}
