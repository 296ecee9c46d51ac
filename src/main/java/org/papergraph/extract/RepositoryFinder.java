package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.paper.Field;
import org.papergraph.paper.RepositoryMention;
import org.papergraph.paper.Span;

/**
 * Code repositories that a paper names, whatever form the address has: with or without scheme, inside LaTeX commands,
 * doubled in braces, broken by spaces, followed by a sentence's marks. Pages of an owner, of a project
 * ({@code github.io}) or of the host itself are none. Cost: one pass over the text, and a bounded look at each host
 * name in it. Thread-safe.
 */
final class RepositoryFinder {

    private static final Pattern HOST = Pattern.compile(
            "(?<![\\p{L}\\p{N}.-])(?:www ?\\. ?)?"
                    + "(github ?\\. ?com|raw\\.githubusercontent\\.com|gitlab ?\\. ?com|bitbucket ?\\. ?org"
                    + "|codeberg ?\\. ?org|anonymous ?\\. ?4open ?\\. ?science|gitee ?\\. ?com|huggingface ?\\. ?co|hf\\.co"
                    + "|gitlab(?:\\.[a-z0-9-]{1,40}){1,4}+|github(?:\\.[a-z0-9-]{1,40}){2,4}+)"
                    + "(?![\\p{L}\\p{N}-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED_HOST = Pattern.compile(
            "(?<![\\p{L}\\p{N}./])(github|gitlab) ?: ?(?=[a-z0-9-]{1,39}/[a-z0-9._-]++)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME_BEFORE =
            Pattern.compile("(?:git\\+)?(?:https?|git|ssh) ?: ?/{0,3} ?(?:git@)?$|git@$", Pattern.CASE_INSENSITIVE);
    private static final List<String> HINTS =
            List.of("github", "gitlab", "gitee", "bitbucket", "codeberg", "huggingface", "hf.co", "4open");
    private static final int LONGEST_BEFORE_HINT = "www . anonymous . ".length();
    private static final int LONGEST_SCHEME = 20;

    private RepositoryFinder() {}

    /** The repositories, in the order in which they first stand in title and abstract. */
    static List<RepositoryMention> find(Document document) {
        List<Found> found = new ArrayList<>();
        for (Field field : Field.values()) {
            scan(field, document.text(field).text(), found);
        }
        Map<String, List<Span>> spans = new TreeMap<>();
        List<RepositoryAddress> order = new ArrayList<>();
        for (Found f : found) {
            spans.computeIfAbsent(f.address.url(), url -> {
                        order.add(f.address);
                        return new ArrayList<>();
                    })
                    .add(f.span);
        }
        return order.stream()
                .map(a -> new RepositoryMention(a.url(), a.host(), a.owner(), a.name(), places(spans, a)))
                .toList();
    }

    /** The canonical address of the repository that an address leads to, as a source gives it. */
    static Optional<String> canonical(String address) {
        List<Found> found = new ArrayList<>();
        scan(Field.TITLE, address, found);
        return found.stream().findFirst().map(f -> f.address.url());
    }

    private static List<Span> places(Map<String, List<Span>> spans, RepositoryAddress address) {
        return spans.getOrDefault(address.url(), List.of());
    }

    private static void scan(Field field, String text, List<Found> found) {
        int first = firstHint(text);
        if (first < 0) {
            return;
        }
        List<Found> here = new ArrayList<>();
        Matcher host = HOST.matcher(text);
        int from = first;
        while (from < text.length() && host.find(from)) {
            from = host.end();
            Optional<Found> address = address(field, text, host);
            address.ifPresent(here::add);
            from = Math.max(from, address.map(f -> f.span.end()).orElse(from));
        }
        Matcher named = NAMED_HOST.matcher(text);
        for (boolean more = named.find(first); more; more = named.find()) {
            named(field, text, named).ifPresent(here::add);
        }
        here.sort((a, b) -> a.span.compareTo(b.span));
        found.addAll(here);
    }

    /** Before which no host begins, -1 where there is none: a cheap look that spares most of a text the patterns. */
    private static int firstHint(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int first = -1;
        for (String hint : HINTS) {
            int at = lower.indexOf(hint);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        boolean near = first <= LONGEST_BEFORE_HINT || lower.length() != text.length();
        return near ? Math.min(first, 0) : first - LONGEST_BEFORE_HINT;
    }

    private static Optional<Found> address(Field field, String text, Matcher host) {
        int start = schemeStart(text, host.start());
        int slash = pathStart(text, host.end(), host.start() > 0 && text.charAt(host.start() - 1) == '@');
        if (slash < 0) {
            return Optional.empty();
        }
        String site = host.group(1).replace(" ", "");
        AddressReader path = new AddressReader(text, slash, site);
        return RepositoryAddress.of(site, path.parts()).map(a -> new Found(a, Span.of(field, text, start, path.end())));
    }

    /** A path that stands behind "GitHub:" alone; plain words around a slash are no owner and name. */
    private static Optional<Found> named(Field field, String text, Matcher host) {
        String site = host.group(1) + ".com";
        AddressReader path = new AddressReader(text, host.end(), site);
        boolean telling = path.parts().size() == 2
                && String.join("", path.parts()).chars().anyMatch(c -> !Character.isLowerCase(c));
        return telling
                ? RepositoryAddress.of(site, path.parts())
                        .map(a -> new Found(a, Span.of(field, text, host.start(), path.end())))
                : Optional.empty();
    }

    private static int schemeStart(String text, int host) {
        int from = Math.max(0, host - LONGEST_SCHEME);
        Matcher scheme = SCHEME_BEFORE.matcher(text.substring(from, host));
        return scheme.find() ? from + scheme.start() : host;
    }

    /** Index after the slash (or, behind {@code git@host}, the colon) that opens the path; -1 if there is none. */
    private static int pathStart(String text, int end, boolean ssh) {
        int at = end;
        if (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at >= text.length() || (text.charAt(at) != '/' && !(ssh && text.charAt(at) == ':'))) {
            return -1;
        }
        while (at < text.length() && at < end + 4 && (text.charAt(at) == '/' || text.charAt(at) == ':')) {
            at++;
        }
        return at;
    }

    private record Found(RepositoryAddress address, Span span) {}
}
