package org.claimwright.api.json;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimwright.core.project.ContactsMayBill;

/** Members and codes that the contract of this API names and that are not built yet: refused as such, never ignored. */
public final class Upcoming {
    private static final String SETTINGS = "SettingsDraft";
    private static final Map<String, Set<String>> MEMBERS = Map.of(
            "ClaimDraft",
            Set.of("attachments"),
            "ContractDraft",
            Set.of("attachments", "taxCodeId"),
            "LineDraft",
            Set.of("taxCodeId"),
            "RetainageDraft",
            Set.of("rules"),
            SETTINGS,
            Set.of(
                    "approveLinkedClaims",
                    "claimDistribution",
                    "claimNumbering",
                    "commitmentDistribution",
                    "dictionary",
                    "inviteText",
                    "notifyWhenApproved",
                    "payments",
                    "remindContacts",
                    "showClaimedAmounts",
                    "storedRetainage",
                    "subSchedule",
                    "taxBase",
                    "taxCodes",
                    "weeklyDigest"));

    private static final Map<String, Set<String>> CONSTANTS = Map.of();

    private Upcoming() {}

    /** Members that the document of the API lists, of all shapes but the settings. */
    public static SortedSet<String> members() {
        SortedSet<String> members = new TreeSet<>();
        MEMBERS.forEach((shape, names) -> members.addAll(shape.equals(SETTINGS) ? Set.of() : names));
        return members;
    }

    /** What the document of the API lists of a project's settings. */
    public static SortedSet<String> settings() {
        SortedSet<String> settings = new TreeSet<>(MEMBERS.get(SETTINGS));
        settings.add("contactsMayBill: " + ContactsMayBill.WHEN_INVITED);
        return settings;
    }

    static boolean isMember(Class<?> shape, String name) {
        return MEMBERS.getOrDefault(shape.getSimpleName(), Set.of()).contains(name);
    }

    static boolean isConstant(Class<?> constants, String name) {
        return CONSTANTS.getOrDefault(constants.getSimpleName(), Set.of()).contains(name);
    }
}
