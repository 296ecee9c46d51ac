package org.papergraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.Field;
import org.papergraph.paper.Listing;
import org.papergraph.paper.ListingEntry;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.RepositoryMention;
import org.papergraph.paper.Role;
import org.papergraph.paper.Source;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;
import org.papergraph.resolve.SourceRecord;

/**
 * Extraction that a test controls: the text says what it mentions. {@code c:word} is a concept, {@code d:word} a
 * dataset, {@code t:word} a task, {@code m:word} a method, {@code r:word} a repository, {@code s:word} a short form without definition, {@code word=long} defines one.
 */
final class MarkedText {

    private static final Pattern MARK = Pattern.compile("([cdrstm]):(\\w+)|(\\w+)=(\\w+)");

    private MarkedText() {}

    static ExtractedRecord record(String id, String title, String abstractText) {
        return record(PaperRecord.of(id, title, abstractText));
    }

    static ExtractedRecord record(PaperRecord paper) {
        return new ExtractedRecord(SourceRecord.of(paper), extract(paper.title(), paper.abstractText()));
    }

    static Extraction extract(String title, String abstractText) {
        Map<String, List<Span>> marks = new LinkedHashMap<>();
        List<Acronym> acronyms = new ArrayList<>();
        read(Field.TITLE, title, marks, acronyms);
        read(Field.ABSTRACT, abstractText, marks, acronyms);
        List<RepositoryMention> repositories = new ArrayList<>();
        marks.forEach((mark, spans) -> {
            if (mark.startsWith("r")) {
                String name = mark.substring(2);
                repositories.add(new RepositoryMention("https://github.com/o/" + name, "github.com", "o", name, spans));
            }
        });
        return new Extraction(terms(marks, "cstm"), terms(marks, "d"), repositories, acronyms, List.of(0));
    }

    /** Up to eight marks, of a dozen different nodes in all. */
    static String randomText(Random random) {
        String kinds = "ccccddrssstm";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            char kind = kinds.charAt(random.nextInt(kinds.length()));
            String word = kind == 's' ? "k" + random.nextInt(2) : "w" + random.nextInt(6);
            text.append(random.nextInt(5) == 0 ? "k" + random.nextInt(2) + "=w" + random.nextInt(3) : kind + ":" + word)
                    .append(' ');
        }
        return text.toString().strip();
    }

    /** A record as a listing gives it: without an id. */
    static PaperRecord listed(String listing, int rank, String title, String abstractText) {
        ListingEntry entry = new ListingEntry(new Listing(listing, "test", "Page " + listing, Optional.empty()), rank);
        return PaperRecord.from(new Origin("page", 1), Source.LISTING)
                .title(title)
                .abstractText(abstractText)
                .entry(entry)
                .build();
    }

    private static void read(Field field, String text, Map<String, List<Span>> marks, List<Acronym> acronyms) {
        for (Matcher m = MARK.matcher(text); m.find(); ) {
            int group = m.group(2) == null ? 4 : 2;
            String kind = m.group(2) == null ? "c" : m.group(1);
            marks.computeIfAbsent(kind + ":" + m.group(group).toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                    .add(Span.of(field, text, m.start(group), m.end(group)));
            if (group == 4) {
                acronyms.add(new Acronym(m.group(3), m.group(4), field, m.start(4), m.end(4)));
            }
        }
    }

    private static Optional<Role> role(String mark) {
        return switch (mark.charAt(0)) {
            case 't' -> Optional.of(Role.TASK);
            case 'm' -> Optional.of(Role.METHOD);
            default -> Optional.empty();
        };
    }

    private static List<Term> terms(Map<String, List<Span>> marks, String kinds) {
        List<Term> terms = new ArrayList<>();
        marks.forEach((mark, spans) -> {
            String key = mark.substring(2);
            if (kinds.indexOf(mark.charAt(0)) >= 0
                    && terms.stream().noneMatch(t -> t.key().equals(key))) {
                terms.add(new Term(
                        key,
                        spans.get(0).surface(),
                        1.0 / (1 + spans.get(0).start()),
                        mark.startsWith("s"),
                        spans,
                        role(mark)));
            }
        });
        return terms;
    }
}
