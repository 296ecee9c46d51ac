package org.papergraph.source;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

/** RIS, which reference managers and publishers exchange: a record from {@code TY} to {@code ER}. */
final class RisReader implements FormatReader {

    private static final Pattern LINE = Pattern.compile("\\s{0,9}([A-Z][A-Z0-9]) {1,2}- ?(.*)", Pattern.DOTALL);
    private static final Pattern BEGIN = Pattern.compile("(?m)^\\s{0,9}TY {1,2}- ?[A-Z]{2,10}\\s");

    @Override
    public String name() {
        return "RIS";
    }

    @Override
    public String about() {
        return "references from TY to ER, as reference managers and publishers export them";
    }

    @Override
    public boolean recognises(Head head) {
        return !head.isUtf16() && BEGIN.matcher(head.text() + "\n").find();
    }

    @Override
    public void read(ByteReader in, String file, RecordSink sink) {
        new TaggedLines(LINE, "TY", Optional.of("ER"), file, sink, (lines, origin) -> record(lines, origin, sink))
                .read(in);
    }

    private static void record(TaggedLines lines, Origin origin, RecordSink sink) {
        String date = lines.one("DA", "PY", "Y1");
        PaperRecord.Builder record = PaperRecord.from(origin, Source.RIS)
                .title(lines.one("TI", "T1", "CT", "BT"))
                .abstractText(lines.one("AB", "N2"))
                .published(Days.of(date.replaceFirst("/[^/]{0,60}$", "")).or(() -> Days.of(date)))
                .year(Days.year(lines.one("PY", "Y1", "DA")))
                .venue(lines.one("JO", "JF", "T2", "JA"));
        Stream.of("DO", "M3", "UR", "L3", "ID")
                .flatMap(tag -> lines.all(tag).stream())
                .forEach(text -> record.known(PaperId.doi(text)));
        Stream.of("UR", "AN", "M1", "ID", "L1", "L2")
                .flatMap(tag -> lines.all(tag).stream())
                .filter(text -> PaperId.arxiv(text).isPresent())
                .findFirst()
                .ifPresent(text -> record.known(PaperId.arxiv(text)).version(PaperId.arxivVersion(text)));
        record.url(lines.all("UR").stream()
                .filter(text -> text.startsWith("http"))
                .findFirst()
                .orElse(""));
        Stream.of("AU", "A1")
                .flatMap(tag -> lines.all(tag).stream())
                .map(Names::inOrder)
                .forEach(record::author);
        lines.all("KW").forEach(record::category);
        Built.record(record, origin, sink);
    }
}
