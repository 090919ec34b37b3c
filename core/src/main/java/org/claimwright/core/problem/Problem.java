package org.claimwright.core.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The catalogue of everything that this product refuses. A problem has a code and a kind; its words are elsewhere. */
public enum Problem {
    MALFORMED_REQUEST(Kind.MALFORMED),
    MALFORMED_BODY(Kind.MALFORMED),
    WRONG_TYPE(Kind.MALFORMED),
    UNKNOWN_MEMBER(Kind.MALFORMED),
    UNKNOWN_PARAMETER(Kind.MALFORMED),
    BAD_PARAMETER(Kind.MALFORMED),
    BODY_TOO_LARGE(Kind.TOO_LARGE),
    LENGTH_REQUIRED(Kind.MALFORMED),
    NOT_SIGNED_IN(Kind.UNAUTHENTICATED),
    SIGN_IN_FAILED(Kind.UNAUTHENTICATED),
    TOO_MANY_ATTEMPTS(Kind.TOO_MANY),
    TOO_MANY_REQUESTS(Kind.TOO_MANY),
    NOT_FOUND(Kind.MISSING),
    NOT_ALLOWED(Kind.FORBIDDEN),
    SCOPE_MISSING(Kind.FORBIDDEN),
    STALE(Kind.STALE),
    VERSION_REQUIRED(Kind.UNCONDITIONAL),
    KEY_REUSED(Kind.INVALID),
    NOT_AVAILABLE_YET(Kind.INVALID),
    METHOD_NOT_ALLOWED(Kind.NO_SUCH_METHOD),
    NOT_ACCEPTABLE(Kind.UNACCEPTABLE),
    UNSUPPORTED_MEDIA_TYPE(Kind.UNSUPPORTED),
    CHANGED_AT_ONCE(Kind.CONFLICT),
    INCIDENT(Kind.FAILED),
    DATABASE_AWAY(Kind.UNAVAILABLE),

    REQUIRED(Kind.INVALID),
    TOO_LONG(Kind.INVALID),
    TOO_MANY(Kind.INVALID),
    FORBIDDEN_CHARACTERS(Kind.INVALID),
    NOT_PRINTABLE(Kind.INVALID),
    NOT_AN_ADDRESS(Kind.INVALID),
    UNKNOWN_CODE(Kind.INVALID),
    TOO_MANY_DECIMALS(Kind.INVALID),
    FIGURE_TOO_LARGE(Kind.INVALID),
    NEGATIVE(Kind.INVALID),
    RATE_OUT_OF_RANGE(Kind.INVALID),
    DATES_REVERSED(Kind.INVALID),
    DATE_OUT_OF_RANGE(Kind.INVALID),
    UNKNOWN_REFERENCE(Kind.INVALID),
    IMAGE_UNREADABLE(Kind.INVALID),
    IMAGE_TOO_LARGE(Kind.INVALID),
    TWO_WAYS(Kind.INVALID),
    REPEATED(Kind.INVALID),

    FILE_EMPTY(Kind.INVALID),
    FILE_TOO_LARGE(Kind.TOO_LARGE),
    FILE_TOO_LONG(Kind.INVALID),
    FILE_NOT_A_TABLE(Kind.INVALID),
    FILE_NOT_A_WORKBOOK(Kind.INVALID),
    FILE_OF_OTHER_FORM(Kind.INVALID),
    FILE_LOCKED(Kind.INVALID),
    FILE_DAMAGED(Kind.INVALID),
    FILE_GONE(Kind.INVALID),
    HEADING_MISSING(Kind.INVALID),
    HEADING_REPEATED(Kind.INVALID),
    NO_LINES_IN_FILE(Kind.INVALID),
    NOT_A_FIGURE(Kind.INVALID),
    CELL_FAULTY(Kind.INVALID),
    CELL_OPEN(Kind.INVALID),

