package org.claimwright.ear.access;

/** The table of permissions: 404 where somebody must not know of a thing, 403 where somebody sees it but may not. */
final class WhoMayWhat {
    /**
     * What is done with a contract and its claims; its direction, whether it is private, how somebody stands towards it;
     * and what the levels none, read only, standard and admin are answered.
     */
    static final String ON_CONTRACTS =
            """
            view   down open    OTHER   404 yes yes yes
            view   down open    LISTED  404 yes yes yes
            view   down open    CONTACT yes yes yes yes
            view   down private OTHER   404 404 404 yes
            view   down private LISTED  404 yes yes yes
            view   down private CONTACT yes yes yes yes
            view   up   open    OTHER   404 yes yes yes
            view   up   open    LISTED  404 yes yes yes
            view   up   private OTHER   404 404 404 yes
            view   up   private LISTED  404 yes yes yes
            lines  down open    OTHER   404 yes yes yes
            lines  down open    LISTED  404 yes yes yes
            lines  down open    CONTACT yes yes yes yes
            lines  down private OTHER   404 404 404 yes
            lines  down private LISTED  404 yes yes yes
            lines  down private CONTACT yes yes yes yes
            lines  up   open    OTHER   404 yes yes yes
            lines  up   open    LISTED  404 yes yes yes
            lines  up   private OTHER   404 404 404 yes
            lines  up   private LISTED  404 yes yes yes
            bill   down open    OTHER   404 403 403 yes
            bill   down open    LISTED  404 403 yes yes
            bill   down open    CONTACT yes yes yes yes
            bill   down private OTHER   404 404 404 yes
            bill   down private LISTED  404 403 yes yes
            bill   down private CONTACT yes yes yes yes
            bill   up   open    OTHER   404 403 403 yes
            bill   up   open    LISTED  404 403 403 yes
            bill   up   private OTHER   404 404 404 yes
            bill   up   private LISTED  404 403 403 yes
            delete down open    OTHER   404 403 403 yes
            delete down open    LISTED  404 403 yes yes
            delete down open    CONTACT 403 403 yes yes
            delete down private OTHER   404 404 404 yes
            delete down private LISTED  404 403 yes yes
            delete down private CONTACT 403 403 yes yes
            delete up   open    OTHER   404 403 403 yes
            delete up   open    LISTED  404 403 403 yes
            delete up   private OTHER   404 404 404 yes
            delete up   private LISTED  404 403 403 yes
            manage down open    OTHER   404 403 403 yes
            manage down open    LISTED  404 403 403 yes
            manage down open    CONTACT 403 403 403 yes
            manage down private OTHER   404 404 404 yes
            manage down private LISTED  404 403 403 yes
            manage down private CONTACT 403 403 403 yes
            manage up   open    OTHER   404 403 403 yes
            manage up   open    LISTED  404 403 403 yes
            manage up   private OTHER   404 404 404 yes
            manage up   private LISTED  404 403 403 yes
            """;

    /** The same for a private contract whose list sees totals and no lines. */
    static final String ON_CLOSED_CONTRACTS =
            """
            view   down closed  OTHER   404 404 404 yes
            view   down closed  LISTED  404 yes yes yes
            view   down closed  CONTACT yes yes yes yes
            view   up   closed  LISTED  404 yes yes yes
            lines  down closed  OTHER   404 404 404 yes
            lines  down closed  LISTED  404 403 403 yes
            lines  down closed  CONTACT yes yes yes yes
            lines  up   closed  LISTED  404 403 403 yes
            bill   down closed  LISTED  404 403 403 yes
            bill   down closed  CONTACT yes yes yes yes
            delete down closed  LISTED  404 403 403 yes
            delete down closed  CONTACT 403 403 yes yes
            manage down closed  LISTED  404 403 403 yes
            """;

    /** What is done in a project and an account, and what the same levels are answered. */
    static final String ELSEWHERE =
            """
            see project     OTHER   404 yes yes yes
            see project     CONTACT 404 yes yes yes
            see periods     OTHER   404 yes yes yes
            see periods     CONTACT yes yes yes yes
            run periods     OTHER   404 403 403 yes
            run periods     CONTACT 403 403 403 yes
            make contract   OTHER   404 403 403 yes
            run project     OTHER   404 403 403 403
            see directory   OTHER   404 yes yes yes
            run directory   OTHER   404 403 403 yes
            enter directory OTHER   403 403 403 yes
            run account     OTHER   403 403 403 403
            run account     CONTACT 403 403 403 403
            hand out links  OTHER   403 403 403 403
            """;

    /** What an account administrator's key may with read, write and admin alone, in this order. */
    static final String SCOPES =
            """
            view            yes 403 403
            lines           yes 403 403
            bill            403 yes 403
            delete          403 yes 403
            manage          403 yes 403
            see project     yes 403 403
            see periods     yes 403 403
            run periods     403 yes 403
            make contract   403 yes 403
            run project     403 403 yes
            see directory   yes 403 403
            enter directory 403 yes 403
            run account     403 403 yes
            """;

    private WhoMayWhat() {}
}
