package org.papergraph.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and years as sources write them. What is no full day is none, and a day that never was is none either. */
final class Days {

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T /].{0,60})?", Pattern.DOTALL);
    private static final Pattern WORDS =
            Pattern.compile("(?:\\p{L}{3,10},? )?(\\d{1,2}) (\\p{L}{3,10})\\.?,? (\\d{4})(?: .{0,60})?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) (\\p{L}{3,10}) (\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d{2}|20\\d{2})(?!\\d)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Days() {}

    /** The day of {@code 2024-05-03T…}, {@code 2024/5/3}, {@code Fri, 3 May 2024 …} or {@code 2024 May 3}. */
    static Optional<LocalDate> of(String text) {
        String stripped = XmlElement.tidy(text);
        Matcher iso = ISO.matcher(stripped);
        if (iso.matches()) {
            return of(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher words = WORDS.matcher(stripped);
        if (words.matches()) {
            return of(words.group(3), words.group(2), words.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(stripped);
        return yearFirst.matches() ? of(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : Optional.empty();
    }

    /** The day of a year, a month by number or English name, and a day of the month. */
    static Optional<LocalDate> of(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(year.strip()), month(month), Integer.parseInt(day.strip())));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first number in a text that can be a year of a publication. */
    static Optional<Integer> year(String text) {
        Matcher found = YEAR.matcher(text);
        return found.find() ? Optional.of(Integer.parseInt(found.group())) : Optional.empty();
    }

    /** The day of year, month and day in this order. */
    static Optional<LocalDate> of(List<JsonValue> parts) {
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

    private static int month(String text) {
        String month = text.strip().toLowerCase(Locale.ROOT);
        int named = month.length() < 3 ? -1 : MONTHS.indexOf(month.substring(0, 3));
        return named >= 0 ? named + 1 : Integer.parseInt(month);
    }
}
