package org.papergraph.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

/**
 * The columns of a table: which of them say what, by the names that tables use. Where several say the same, the name
 * listed first here is believed.
 *
 * @param count how many there are, the unknown ones too
 * @param places the places of the known ones, by what they say
 * @param tags the places of all, by field tag, in a table of Web of Science; else empty
 */
record TableColumns(int count, Map<Says, List<Integer>> places, Map<String, Integer> tags) {

    /** What a column can say, with the names of such columns in lower case without spaces and signs. */
    private enum Says {
        TITLE("title articletitle papertitle documenttitle displayname"),
        ABSTRACT("abstract abstractnote abstracttext summary"),
        AUTHORS("authorfullnames authors author authornames authorshipsauthordisplayname"),
        ID("id paperid"),
        DOI("doi doilink"),
        ARXIV("arxivid arxiv arxivnumber"),
        PUBMED("pmid pubmedid"),
        ACL("aclid anthologyid"),
        URL("url link urlabs landingpageurl primarylocationlandingpageurl pdflink"),
        PUBLISHED("published publisheddate publicationdate publishedat date created"),
        YEAR("year publicationyear pubyear"),
        VENUE(
                "venue journal sourcetitle publicationtitle journalbook conference booktitle primarylocationsourcedisplayname"),
        KEYWORDS("keywords authorkeywords categories manualtags tags"),
        CODE("code github repourl repository"),
        DATASETS("datasets dataset");

        private final String names;

        Says(String names) {
            this.names = names;
        }
    }

    /** The field tags that tell a table of Web of Science. */
    private static final List<String> TAGGED = List.of("PT", "TI");

    /** At least one of these goes with them: Pt and Ti are metals too. */
    private static final List<String> TOLD = List.of("AB", "AF", "AU", "DE", "DI", "PM", "PY", "SO");

    private static final Pattern PERSON_NUMBER = Pattern.compile("\\s{0,9}\\(\\d{4,15}\\)");

    /** The columns of a header. */
    static TableColumns of(List<String> header) {
        List<String> names = header.stream().map(TableColumns::simple).toList();
        Map<Says, List<Integer>> places = new HashMap<>();
        for (Says says : Says.values()) {
            List<Integer> found = new ArrayList<>();
            for (String name : says.names.split(" ", -1)) {
                if (names.contains(name)) {
                    found.add(names.indexOf(name));
                }
            }
            places.put(says, found);
        }
        Map<String, Integer> tags = new HashMap<>();
        names.forEach(name -> tags.putIfAbsent(name.toUpperCase(Locale.ROOT), names.indexOf(name)));
        boolean isTagged = tags.keySet().containsAll(TAGGED) && TOLD.stream().anyMatch(tags::containsKey);
        return new TableColumns(header.size(), places, isTagged ? tags : Map.of());
    }

    /** Whether names are those of a header: a title or an abstract, and one more that is known. */
    static boolean isHeader(List<String> names) {
        if (names.stream().anyMatch(name -> name.length() > 100)) {
            return false;
        }
        TableColumns columns = of(names);
        long known = Stream.of(Says.values()).filter(columns::has).count();
        return !columns.tags.isEmpty() || (known > 1 && (columns.has(Says.TITLE) || columns.has(Says.ABSTRACT)));
    }

    /** Whether a row has a field for each column; Web of Science ends its rows, not its header, with a tab more. */
    boolean fits(List<String> row) {
        return row.size() == count || (row.size() == count + 1 && row.get(count).isEmpty());
    }

    private boolean has(Says says) {
        return !places.getOrDefault(says, List.of()).isEmpty();
    }

    /** Begins the record of a row. */
    PaperRecord.Builder record(List<String> row, Origin origin) {
        if (!tags.isEmpty()) {
            return WebOfScienceReader.record(new TaggedRow(tags, row), origin);
        }
        String id = value(Says.ID, row);
        Built.checkId(id);
        String published = value(Says.PUBLISHED, row);
        String url = value(Says.URL, row);
        PaperRecord.Builder record = PaperRecord.from(origin, Source.PLAIN)
                .id(id)
                .known(PaperId.arxiv(value(Says.ARXIV, row)))
                .known(PaperId.doi(value(Says.DOI, row)))
                .known(PaperId.pubMed(value(Says.PUBMED, row)))
                .known(PaperId.acl(value(Says.ACL, row)))
                .known(PaperId.byShape(id).or(() -> PaperId.openAlex(id)))
                .known(PaperId.byShape(url))
                .title(value(Says.TITLE, row))
                .abstractText(value(Says.ABSTRACT, row))
                .published(Days.of(published))
                .year(Days.year(value(Says.YEAR, row)).or(() -> Days.year(published)))
                .url(url)
                .venue(value(Says.VENUE, row));
        people(value(Says.AUTHORS, row)).forEach(record::author);
        list(value(Says.KEYWORDS, row)).forEach(record::category);
        list(value(Says.CODE, row)).forEach(record::code);
        list(value(Says.DATASETS, row)).forEach(record::dataset);
        return record;
    }

    private String value(Says says, List<String> row) {
        return places.getOrDefault(says, List.of()).stream()
                .map(row::get)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<String> people(String cell) {
        String line = PERSON_NUMBER.matcher(unlisted(cell)).replaceAll("");
        return isListed(cell) ? Names.list(line) : Names.people(line);
    }

    private static List<String> list(String cell) {
        String line = unlisted(cell);
        String separator = line.contains(";") ? ";" : line.contains("|") ? "\\|" : ",";
        return List.of(line.split(separator));
    }

    /** A list without the brackets and quotes of a program. */
    private static String unlisted(String cell) {
        return isListed(cell)
                ? cell.substring(1, cell.length() - 1).replaceAll("(?:^|(?<=[,;]))\\s?['\"]|['\"](?=[,;]|$)", " ")
                : cell;
    }

    private static boolean isListed(String cell) {
        return cell.startsWith("[") && cell.endsWith("]");
    }

    private static String simple(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** A row of a table whose columns are field tags; its lists have semicolons. */
    private record TaggedRow(Map<String, Integer> tags, List<String> row) implements TaggedFields {

        @Override
        public List<String> lines(String... anyOf) {
            return Stream.of(one(anyOf).split(";"))
                    .map(String::strip)
                    .filter(entry -> !entry.isEmpty())
                    .toList();
        }

        @Override
        public String one(String... anyOf) {
            return Stream.of(anyOf)
                    .flatMap(tag -> Stream.ofNullable(tags.get(tag)))
                    .map(place -> row.get(place).strip())
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }
}
