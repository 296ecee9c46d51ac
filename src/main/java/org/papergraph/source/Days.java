package org.papergraph.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and years as the sources write them. A year or month alone is no day, and a day that never was is none. */
final class Days {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?", Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:[-/](?:0?[1-9]|1[0-2]))?");

    private Days() {}

    /** The day of an ISO date or date-time. */
    static Optional<LocalDate> day(String text) {
        Matcher found = DAY.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(found.group(1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The year of a year, of a month ({@code 2019-04}) or of a day. */
    static Optional<Integer> year(String text) {
        Matcher found = YEAR.matcher(text.strip());
        return found.matches()
                ? Optional.of(Integer.valueOf(found.group(1)))
                : day(text).map(LocalDate::getYear);
    }

    /** The day of year, month and day in this order. */
    static Optional<LocalDate> day(List<JsonValue> parts) {
        if (parts.size() < 3) {
            return Optional.empty();
        }
        Optional<Integer> month = parts.get(1).number();
        Optional<Integer> day = parts.get(2).number();
        try {
            return year(parts)
                    .flatMap(y -> month.flatMap(m -> day.map(d -> LocalDate.of(y, m, d))))
                    .filter(date -> date.getYear() >= 1000);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The year of year, month and day in this order. */
    static Optional<Integer> year(List<JsonValue> parts) {
        return parts.isEmpty() ? Optional.empty() : parts.get(0).number().filter(year -> year <= 9999);
    }
}
