package org.claimwright.web.billing;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.core.claim.RegisterSort;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;
import org.claimwright.web.frame.PageNumber;

/** What the address of the billing tool asks for, part by part, and the addresses that ask for something else instead. */
public class RegisterAsked implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The value of the period for all of them, and of the status for contracts that have no claim. */
    static final String ANY = "any";

    static final String NONE = "none";
    private static final String COLUMNS = "columns";
    private static final Set<String> FILTERS = Set.of("company", "status", "kind", "q");

    private final LinkedHashMap<String, String> parts = new LinkedHashMap<>();
    private UUID id;
    // asked for in every cell
    private transient Set<RegisterColumn> shown;

    public Map<String, String> getParts() {
        return parts;
    }

    /** The address that says the same but for one part, and nothing of it where it is empty; it begins at the first page. */
    public String with(String part, Object value) {
        Map<String, String> other = new LinkedHashMap<>(parts);
        other.keySet().removeAll(List.of("page", "menu"));
        other.put(part, value == null ? "" : value.toString());
        return query(other);
    }

    /** The address of the same tab and period with nothing filtered. */
    public String unfiltered() {
        Map<String, String> other = new LinkedHashMap<>(parts);
        other.keySet().removeAll(FILTERS);
        other.remove("page");
        return query(other);
    }

    /** What a form of filters has no field for and must not lose. */
    Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>(parts);
        kept.keySet().retainAll(List.of("tab", "status", "sort", COLUMNS));
        kept.values().removeIf(value -> value == null || value.isEmpty());
        return kept;
    }

    /** All that is asked for, for the file of the same list. */
    public String all() {
        return query(parts);
    }

    public boolean isFiltered() {
        return FILTERS.stream().anyMatch(filter -> !text(filter).isEmpty());
    }

    static String query(Map<String, String> parts) {
        return parts.entrySet().stream()
                .filter(part -> part.getValue() != null && !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    String text(String part) {
        return parts.get(part) == null ? "" : parts.get(part).strip();
    }

    /** A constant of ours that a part names; null for none, or one that nobody knows. */
    <T extends Enum<T>> T constant(Class<T> type, String part) {
        String name = text(part).toUpperCase(Locale.ROOT);
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** How an address says that all periods are wanted. */
    public String getAny() {
        return ANY;
    }

    /** Whether a part asks for this. */
    public boolean is(String part, Object value) {
        return value.toString().equalsIgnoreCase(text(part));
    }

    UUID id(String part) {
        try {
            return text(part).isEmpty() ? null : UUID.fromString(text(part));
        } catch (IllegalArgumentException e) {
            // an id that nothing has: the list is empty and the filter stays seen
            return new UUID(0, 0);
        }
    }

    /** Whether a column is asked for; where none is, the usual ones are. */
    public boolean shows(RegisterColumn column) {
        if (shown == null) {
            shown = Set.copyOf(columns());
        }
        return shown.contains(column);
    }

    private List<RegisterColumn> columns() {
        return parts.get(COLUMNS) == null
                ? RegisterColumn.USUAL
                : Stream.of(RegisterColumn.values())
                        .filter(column -> List.of(text(COLUMNS).split(",")).contains(column.code()))
                        .toList();
    }

    /** The address that shows or hides one column more. */
    public String toggled(RegisterColumn column) {
        List<RegisterColumn> shown = new ArrayList<>(columns());
        if (!shown.remove(column)) {
            shown.add(column);
        }
        String codes = shown.stream().map(RegisterColumn::code).collect(Collectors.joining(","));
        return with(COLUMNS, codes.isEmpty() ? NONE : codes) + "&menu=columns";
    }

    RegisterSort sort() {
        String asked = text("sort").replaceFirst("^-", "").toUpperCase(Locale.ROOT);
        return Stream.of(RegisterSort.values())
                .filter(sort -> sort.name().equals(asked))
                .findFirst()
                .orElse(RegisterSort.CONTRACT);
    }

    boolean isDescending() {
        return text("sort").startsWith("-");
    }

    /** The address that sorts by a column, the other way round where it is sorted by it already. */
    public String sorted(RegisterSort by) {
        String code = by.name().toLowerCase(Locale.ROOT);
        return with("sort", sort() == by && !isDescending() ? "-" + code : code);
    }

    /** How a column is sorted, as screen readers are told. */
    public String order(RegisterSort by) {
        String direction = isDescending() ? "descending" : "ascending";
        return sort() == by ? direction : "none";
    }

    /** The page of the list that was meant, as far as there is one. */
    <T> Page<T> shown(Function<Paging, Page<T>> list) {
        return PageNumber.shown(text("page"), list);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
