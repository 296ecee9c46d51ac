package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.Field;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;

/** Every place of one paper where one name stands, and whether they make it a dataset. Belongs to one thread. */
final class DatasetMentions {

    private static final String DATA_NOUN =
            "(?i:(?:benchmark |test |training |train |validation |evaluation )?(?:data[ -]?sets?|corpus|corpora"
                    + "|benchmarks?|collections?|databases?|data|suites?|sets?|splits?|leaderboard|repository|subsets?))";
    private static final Pattern NOUN_AT_END = Pattern.compile(" " + DATA_NOUN + "$");
    private static final Pattern SHORT_FORM_BEHIND =
            Pattern.compile("\\s?[(\\[]\\s?([^()\\[\\]]{1,30}?)\\s?[)\\]](?: " + DATA_NOUN + "(?![\\w-]))?");

    private static final Pattern SLASH = Pattern.compile("/");

    private final List<Mention> mentions = new ArrayList<>();
    private final List<Span> definitions = new ArrayList<>();

    /**
     * A name in its place.
     *
     * @param name without the noun for a collection of data
     * @param span with that noun, if it belongs to this name alone
     */
    record Mention(String name, Span span, DatasetCandidate candidate, double probability) {}

    /** The mentions that a candidate makes: one, or one for each known name of "NameA/NameB". */
    static List<Mention> mentions(Field field, String text, DatasetCandidate c) {
        String name = text.substring(c.start(), c.end());
        boolean several = c.listed().isEmpty()
                && name.indexOf('/') > 0
                && SLASH.splitAsStream(name).allMatch(DatasetMentions::isName)
                && SLASH.splitAsStream(name).anyMatch(DatasetNames::isListed);
        return several ? parts(field, text, c, name) : List.of(mention(field, text, c));
    }

    private static boolean isName(String part) {
        return part.length() >= 3 && Character.isUpperCase(part.charAt(0));
    }

    private static List<Mention> parts(Field field, String text, DatasetCandidate c, String name) {
        List<Mention> out = new ArrayList<>();
        int start = 0;
        for (String part : SLASH.splitAsStream(name).toList()) {
            Span span = Span.of(field, text, c.start() + start, c.start() + start + part.length());
            out.add(new Mention(part, span, c, c.probability()));
            start += part.length() + 1;
        }
        return out;
    }

    private static Mention mention(Field field, String text, DatasetCandidate c) {
        boolean apart = c.has(Clue.DATA_NOUN_APART) && c.listed().isEmpty() && !c.isCoined();
        String name = text.substring(c.start(), apart ? c.endWithNoun() : c.end());
        String whole = c.isPhrase() ? text.substring(c.start(), c.endWithNoun()) : withoutNoun(name);
        return new Mention(whole, Span.of(field, text, c.start(), end(text, c)), c, c.probability());
    }

    /** The end of a mention: behind the noun, unless it belongs to a list or a bracket closes before it. */
    private static int end(String text, DatasetCandidate c) {
        boolean opens = text.startsWith(" (", c.end()) || text.startsWith("(", c.end());
        if (c.has(Clue.DATA_NOUN_BEHIND_BRACKET) && opens) {
            return c.words().end(c.nounEndBehindBracket() - 1);
        }
        boolean shared = c.has(Clue.LENDS_DATA_NOUN) && c.words().isPlural(c.nounEnd() - 1);
        boolean closed = c.end() < text.length() && text.charAt(c.end()) == ')';
        if (closed || shared) {
            return c.end();
        }
        return c.has(Clue.DATA_AFTER) && c.nounEnd() == c.to() ? c.words().end(c.to()) : c.endWithNoun();
    }

    /** A name without the noun at its end, unless nothing else is in it. */
    static String withoutNoun(String name) {
        String shorter = NOUN_AT_END.matcher(name).replaceFirst("");
        return shorter.isEmpty() ? name : shorter;
    }

    void add(Mention mention) {
        mentions.add(mention);
    }

    /** Adds the place where the paper says what the name stands for: the long form, and the short form in brackets. */
    void define(String text, Acronym acronym) {
        Matcher behind = SHORT_FORM_BEHIND.matcher(text).region(acronym.end(), text.length());
        boolean follows = behind.lookingAt() && behind.group(1).startsWith(acronym.shortForm());
        int end = follows ? behind.end() : acronym.end();
        definitions.add(Span.of(acronym.field(), text, acronym.start(), end));
    }

    /**
     * The dataset, if one of its mentions is believed and none says it is something else.
     *
     * @param believed the probability that the best mention needs
     * @param repeated the probability that each other one needs
     */
    Optional<Term> term(String key, double believed, double repeated) {
        double best = mentions.stream().mapToDouble(Mention::probability).max().orElse(0);
        if (key.isEmpty() || best < believed || isSomethingElse()) {
            return Optional.empty();
        }
        List<Mention> kept = mentions.stream()
                .filter(m -> m.probability >= (isPlain(m) ? believed : repeated))
                .toList();
        List<Span> spans = new ArrayList<>(definitions);
        Places defined = new Places(definitions);
        kept.stream().map(Mention::span).filter(s -> !defined.overlap(s)).forEach(spans::add);
        return Optional.of(new Term(key, name(kept), Math.rint(best * 1e4) / 1e4, false, spans));
    }

    private boolean isSomethingElse() {
        return mentions.stream().map(Mention::candidate).anyMatch(DatasetCandidate::isSomethingElse);
    }

    private static boolean isPlain(Mention m) {
        return m.candidate.has(Clue.LISTED_PLAIN) || m.candidate.has(Clue.OTHER) || m.candidate.has(Clue.TITLE_WORD);
    }

    /** The most frequent name; of several the shorter, then the first in the alphabet. */
    private static String name(List<Mention> kept) {
        Map<String, Integer> counts = new TreeMap<>();
        kept.forEach(m -> counts.merge(m.name, 1, Integer::sum));
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> e : counts.entrySet()) {
            boolean shorter = e.getValue() == most && e.getKey().length() < best.length();
            if (e.getValue() > most || shorter) {
                most = e.getValue();
                best = e.getKey();
            }
        }
        return best;
    }
}
