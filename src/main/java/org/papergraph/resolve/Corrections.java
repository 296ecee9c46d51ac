package org.papergraph.resolve;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.Role;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;
import org.papergraph.text.Spelling;

/**
 * What a person decided about names, against the rules of folding. Each line of the file is one decision:
 *
 * <pre>
 * # a comment
 * same: vision transformer | visual transformer
 * different: over-training | overtraining
 * drop: key challenge
 * </pre>
 *
 * {@code same} makes one node of several, {@code different} several of one, {@code drop} none. A name stands for all
 * its spellings, but where a {@code different} line holds two spellings apart. Applied to the extraction of one paper
 * at a time, and to the datasets that sources link to it: the graph is a function of records and corrections, and
 * without a line it is as if that line had never been. Immutable.
 */
public final class Corrections {

    /** None at all. */
    public static final Corrections NONE = new Corrections(List.of());

    private static final long MAX_BYTES = 1 << 20;

    private final List<CorrectionLine> lines;
    /** By the key of a name, the smallest key of those that are the same. */
    private final Map<String, String> sameAs;

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> dropped = new HashSet<>();
    private final List<DifferentNames> different = new ArrayList<>();

    private Corrections(List<CorrectionLine> lines) {
        this.lines = lines;
        Groups same = new Groups();
        lines.stream().filter(line -> line.kind() == CorrectionLine.Kind.SAME).forEach(line -> unite(line, same));
        sameAs = same.byMember();
        for (CorrectionLine line : lines) {
            if (line.kind() == CorrectionLine.Kind.DROP) {
                line.names().forEach(name -> dropped.add(united(Spelling.key(name))));
            } else if (line.kind() == CorrectionLine.Kind.DIFFERENT) {
                different.add(new DifferentNames(line.names()));
            }
        }
    }

    /**
     * Reads a file of at most 1 MiB.
     *
     * @throws MalformedCorrectionException if a line can't be understood or contradicts another
     * @throws IOException if the file can't be read
     */
    public static Corrections read(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new MalformedCorrectionException(file + ": more than 1 MiB");
        }
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (CharacterCodingException notUtf8) {
            throw new MalformedCorrectionException(file + ": not UTF-8");
        }
        List<CorrectionLine> decisions = new ArrayList<>();
        List<Integer> lineNumbers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    decisions.add(CorrectionLine.parse(line));
                    lineNumbers.add(i + 1);
                } catch (IllegalArgumentException reason) {
                    throw new MalformedCorrectionException(file + ":" + (i + 1) + ": " + reason.getMessage());
                }
            }
        }
        Corrections read = new Corrections(decisions);
        if (read.contradicts()) {
            throw new MalformedCorrectionException(file + ":" + lineNumbers.get(firstContradiction(decisions))
                    + ": names that are different here are the same by another line");
        }
        return read;
    }

    /** The corrections of {@link #lines()}. */
    public static Corrections of(Collection<String> lines) {
        return lines.isEmpty()
                ? NONE
                : new Corrections(lines.stream().map(CorrectionLine::parse).toList());
    }

    /** The index of the first line that contradicts one before; all together do. */
    private static int firstContradiction(List<CorrectionLine> decisions) {
        int sound = 0;
        int unsound = decisions.size();
        while (unsound - sound > 1) {
            int middle = (sound + unsound) / 2;
            if (new Corrections(decisions.subList(0, middle)).contradicts()) {
                unsound = middle;
            } else {
                sound = middle;
            }
        }
        return unsound - 1;
    }

    /** Whether names of one {@code different} line are the same by other lines. */
    private boolean contradicts() {
        return different.stream()
                .anyMatch(names ->
                        names.keys().stream().map(this::united).distinct().count()
                                < names.keys().size());
    }

    /** One line per decision, each once, in order: equal for files that decide the same. */
    public List<String> lines() {
        return lines.stream().map(CorrectionLine::toString).sorted().distinct().toList();
    }

    /** The key of the node that a name stands for, corrected; empty for a name that is dropped. */
    String key(String name) {
        String key = Spelling.key(name);
        for (DifferentNames names : different) {
            key = names.keyOf(name, key);
        }
        key = united(key);
        return dropped.contains(key) ? "" : key;
    }

    /** What a paper mentions, corrected. */
    public Extraction apply(Extraction found) {
        if (lines.isEmpty()) {
            return found;
        }
        return new Extraction(
                apply(found.concepts()),
                apply(found.datasets()),
                found.repositories(),
                found.acronyms().stream()
                        .filter(acronym -> different.stream().noneMatch(names -> names.contradicts(acronym)))
                        .map(this::unite)
                        .toList(),
                found.sentenceStarts());
    }

    private List<Term> apply(List<Term> terms) {
        Map<String, Term> corrected = new LinkedHashMap<>();
        for (Term term : terms) {
            List<Term> parts = List.of(term);
            for (DifferentNames names : different) {
                parts = parts.stream()
                        .flatMap(part -> names.split(part).stream())
                        .toList();
            }
            for (Term part : parts) {
                String key = united(part.key());
                if (!dropped.contains(key)) {
                    Term named = sameAs.containsKey(key) ? byName(part, key) : part;
                    corrected.merge(key, named, Corrections::together);
                }
            }
        }
        return List.copyOf(corrected.values());
    }

    /** Whatever the rules make of a short form: a person says what it is a name of. */
    private static Term byName(Term term, String key) {
        return new Term(key, term.name(), term.score(), false, term.spans(), term.role());
    }

    private static Term together(Term a, Term b) {
        List<Span> spans = Stream.concat(a.spans().stream(), b.spans().stream()).toList();
        return new Term(
                a.key(),
                a.name(),
                Math.max(a.score(), b.score()),
                a.shortForm() && b.shortForm(),
                spans,
                a.role().or(b::role).filter(role -> agree(role, b)));
    }

    private static boolean agree(Role role, Term other) {
        return other.role().isEmpty() || other.role().get() == role;
    }

    /** The long form becomes one whose key is that of the node. */
    private Acronym unite(Acronym acronym) {
        String key = Spelling.key(acronym.longForm());
        return united(key).equals(key)
                ? acronym
                : new Acronym(
                        acronym.shortForm(),
                        names.getOrDefault(united(key), acronym.longForm()),
                        acronym.field(),
                        acronym.start(),
                        acronym.end());
    }

    private void unite(CorrectionLine line, Groups same) {
        String first = Spelling.key(line.names().get(0));
        for (String name : line.names()) {
            names.putIfAbsent(Spelling.key(name), name);
            same.unite(first, Spelling.key(name));
        }
    }

    private String united(String key) {
        return sameAs.getOrDefault(key, key);
    }
}
