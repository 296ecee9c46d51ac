package org.papergraph.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.paper.Origin;
import org.papergraph.paper.Quarantined;

/**
 * BibTeX and biblatex. The stream is cut into its entries first ({@link BibtexEntries}), so that a broken one costs no
 * other; each is then parsed by JBibTeX. The encoding is UTF-8, or UTF-16 where the bytes show it, or what a line such
 * as {@code % Encoding: windows-1252} at the top names.
 */
final class BibtexReader implements FormatReader {

    private static final Pattern ENTRY = Pattern.compile("(?m)^[ \\t]{0,99}@(?:(?i:string|preamble|comment)\\s{0,9}[{(]"
            + "|[A-Za-z]{2,30}\\s{0,9}[{(]\\s{0,99}[^\\s{}(),=\"]{0,200}\\s{0,99}(?:,|[A-Za-z-]{1,40}\\s{0,99}=))");
    private static final Pattern ENCODING =
            Pattern.compile("\\A(?:.{0,200}\\R){0,5}?%?[ \\t]{0,9}Encoding:[ \\t]{0,9}([\\w:.-]{1,40})");

    @Override
    public String name() {
        return "BibTeX";
    }

    @Override
    public String about() {
        return "references as BibTeX or biblatex has them";
    }

    @Override
    public boolean recognises(Head head) {
        return ENTRY.matcher(head.text()).find()
                || (head.text().startsWith("%") && ENCODING.matcher(head.text()).find());
    }

    @Override
    public void read(ByteReader in, String file, RecordSink sink) {
        BibtexEntries entries = new BibtexEntries(new CharReader(in, charset(Head.of(in.ahead(Head.LENGTH)))));
        BibtexParser parser = new BibtexParser();
        long found = 0;
        for (boolean more = entries.next(); more; more = entries.next()) {
            Origin origin = new Origin(file, entries.line());
            if (!entries.isWhole()) {
                if (in.failure().isEmpty() || !entries.isLast()) {
                    sink.quarantine(new Quarantined(origin, entries.problem()));
                }
                found++;
            } else if (parser.read(entries.type(), entries.body(), origin, sink)) {
                found++;
            }
        }
        if (found == 0 && in.failure().isEmpty()) {
            sink.quarantine(new Quarantined(new Origin(file, 0), "a BibTeX file without papers"));
        }
    }

    private static Charset charset(Head head) {
        Matcher named = ENCODING.matcher(head.text());
        if (head.isUtf16() || !named.find()) {
            return head.charset();
        }
        try {
            Charset charset = Charset.forName(named.group(1));
            return charset.name().startsWith("UTF") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
