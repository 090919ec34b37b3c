package org.claimwright.core.terminology;

/** A market, whose trade has words and customs of its own. */
public enum Market {
    US("US"),
    CA("CA"),
    /** Canadian firms that bill in the words of the United States: invoice, retainage. */
    CA_US("CA"),
    GB("GB"),
    AU("AU"),
    NZ("NZ");

    private final String country;

    Market(String country) {
        this.country = country;
    }

    /** The ISO 3166 code of the country, by which numbers and dates are written. */
    public String country() {
        return country;
    }
}
