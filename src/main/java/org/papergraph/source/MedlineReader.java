package org.papergraph.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

/** MEDLINE's tagged lines, as PubMed exports them ({@code .nbib}): a record from one {@code PMID} to the next. */
final class MedlineReader implements FormatReader {

    private static final Pattern LINE = Pattern.compile("([A-Z]{2,4}) {0,2}- ?(.*)", Pattern.DOTALL);
    private static final Pattern BEGIN = Pattern.compile("(?m)^PMID ?- ?\\d{1,9}\\s");
    private static final Pattern LONG_DOI = Pattern.compile("(\\S{1,400}) \\[doi\\]");
    private static final Pattern COMPACT_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    @Override
    public String name() {
        return "MEDLINE";
    }

    @Override
    public String about() {
        return "PubMed's tagged lines (nbib)";
    }

    @Override
    public boolean recognises(Head head) {
        return !head.isUtf16() && BEGIN.matcher(head.text() + "\n").find();
    }

    @Override
    public void read(ByteReader in, String file, RecordSink sink) {
        new TaggedLines(LINE, "PMID", Optional.empty(), file, sink, (lines, origin) -> record(lines, origin, sink))
                .read(in);
    }

    private static void record(TaggedLines lines, Origin origin, RecordSink sink) {
        Optional<PaperId> id = PaperId.pubMed(lines.one("PMID"));
        PaperRecord.Builder record = PaperRecord.from(origin, Source.PUBMED)
                .known(id)
                .title(lines.one("TI", "BTI"))
                .abstractText(lines.one("AB"))
                .published(compact(lines.one("DEP")).or(() -> Days.of(lines.one("DP"))))
                .year(Days.year(lines.one("DP")))
                .venue(lines.one("JT", "TA"));
        id.ifPresent(known -> record.id(known.value()).url("https://pubmed.ncbi.nlm.nih.gov/" + known.value() + "/"));
        Stream.of("LID", "AID").flatMap(tag -> lines.all(tag).stream()).forEach(text -> {
            Matcher doi = LONG_DOI.matcher(text);
            record.known(doi.matches() ? PaperId.doi(doi.group(1)) : Optional.empty());
        });
        authors(lines, record);
        Stream.of("MH", "OT").flatMap(tag -> lines.all(tag).stream()).forEach(record::category);
        Built.record(record, origin, sink);
    }

    /** Full names where there are any, each with the ORCID that follows it. */
    private static void authors(TaggedLines lines, PaperRecord.Builder record) {
        String tag = lines.all("FAU").isEmpty() ? "AU" : "FAU";
        String name = "";
        Optional<String> orcid = Optional.empty();
        for (String[] field : lines.fields()) {
            if (field[0].equals(tag) || field[0].equals("CN")) {
                record.author(name, orcid);
                name = Names.inOrder(field[1]);
                orcid = Optional.empty();
            } else if (field[0].equals("AUID")) {
                orcid = orcid.or(() -> AuthorIds.orcid(field[1]));
            }
        }
        record.author(name, orcid);
    }

    private static Optional<java.time.LocalDate> compact(String text) {
        Matcher day = COMPACT_DAY.matcher(text);
        return day.matches() ? Days.of(day.group(1), day.group(2), day.group(3)) : Optional.empty();
    }
}
