package org.claimwright.core.demonstration;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimwright.core.access.Caller;
import org.claimwright.core.access.Scope;
import org.claimwright.core.setup.Opened;
import org.claimwright.core.terminology.WordChoice;

/** Who and what a story is about, by the names that its tables use. */
final class Cast {
    private final Opened opened;
    private final Caller administrator;
    private final Map<String, UUID> companies = new HashMap<>();
    private final Map<String, Caller> people = new HashMap<>();
    private final Map<String, UUID> projects = new HashMap<>();

    Cast(Opened opened, String administrator) {
        this.opened = opened;
        this.administrator = caller(opened.personId(), administrator, true);
    }

    private Caller caller(UUID person, String name, boolean administers) {
        return new Caller(
                opened.accountId(),
                person,
                administers ? opened.loginId() : null,
                name,
                administers,
                EnumSet.allOf(Scope.class),
                null,
                WordChoice.NONE,
                WordChoice.NONE);
    }

    void hasCompany(String key, UUID id) {
        companies.put(key, id);
    }

    void hasPerson(String key, UUID id, String name) {
        people.put(key, caller(id, name, false));
    }

    void hasProject(String number, UUID id) {
        projects.put(number, id);
    }

    Caller administrator() {
        return administrator;
    }

    /** @param key null for the administrator */
    Caller person(String key) {
        return key == null ? administrator : known(people, key);
    }

    List<UUID> people(List<String> keys) {
        return keys.stream().map(key -> person(key).personId()).toList();
    }

    /** @param key null for none */
    UUID company(String key) {
        return key == null ? null : known(companies, key);
    }

    UUID project(String number) {
        return known(projects, number);
    }

    Collection<UUID> projects() {
        return List.copyOf(projects.values());
    }

    private static <T> T known(Map<String, T> by, String name) {
        if (!by.containsKey(name)) {
            throw new IllegalStateException("a table of the demonstration speaks of " + name + ", whom no table makes");
        }
        return by.get(name);
    }
}
