package org.claimwright.core.access;

import java.util.function.Predicate;

/** Something a person does, with who may do it and the scope that an API key needs for it. */
public enum Action {
    VIEW_CONTRACT(Scope.READ, Who.READERS, Standing::sees),
    MANAGE_CONTRACT(Scope.WRITE, Who.TOOL_ADMINISTRATORS, Standing::isAdministrator),
    VIEW_CLAIM(Scope.READ, Who.READERS, Standing::sees),
    VIEW_LINES(Scope.READ, Who.LINE_READERS, Standing::seesLines),
    BILL(Scope.WRITE, Who.BILLERS, Standing::bills),
    DELETE_CLAIM(Scope.WRITE, Who.STANDARD_BILLERS, Standing::deletesClaims),
    REVIEW_CLAIM(Scope.WRITE, Who.TOOL_ADMINISTRATORS, Standing::isAdministrator),
    CHANGE_CLAIM_STATUS(Scope.WRITE, Who.TOOL_ADMINISTRATORS, Standing::isAdministrator),

    VIEW_PROJECT(Scope.READ, Who.MEMBERS, null),
    MANAGE_PERIODS(Scope.WRITE, Who.TOOL_ADMINISTRATORS, null),
    MANAGE_PROJECT(Scope.ADMIN, Who.ACCOUNT_ADMINISTRATORS, null),
    VIEW_DIRECTORY(Scope.READ, Who.DIRECTORY_READERS, null),
    MANAGE_DIRECTORY(Scope.WRITE, Who.DIRECTORY_ADMINISTRATORS, null),
    MANAGE_KEYS(Scope.ADMIN, Who.ACCOUNT_ADMINISTRATORS, null),
    MANAGE_ACCOUNT(Scope.ADMIN, Who.ACCOUNT_ADMINISTRATORS, null);

    /** Those who may, as the refusal names them. */
    public enum Who {
        MEMBERS,
        READERS,
        LINE_READERS,
        BILLERS,
        STANDARD_BILLERS,
        TOOL_ADMINISTRATORS,
        DIRECTORY_READERS,
        DIRECTORY_ADMINISTRATORS,
        ACCOUNT_ADMINISTRATORS
    }

    private final Scope scope;
    private final Who who;
    private final transient Predicate<Standing> allowed;

    Action(Scope scope, Who who, Predicate<Standing> allowed) {
        this.scope = scope;
        this.who = who;
        this.allowed = allowed;
    }

    public Scope scope() {
        return scope;
    }

    public Who who() {
        return who;
    }

    boolean allows(Standing standing) {
        return allowed != null && allowed.test(standing);
    }
}
