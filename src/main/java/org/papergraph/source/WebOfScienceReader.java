package org.papergraph.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

/**
 * The plain text that Web of Science exports (also {@code .ciw}): a record from {@code PT} to {@code ER}, with one name
 * or one cited work in each line of its lists. Its tables have the same tags for columns ({@link TableColumns}).
 */
final class WebOfScienceReader implements FormatReader {

    private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9])(?= |$)(.*)", Pattern.DOTALL);
    private static final Pattern BEGIN =
            Pattern.compile("FN [^\\r\\n]{1,200}\\R{1,3}VR [\\d.]{1,9}\\s{1,9}PT [A-Z]\\s");
    private static final Pattern CITED_DOI = Pattern.compile("\\bDOI \\[?(10\\.[^\\s,\\]]{1,400})");

    @Override
    public String name() {
        return "Web of Science";
    }

    @Override
    public String about() {
        return "its plain text, from PT to ER, with cited works by DOI; its tables are read as CSV";
    }

    @Override
    public boolean recognises(Head head) {
        return !head.isUtf16() && BEGIN.matcher(head.text() + "\n").lookingAt();
    }

    @Override
    public void read(ByteReader in, String file, RecordSink sink) {
        new TaggedLines(
                        LINE,
                        "PT",
                        Optional.of("ER"),
                        file,
                        sink,
                        (lines, origin) -> Built.record(record(lines::lines, origin), origin, sink))
                .read(in);
    }

    /**
     * Begins a record.
     *
     * @param fields the lines, or the entries of the list, that stand under a tag; none where there is no such tag
     */
    static PaperRecord.Builder record(Function<String, List<String>> fields, Origin origin) {
        String year = text(fields, "PY");
        PaperRecord.Builder record = PaperRecord.from(origin, Source.WEB_OF_SCIENCE)
                .id(text(fields, "UT"))
                .known(PaperId.doi(text(fields, "DI")))
                .known(PaperId.pubMed(text(fields, "PM")))
                .title(text(fields, "TI"))
                .abstractText(text(fields, "AB"))
                .published(Days.of(year + " " + text(fields, "PD")))
                .year(Days.year(year))
                .venue(text(fields, "SO"))
                .cites(fields.apply("CR").stream()
                        .map(CITED_DOI::matcher)
                        .filter(Matcher::find)
                        .flatMap(cited -> PaperId.doi(cited.group(1)).stream())
                        .toList());
        Map<String, Optional<String>> identified = new HashMap<>();
        listed(fields, "OI").forEach(entry -> identified.put(entry.split("/", 2)[0].strip(), AuthorIds.orcid(entry)));
        Stream.of("AF", "AU")
                .map(fields)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of())
                .forEach(name -> record.author(Names.inOrder(name), identified.getOrDefault(name, Optional.empty())));
        Stream.of("DE", "ID").flatMap(tag -> listed(fields, tag)).forEach(record::category);
        return record;
    }

    private static String text(Function<String, List<String>> fields, String tag) {
        return String.join(" ", fields.apply(tag));
    }

    private static Stream<String> listed(Function<String, List<String>> fields, String tag) {
        return Stream.of(text(fields, tag).split(";"));
    }
}
