package org.papergraph.resolve;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.papergraph.paper.Author;
import org.papergraph.paper.ListingEntry;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

/**
 * A record under the key that stays the same when its source is read again: its place on a listing, else the source's
 * id with the version, else the title with what tells papers of one title apart. A record that comes again under its
 * key replaces the earlier one.
 *
 * @param key unique among the records of a graph
 * @param titleKey the title's letters and digits, lower case; empty without title
 * @param paper the record, its text repaired
 */
public record SourceRecord(String key, String titleKey, PaperRecord paper) {

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SLUG_LENGTH = 80;
    private static final int HASH_LENGTH = 8;
    private static final int MAX_KEY = 1000;

    /** The record of a paper whose text is repaired already. */
    public static SourceRecord of(PaperRecord paper) {
        String titleKey = bounded(lettersAndDigits(paper.title()));
        String text = titleKey.isEmpty() ? Sha256.of(paper.title(), paper.abstractText()) : titleKey;
        return new SourceRecord(bounded(key(paper, text)), titleKey, paper);
    }

    private static String key(PaperRecord paper, String text) {
        if (paper.entry().isPresent()) {
            return paper.entry().get().listing().id() + "#" + paper.id().orElse(text);
        }
        String version = paper.version() > 0 ? "v" + paper.version() : "";
        if (paper.id().isPresent()) {
            String label =
                    paper.source() == Source.PLAIN ? "id" : paper.source().label();
            return label + ":" + paper.id().get() + version;
        }
        String label = paper.source() == Source.PLAIN ? "" : paper.source().label() + ":";
        String known = paper.ids().isEmpty()
                ? "title:" + text + apart(paper)
                : paper.ids().first().toString();
        return label + known + version;
    }

    /** What tells papers of one title apart that have no id. */
    private static String apart(PaperRecord paper) {
        String first = paper.authors().isEmpty()
                ? ""
                : " " + FamilyNames.of(paper.authors().get(0));
        return first + paper.year().map(year -> " " + year).orElse("");
    }

    /** An index of Neo4j takes keys of a few thousand bytes; a longer one is as good as its hash. */
    private static String bounded(String key) {
        return key.length() <= MAX_KEY ? key : Sha256.of(key);
    }

    private static String lettersAndDigits(String text) {
        return NO_LETTER_OR_DIGIT.matcher(folded(text)).replaceAll("");
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The paper's id where no source gives one: its title in lower case with hyphens, or a hash without title. */
    public String slug() {
        String slug = NO_LETTER_OR_DIGIT
                .matcher(folded(paper.title()))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        if (slug.isEmpty()) {
            return "paper-" + Sha256.of(paper.title(), paper.abstractText()).substring(0, 12);
        }
        return !isCut(slug)
                ? slug
                : slug.substring(0, SLUG_LENGTH).replaceAll("-$", "") + "-"
                        + Sha256.of(titleKey).substring(0, HASH_LENGTH);
    }

    /** Whether an id is so long that, if it is a {@link #slug}, it has the beginning of a title alone. */
    public static boolean isCut(String id) {
        return id.length() > SLUG_LENGTH;
    }

    /** The key of the titles, or of their beginning, whose {@link #slug} an id may be; empty if it can't be one. */
    public static String titleKeyOf(String id) {
        String title = isCut(id) ? id.substring(0, Math.min(SLUG_LENGTH, id.length() - HASH_LENGTH - 1)) : id;
        String key = lettersAndDigits(title);
        boolean hasNoTwoHyphensInARow = 2 * key.length() >= title.length();
        return hasNoTwoHyphensInARow ? key : "";
    }

    /** The id that its maker gave the paper; empty for sources that keep papers under ids of their own. */
    public Optional<String> givenId() {
        return paper.source() == Source.PLAIN ? paper.id() : Optional.empty();
    }

    /** What it is known by: {@code id:…} as given, {@code doi:…}, {@code arxiv:…}, …; records that share one describe the same paper. */
    public NavigableSet<String> identifiers() {
        NavigableSet<String> identifiers = new TreeSet<>();
        paper.ids().forEach(id -> identifiers.add(id.toString()));
        givenId()
                .map(id -> PaperId.byShape(id).map(PaperId::toString).orElse("id:" + id))
                .ifPresent(identifiers::add);
        return identifiers;
    }

    /** SHA-256 over all that the record says; equal for records that say the same. */
    public String hash() {
        List<String> said = new ArrayList<>(List.of(key, paper.source().label(), paper.title(), paper.abstractText()));
        add(said, paper.id().stream().toList());
        add(said, paper.ids());
        add(said, paper.authors().stream().map(Author::name).toList());
        add(said, paper.authors().stream().map(a -> a.id().orElse("")).toList());
        said.add(paper.version() + " "
                + paper.published().map(LocalDate::toString).orElse("") + " "
                + paper.year().map(String::valueOf).orElse(""));
        add(said, paper.url().stream().toList());
        add(said, paper.venue().stream().toList());
        add(said, paper.categories());
        add(said, paper.code());
        add(said, paper.datasets());
        add(said, paper.cites());
        said.add(paper.entry().map(SourceRecord::place).orElse(""));
        return Sha256.of(said.toArray(String[]::new));
    }

    private static void add(List<String> said, Collection<?> values) {
        said.add(String.valueOf(values.size()));
        values.forEach(value -> said.add(value.toString()));
    }

    private static String place(ListingEntry entry) {
        return entry.rank() + " " + entry.votes().map(String::valueOf).orElse("") + " "
                + entry.listing().id() + " " + entry.listing().title()
                + entry.listing().date().map(LocalDate::toString).orElse("");
    }
}