    NUMBER_TAKEN(Kind.CONFLICT),
    EMAIL_TAKEN(Kind.CONFLICT),
    SETUP_DONE(Kind.CONFLICT),
    SETUP_TOKEN_WRONG(Kind.FORBIDDEN),
    PASSWORD_TOO_WEAK(Kind.INVALID),
    PASSWORD_WRONG(Kind.INVALID),
    LAST_ADMINISTRATOR(Kind.CONFLICT),
    LOGIN_SHARED(Kind.CONFLICT),
    STILL_USED(Kind.CONFLICT),

    CONTACT_NOT_ELIGIBLE(Kind.INVALID),
    METHOD_FIXED(Kind.CONFLICT),
    CURRENCY_FIXED(Kind.CONFLICT),
    COMPANY_FIXED(Kind.CONFLICT),
    SCHEDULE_FIXED(Kind.CONFLICT),
    CLAIM_OPEN(Kind.CONFLICT),
    LINE_BELOW_BILLED(Kind.INVALID),
    LINE_BILLED(Kind.CONFLICT),
    STATUS_NOT_ALLOWED(Kind.CONFLICT),
    CHANGE_ORDER_FIXED(Kind.CONFLICT),
    CHANGE_ORDER_BILLED(Kind.CONFLICT),

    PERIOD_OVERLAPS(Kind.CONFLICT),
    PERIOD_HAS_CLAIMS(Kind.CONFLICT),
    PERIOD_CLOSED(Kind.CONFLICT),
    PERIOD_OF_OTHER_DIRECTION(Kind.INVALID),
    PERIOD_BEFORE_PREVIOUS(Kind.INVALID),
    PAST_DUE(Kind.CONFLICT),
    CONTRACT_NOT_BILLABLE(Kind.CONFLICT),
    CONTRACT_WITHOUT_LINES(Kind.CONFLICT),
    CONTACTS_MAY_NOT_BILL(Kind.FORBIDDEN),
    CLAIM_EXISTS(Kind.CONFLICT),
    PREVIOUS_CLAIM_OPEN(Kind.CONFLICT),
    NOT_LATEST(Kind.CONFLICT),
    CLAIM_NOT_EDITABLE(Kind.CONFLICT),
    NOT_UNDER_REVIEW(Kind.CONFLICT),
    LINES_UNDECIDED(Kind.INVALID),
    REASON_REQUIRED(Kind.INVALID),
    LINE_UNKNOWN(Kind.INVALID),
    LINE_OVERBILLED(Kind.INVALID),
    LINE_UNDERBILLED(Kind.INVALID),
    NOTHING_LEFT(Kind.INVALID),
    GROUP_OVERBILLED(Kind.INVALID),
    NO_UNIT_PRICE(Kind.INVALID),
    STORED_ON_DEDUCTION(Kind.INVALID),
    MOVED_BEYOND_STORED(Kind.INVALID),
    MOVED_BEYOND_WORK(Kind.INVALID),
    RETAINED_BEYOND_WORK(Kind.INVALID),
    RETAINED_BEYOND_STORED(Kind.INVALID),
    RELEASE_BEYOND_HELD(Kind.INVALID),
    RELEASE_NOT_IN_TYPE(Kind.INVALID),
    WORK_IN_RELEASE(Kind.INVALID),
    WITHHELD_TOO_LARGE(Kind.INVALID),
    NOT_ANSWERED_YET(Kind.CONFLICT),
    DOCUMENTS_UNFINISHED(Kind.CONFLICT),
    NONE_CHOSEN(Kind.INVALID);

    private final Kind kind;
    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Problem(Kind kind) {
        this.kind = kind;
    }

    /** The code that partners see and that the texts are kept under: {@code line-overbilled}. */
    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    public Refusal refusal() {
        return refusal(Map.of());
    }

    public Refusal refusal(Map<String, Object> facts) {
        return new Refusal(this, facts, List.of());
    }

    /** A refusal because of one place in the request. */
    public Refusal refusalAt(String pointer, Map<String, Object> facts) {
        return Refusal.of(List.of(at(pointer, facts)));
    }

    public Refusal refusalAt(String pointer) {
        return refusalAt(pointer, Map.of());
    }

    public Fault at(String pointer) {
        return at(pointer, Map.of());
    }

    public Fault at(String pointer, Map<String, Object> facts) {
        return new Fault(pointer, this, facts);
    }
}
