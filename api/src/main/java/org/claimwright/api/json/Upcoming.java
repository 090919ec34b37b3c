package org.claimwright.api.json;

import java.util.Map;
import java.util.Set;

/** Members and codes that the contract of this API names and that are not built yet: refused as such, never ignored. */
final class Upcoming {
    private static final Map<String, Set<String>> MEMBERS = Map.of(
            "ClaimDraft", Set.of("attachments"),
            "ContractDraft", Set.of("attachments", "taxCodeId"),
            "LineDraft", Set.of("taxCodeId"),
            "RetainageDraft", Set.of("rules"),
            "SettingsDraft",
                    Set.of(
                            "approveLinkedClaims",
                            "claimDistribution",
                            "claimNumbering",
                            "commitmentDistribution",
                            "dictionary",
                            "inviteText",
                            "notifyWhenApproved",
                            "payments",
                            "pdfFooterText",
                            "remindContacts",
                            "showClaimedAmounts",
                            "storedRetainage",
                            "subSchedule",
                            "taxBase",
                            "taxCodes",
                            "weeklyDigest"));

    private static final Map<String, Set<String>> CONSTANTS = Map.of();

    private Upcoming() {}

    static boolean isMember(Class<?> shape, String name) {
        return MEMBERS.getOrDefault(shape.getSimpleName(), Set.of()).contains(name);
    }

    static boolean isConstant(Class<?> constants, String name) {
        return CONSTANTS.getOrDefault(constants.getSimpleName(), Set.of()).contains(name);
    }
}
