package org.papergraph.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines above a listing page's papers. They vary: the page's name, the line that says who made it, the invitation
 * to subscribe, a "new" badge and the date may each be there or not, in any order.
 *
 * @param lines the header's lines, stripped
 */
record PageHeader(List<String> lines) {

    private static final String NAME = "Daily Papers";

    /** Lines that only a page's header has. */
    private static final Pattern STRONG =
            Pattern.compile("(?i)(?:daily|trending) papers|by ?@?AK( and the research community)?"
                    + "|get trending papers in your email inbox[!.]?");

    /** Lines that a header has too, but that say little by themselves. */
    private static final Pattern WEAK = Pattern.compile("(?i)new|subscribe|today|previous|next|log ?in|sign ?up");

    /** Header lines that may stand right behind the last word of another page, where files were joined without a line end. */
    private static final List<String> FIRST_LINES =
            List.of("new", NAME, "Get trending papers in your email inbox!", "Subscribe");

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,? )?";
    private static final Pattern MONTH_DAY =
            Pattern.compile("(?i)" + WEEKDAY + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?i)" + WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + "(?:,? (\\d{4}))?");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    PageHeader {
        lines = List.copyOf(lines);
    }

    /** Whether a stream's first lines hold the header of a page. */
    static boolean beginsPage(String text) {
        List<String> first = text.lines()
                .map(PageHeader::tidy)
                .filter(line -> !line.isEmpty())
                .limit(12)
                .filter(PageHeader::isHeaderLine)
                .toList();
        return new PageHeader(first).isPage();
    }

    /** Whether a stripped line can only belong to a header. */
    static boolean isHeaderLine(String line) {
        return STRONG.matcher(line).matches() || WEAK.matcher(line).matches() || isDate(line);
    }

    /** Whether the lines are enough to say that a page begins here: a telling line, a date, or two of any kind. */
    boolean isPage() {
        return lines.size() > 1
                || lines.stream().anyMatch(line -> STRONG.matcher(line).matches() || isDate(line));
    }

    /** A line's text with single spaces. */
    static String tidy(String line) {
        return line.replaceAll("[\\s\\u00A0\\uFEFF]+", " ").strip();
    }

    /** The last line of the page above, without the first line of this header where it is glued to its end. */
    String unglue(String line) {
        return FIRST_LINES.stream()
                .filter(first -> line.endsWith(first) && !lines.contains(first))
                .map(first -> line.substring(0, line.length() - first.length()))
                .filter(PageHeader::isWholeWithoutMore)
                .findFirst()
                .orElse(line);
    }

    /** Whether a line can end here in the middle of what looks like a word: behind punctuation, or in an address. */
    private static boolean isWholeWithoutMore(String line) {
        if (line.isEmpty() || line.endsWith(" ")) {
            return false;
        }
        return !Character.isLetter(line.charAt(line.length() - 1))
                || line.substring(line.lastIndexOf(' ') + 1).contains("://");
    }

    /** Both headers as one; empty where a line stands in both, so that they belong to two pages. */
    Optional<PageHeader> with(PageHeader other) {
        List<String> both = Stream.concat(lines.stream(), other.lines.stream()).toList();
        return Optional.of(new PageHeader(both))
                .filter(header -> both.stream().distinct().count() == both.size());
    }

    /** What the page calls itself, with its date as printed. */
    String title() {
        return printedDate().map(printed -> NAME + ", " + printed).orElse(NAME);
    }

    /** The date as printed, with or without a year. */
    Optional<String> printedDate() {
        return lines.stream().filter(PageHeader::isDate).findFirst();
    }

    /** The date; empty where the page states no year, or no day that ever was. */
    Optional<LocalDate> date() {
        return printedDate().flatMap(PageHeader::parse);
    }

    private static boolean isDate(String line) {
        return line.length() < 40
                && (MONTH_DAY.matcher(line).matches()
                        || DAY_MONTH.matcher(line).matches()
                        || ISO.matcher(line).matches());
    }

    private static Optional<LocalDate> parse(String line) {
        try {
            Matcher monthFirst = MONTH_DAY.matcher(line);
            if (monthFirst.matches()) {
                return date(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
            }
            Matcher dayFirst = DAY_MONTH.matcher(line);
            return dayFirst.matches()
                    ? date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1))
                    : Optional.of(LocalDate.parse(line));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(@Nullable String year, String month, String day) {
        int number = 1 + MONTHS.indexOf(month.toLowerCase(Locale.ROOT));
        return Optional.ofNullable(year).map(y -> LocalDate.of(Integer.parseInt(y), number, Integer.parseInt(day)));
    }
}
