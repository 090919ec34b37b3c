package org.claimwright.api.json;

/** What a place in a JSON body can hold, as a refusal names what it expected there. */
public enum JsonKind {
    OBJECT,
    ARRAY,
    TEXT,
    DECIMAL,
    WHOLE_NUMBER,
    TRUE_OR_FALSE,
    DATE,
    ID
}
