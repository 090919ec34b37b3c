package org.claimwright.core.terminology;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.text.TimeZoneNames.NameType;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Time zones as people of one language look for them: by country and place, each with what its time is called. */
public final class Zones {
    private static final String UTC = "UTC";

    private final ULocale locale;
    private final Collator order;
    private final TimeZoneNames places;

    private Zones(Locale locale) {
        this.locale = ULocale.forLocale(locale);
        this.order = Collator.getInstance(this.locale);
        this.places = TimeZoneNames.getInstance(this.locale);
    }

    /** A time zone of the IANA database: Toronto – Eastern Time. */
    public record Zone(String id, String name) {}

    /** A country with its zones. */
    public record Country(String name, List<Zone> zones) {}

    /**
     * All countries in the order of their names, the one of a zone that is usual here before them, and UTC after them.
     *
     * @param also a zone that is in use though it is an older name of another one; null for none
     */
    public static List<Country> of(Locale locale, String usual, String also, Instant now) {
        Zones zones = new Zones(locale);
        String home = TimeZone.getRegion(usual);
        Map<String, List<String>> found = ids(also).collect(Collectors.groupingBy(TimeZone::getRegion));
        Map<String, List<Zone>> named = new TreeMap<>(zones.order);
        found.forEach((region, ids) -> named.put(zones.country(region), zones.named(ids, now)));
        List<Zone> first = named.remove(zones.country(home));
        return Stream.of(
                        Stream.of(new Country(zones.country(home), first)),
                        named.entrySet().stream().map(each -> new Country(each.getKey(), each.getValue())),
                        Stream.of(new Country(UTC, List.of(new Zone(UTC, UTC)))))
                .flatMap(each -> each)
                .toList();
    }

    // each place under the name it has today, an older one only where it is in use
    private static Stream<String> ids(String also) {
        Set<String> known = ZoneId.getAvailableZoneIds();
        Stream<String> places = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                .map(TimeZone::getIanaID);
        return Stream.concat(places, Stream.ofNullable(also))
                .filter(id -> known.contains(id) && !id.equals(UTC))
                .distinct();
    }

    private String country(String region) {
        return ULocale.getDisplayCountry("und_" + region, locale);
    }

    private List<Zone> named(List<String> ids, Instant now) {
        return ids.stream()
                .map(id -> new Zone(id, name(id, now)))
                .sorted(Comparator.comparing(Zone::name, order))
                .toList();
    }

    private String name(String id, Instant now) {
        boolean turns = TimeZone.getTimeZone(id).observesDaylightTime();
        NameType kind = turns ? NameType.LONG_GENERIC : NameType.LONG_STANDARD;
        String place = places.getExemplarLocationName(id);
        String time = places.getDisplayName(TimeZone.getCanonicalID(id), kind, now.toEpochMilli());
        return Stream.of(place == null ? id : place, time)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" – "));
    }
}
