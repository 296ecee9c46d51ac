package org.papergraph.source;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.StringValue;
import org.jbibtex.Value;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;

/**
 * Parses one entry at a time with JBibTeX, with the macros of the entries before it. A macro is stored as the text it
 * stands for, and macros and the pieces of a value are bounded, so that macros of macros can't grow without end.
 */
final class BibtexParser {

    private static final int MACRO = 1 << 13;
    private static final int MACROS = 10_000;
    private static final int PIECES = 1_000;
    private static final Set<String> NO_PAPERS = Set.of("comment", "preamble", "proceedings", "mvproceedings");
    private static final Pattern KEY =
            Pattern.compile("\\A[^=,{}\"]{0,200}?(?:,|\\R(?=\\s{0,99}+[A-Za-z][\\w-]{0,99}\\s{0,99}=))");

    private final Map<String, String> macros = new HashMap<>();

    /**
     * Reads one entry.
     *
     * @return whether it is one of a paper: a comment, a preamble, a macro and a volume of proceedings are none
     */
    boolean read(String type, String body, Origin origin, RecordSink sink) {
        if (NO_PAPERS.contains(type)) {
            return false;
        }
        boolean macro = type.equals("string");
        try {
            if (body.indexOf(TextReader.DAMAGE) >= 0) {
                throw new MalformedRecordException("an entry with characters that can't be decoded");
            }
            if (body.chars().filter(c -> c == '#').count() > PIECES) {
                throw new MalformedRecordException("an entry of more than " + PIECES + " pieces joined by #");
            }
            if (macro) {
                define(body);
            } else {
                PaperRecord.Builder record = BibtexFields.of(entry(body)).record(origin);
                Built.record(record, origin, sink);
            }
        } catch (MalformedRecordException e) {
            sink.quarantine(new Quarantined(origin, String.valueOf(e.getMessage())));
            return true;
        }
        return !macro;
    }

    private void define(String body) {
        BibTeXDatabase parsed = parse("@string{" + body + "}");
        for (BibTeXString string : parsed.getStrings().values()) {
            String value = string.getValue().toUserString();
            if (value.length() > MACRO || macros.size() >= MACROS) {
                throw new MalformedRecordException("a macro beyond the limits");
            }
            macros.put(string.getKey().getValue().toLowerCase(Locale.ROOT), value);
        }
    }

    /** The fields by their names in lower case. The key is local to its file, so any will do. */
    private Map<String, String> entry(String body) {
        Matcher key = KEY.matcher(body);
        String fields = key.find() ? body.substring(key.end()) : body;
        BibTeXDatabase parsed = parse("@misc{k," + fields + "}");
        Map<String, String> values = new HashMap<>();
        for (BibTeXEntry entry : parsed.getEntries().values()) {
            for (Map.Entry<Key, Value> field : entry.getFields().entrySet()) {
                values.putIfAbsent(
                        field.getKey().getValue().toLowerCase(Locale.ROOT),
                        field.getValue().toUserString());
            }
        }
        return values;
    }

    private BibTeXDatabase parse(String text) {
        try {
            BibTeXParser parser = new Lenient();
            macros.forEach((name, value) ->
                    parser.addMacro(new BibTeXString(new Key(name), new StringValue(value, StringValue.Style.BRACED))));
            return parser.parse(new StringReader(text));
        } catch (ParseException | RuntimeException e) {
            throw new MalformedRecordException("not valid BibTeX: " + Reason.clip(e.getMessage()));
        }
    }

    /** Takes an unknown macro for its own name, and leaves the entries that others inherit from alone. */
    private static final class Lenient extends BibTeXParser {

        Lenient() throws ParseException {}

        @Override
        public void checkStringResolution(Key key, BibTeXString string) {
            // unknown names stand for themselves
        }

        @Override
        public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
            // the entry is elsewhere in the file
        }
    }
}
