package org.papergraph.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
                        (lines, origin) -> Built.record(record(lines, origin), origin, sink))
                .read(in);
    }

    /** Begins a record. */
    static PaperRecord.Builder record(TaggedFields fields, Origin origin) {
        String year = fields.one("PY");
        PaperRecord.Builder record = PaperRecord.from(origin, Source.WEB_OF_SCIENCE)
                .id(fields.one("UT"))
                .known(PaperId.doi(fields.one("DI")))
                .known(PaperId.pubMed(fields.one("PM")))
                .title(fields.one("TI"))
                .abstractText(fields.one("AB"))
                .published(Days.of(year + " " + fields.one("PD")))
                .year(Days.year(year))
                .venue(fields.one("SO"))
                .cites(fields.lines("CR").stream()
                        .map(CITED_DOI::matcher)
                        .filter(Matcher::find)
                        .flatMap(cited -> PaperId.doi(cited.group(1)).stream())
                        .toList());
        Map<String, Optional<String>> identified = new HashMap<>();
        listed(fields, "OI").forEach(entry -> identified.put(entry.split("/", 2)[0].strip(), AuthorIds.orcid(entry)));
        fields.lines("AF", "AU")
                .forEach(name -> record.author(Names.inOrder(name), identified.getOrDefault(name, Optional.empty())));
        Stream.of("DE", "ID").flatMap(tag -> listed(fields, tag)).forEach(record::category);
        return record;
    }

    private static Stream<String> listed(TaggedFields fields, String tag) {
        return Stream.of(fields.one(tag).split(";"));
    }
}
