package org.papergraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.paper.Origin;
import org.papergraph.paper.Quarantined;

/**
 * Records of lines that begin with a tag, as RIS, MEDLINE and Web of Science have them; a line without a tag goes on with the one above.
 * The formats are a few lines of code by themselves, and libraries for them read a file as a whole and fail as a whole.
 */
final class TaggedLines implements TaggedFields {

    private final Pattern line;
    private final String first;
    private final Optional<String> last;
    private final Origin file;
    private final RecordSink sink;
    private final BiConsumer<TaggedLines, Origin> reader;
    private final List<String> tags = new ArrayList<>();
    private final List<StringBuilder> texts = new ArrayList<>();
    private long begins;
    private long size;
    private boolean damaged;
    private boolean found;

    /**
     * One file.
     *
     * @param line what a line with a tag looks like: the tag, then its text
     * @param first the tag that begins a record
     * @param last the tag that ends a record; without one, the next record does
     * @param reader makes a record of what was gathered
     */
    TaggedLines(
            Pattern line,
            String first,
            Optional<String> last,
            String file,
            RecordSink sink,
            BiConsumer<TaggedLines, Origin> reader) {
        this.line = line;
        this.first = first;
        this.last = last;
        this.file = new Origin(file, 0);
        this.sink = sink;
        this.reader = reader;
    }

    void read(ByteReader in) {
        LineReader lines = new LineReader(in);
        for (Optional<Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            add(next.get());
        }
        boolean cut = in.failure().isPresent();
        if (begins > 0 && last.isPresent() && !cut) {
            quarantine(begins, "a record that does not end (no " + last.get() + ")");
        } else if (begins > 0 && !cut) {
            end();
        }
        if (!found && !cut) {
            quarantine(0, "a file without records");
        }
    }

    /** The texts of the first of these tags that has any. */
    List<String> all(String... anyOf) {
        return written(anyOf).map(XmlElement::tidy).toList();
    }

    @Override
    public List<String> lines(String... anyOf) {
        return written(anyOf)
                .flatMap(String::lines)
                .map(XmlElement::tidy)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Override
    public String one(String... anyOf) {
        return all(anyOf).stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    /** All tags with their texts, in order. */
    List<String[]> fields() {
        return IntStream.range(0, tags.size())
                .mapToObj(i ->
                        new String[] {tags.get(i), XmlElement.tidy(texts.get(i).toString())})
                .toList();
    }

    private Stream<String> written(String... anyOf) {
        for (String tag : anyOf) {
            List<String> found = new ArrayList<>();
            for (int i = 0; i < tags.size(); i++) {
                if (tags.get(i).equals(tag)) {
                    found.add(texts.get(i).toString());
                }
            }
            if (found.stream().anyMatch(text -> !XmlElement.tidy(text).isEmpty())) {
                return found.stream();
            }
        }
        return Stream.empty();
    }

    private void add(Line raw) {
        if (raw.tooLong()) {
            size = Line.LIMIT + 1L;
            return;
        }
        String text = raw.repairedText();
        Matcher tagged = line.matcher(text);
        if (tagged.matches()) {
            tag(tagged.group(1), tagged.group(2), raw.number());
        } else if (!texts.isEmpty() && !text.isBlank()) {
            append("\n" + text.strip());
        }
        damaged |= raw.text().isEmpty();
        if (tagged.matches() && last.filter(tagged.group(1)::equals).isPresent()) {
            end();
        }
    }

    private void tag(String tag, String text, long number) {
        if (tag.equals(first)) {
            end();
            begins = number;
            found = true;
        } else if (begins == 0) {
            return;
        }
        tags.add(tag);
        texts.add(new StringBuilder());
        append(text);
    }

    private void append(String text) {
        size += text.length() + 16L;
        if (size <= Line.LIMIT) {
            texts.get(texts.size() - 1).append(text);
        } else {
            tags.clear();
            texts.clear();
            tags.add("");
            texts.add(new StringBuilder());
        }
    }

    private void end() {
        if (begins > 0) {
            if (size > Line.LIMIT) {
                quarantine(begins, "a record longer than " + (Line.LIMIT >> 20) + " MiB");
            } else if (damaged) {
                quarantine(begins, "a record with text that is not UTF-8");
            } else {
                reader.accept(this, new Origin(file.file(), begins));
            }
        }
        begins = 0;
        size = 0;
        damaged = false;
        tags.clear();
        texts.clear();
    }

    private void quarantine(long number, String reason) {
        sink.quarantine(new Quarantined(new Origin(file.file(), number), reason));
    }
}
