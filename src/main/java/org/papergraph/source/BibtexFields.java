package org.papergraph.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
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
 * What the fields of a BibTeX entry say of a paper. Braces that only protect capitals go; those that belong to a TeX
 * command or a formula stay, as TeX is repaired later.
 *
 * @param fields by their names in lower case
 */
record BibtexFields(Map<String, String> fields) {

    private static final Pattern ARXIV = Pattern.compile("(?i)arxiv[:\\s]{1,9}(\\d{4}\\.\\d{4,5}(?:v\\d{1,3})?)");
    private static final Pattern ACL_PAGE =
            Pattern.compile("(?i)(?:https?:)?(?://)?(?:www\\.)?acl(?:anthology\\.org|web\\.org/anthology)/.{1,200}");
    private static final Pattern COMMAND = Pattern.compile("\\\\(?:[A-Za-z]{1,30}\\*?|[^A-Za-z\\s])\\s{0,3}$");

    static BibtexFields of(Map<String, String> fields) {
        return new BibtexFields(Map.copyOf(fields));
    }

    /** Begins the record of the entry. */
    PaperRecord.Builder record(Origin origin) {
        String date = plain("date");
        String subtitle = plain("subtitle");
        PaperRecord.Builder record = PaperRecord.from(origin, Source.BIBTEX)
                .title(plain("title") + (subtitle.isEmpty() ? "" : ": " + subtitle))
                .abstractText(plain("abstract"))
                .known(PaperId.doi(bare("doi")))
                .known(PaperId.pubMed(bare("pmid")))
                .published(Days.of(date).or(() -> Days.of(bare("year"), bare("month"), bare("day"))))
                .year(Days.year(bare("year")).or(() -> Days.year(date)))
                .url(address(bare("url")))
                .venue(Stream.of("journal", "journaltitle", "booktitle")
                        .map(this::plain)
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse(""));
        arxiv().ifPresent(id -> record.known(PaperId.arxiv(id)).version(PaperId.arxivVersion(id)));
        record.known(PaperId.doi(bare("url")))
                .known(Optional.of(bare("url"))
                        .filter(url -> ACL_PAGE.matcher(url).matches())
                        .flatMap(PaperId::acl));
        people(raw("author")).forEach(record::author);
        Stream.of("keywords", "keyword")
                .map(this::plain)
                .flatMap(words -> Stream.of(words.split(words.contains(";") ? ";" : ",")))
                .forEach(record::category);
        return record;
    }

    private Optional<String> arxiv() {
        String archive = (bare("archiveprefix") + bare("eprinttype")).toLowerCase(Locale.ROOT);
        Stream<String> eprint =
                archive.isEmpty() || archive.contains("arxiv") ? Stream.of(bare("eprint")) : Stream.of();
        Stream<String> named = Stream.of("journal", "journaltitle", "note", "howpublished", "volume")
                .map(this::plain)
                .map(ARXIV::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
        return Stream.of(eprint, Stream.of(bare("arxivid"), bare("arxiv"), bare("url")), named)
                .flatMap(all -> all)
                .filter(id -> PaperId.arxiv(id).isPresent())
                .findFirst();
    }

    private static String address(String url) {
        return url.startsWith("//") ? "https:" + url : url;
    }

    private String raw(String name) {
        return XmlElement.tidy(fields.getOrDefault(name, ""));
    }

    /** A field without braces for capitals. */
    private String plain(String name) {
        return withoutProtection(raw(name));
    }

    /** A field that is no prose, such as an identifier: without braces and escapes. */
    private String bare(String name) {
        return raw(name)
                .replaceFirst("^\\\\url\\s{0,9}", "")
                .replaceAll("[{}]", "")
                .replace("\\_", "_")
                .replace("\\%", "%")
                .replace("\\#", "#")
                .replace("\\&", "&")
                .strip();
    }

    private static List<String> people(String line) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            depth += line.charAt(i) == '{' ? 1 : line.charAt(i) == '}' ? -1 : 0;
            if (depth == 0 && i >= from && line.regionMatches(true, i, " and ", 0, 5)) {
                names.add(line.substring(from, i));
                from = i + 5;
            }
        }
        names.add(line.substring(from));
        if (names.size() == 1 && line.contains(";")) {
            return Names.list(withoutProtection(line));
        }
        return names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals("others"))
                .map(BibtexFields::person)
                .toList();
    }

    /** A name in braces is that of an organisation, whatever commas it has. */
    private static String person(String name) {
        boolean whole = name.startsWith("{") && closing(name)[0] == name.length() - 1;
        return whole ? withoutProtection(name) : Names.inOrder(withoutProtection(name));
    }

    private static String withoutProtection(String text) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int[] closing = closing(text);
        boolean[] dropped = new boolean[text.length()];
        boolean math = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            math ^= c == '$' && (i == 0 || text.charAt(i - 1) != '\\');
            if (closing[i] > 0 && !math && !belongsToTex(text, i, dropped)) {
                dropped[i] = true;
                dropped[closing[i]] = true;
            }
            if (!dropped[i]) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    /** Whether a brace opens the argument of a command, or a group that begins with one. */
    private static boolean belongsToTex(String text, int at, boolean[] dropped) {
        if (at + 1 < text.length() && text.charAt(at + 1) == '\\') {
            return true;
        }
        if (at > 0 && text.charAt(at - 1) == '}' && !dropped[at - 1]) {
            return true;
        }
        return COMMAND.matcher(text.substring(Math.max(0, at - 40), at)).find();
    }

    /** For each opening brace the place of the one that closes it; 0 for all else. */
    private static int[] closing(String text) {
        int[] closing = new int[text.length()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
            if (c == '{' && !escaped) {
                open.push(i);
            } else if (c == '}' && !escaped && !open.isEmpty()) {
                closing[open.pop()] = i;
            }
        }
        return closing;
    }
}
