package org.papergraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.papergraph.paper.Listing;
import org.papergraph.paper.ListingEntry;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

/** That records without a common key do not bear on each other. */
class PaperIdentityTest {

    private static final List<String> TITLES = List.of(
            "Moss", "moss", "Moss!", "Editorial", "A longer title of its own", "A longer title: of its own", "");
    private static final List<String> NAMES = List.of("moss", "editorial", "acl:C12-1001", "2401.00001", "10.1000/x");
    private static final List<String> AUTHORS = List.of("Ann Lee", "Bo Li", "Lee, Ann");

    @Property(tries = 3_000)
    void resolvedApartIsResolvedTogether(@ForAll Random random) {
        List<SourceRecord> records = records(random, 2 + random.nextInt(14));

        assertThat(apart(records)).isEqualTo(together(records));
    }

    @Test
    void moreOfOneTitleThanAreComparedStayTogether() {
        for (int papers : new int[] {60, 99, 100, 101, 130}) {
            List<SourceRecord> records = new ArrayList<>(records(new Random(papers), 40));
            IntStream.range(0, papers).forEach(i -> records.add(editorial(i)));

            assertThat(apart(records)).isEqualTo(together(records));
        }
    }

    @Test
    void aPaperBearsAnIdThatAnotherWouldMakeOfItsTitle() {
        SourceRecord first = editorial(0, "Ann Lee");
        SourceRecord second = editorial(1, "Bo Li");
        String own = together(List.of(first, second)).keySet().stream()
                .filter(id -> !id.equals("editorial"))
                .findFirst()
                .orElseThrow();
        SourceRecord given = SourceRecord.of(PaperRecord.of(own, "Something else", ""));

        Map<String, ?> papers = together(List.of(first, second, given));

        assertThat(papers).hasSize(3).containsKeys("editorial", own);
        assertThat(PaperIdentity.keys(given)).contains("id:editorial");
        assertThat(apart(List.of(first, second, given))).isEqualTo(papers);
    }

    /** Papers by id, each with its records and the rules that joined them. */
    private static Map<String, List<String>> together(Collection<SourceRecord> records) {
        return described(PaperIdentity.resolve(records));
    }

    /** Group by group; every second number is of a record that counts no more. */
    private static Map<String, List<String>> apart(Collection<SourceRecord> records) {
        List<SourceRecord> numbered = List.copyOf(records);
        RecordGroups groups = new RecordGroups();
        BitSet counted = new BitSet();
        for (int i = 0; i < numbered.size(); i++) {
            groups.add(2 * i, numbered.get(numbered.size() - 1 - i));
            groups.add(2 * i + 1, numbered.get(i));
            counted.set(2 * i + 1);
        }
        List<ResolvedPaper> papers = new ArrayList<>();
        groups.of(counted)
                .forEach(group -> papers.addAll(PaperIdentity.resolve(IntStream.of(group)
                        .mapToObj(number -> numbered.get(number / 2))
                        .toList())));
        return described(papers);
    }

    private static Map<String, List<String>> described(Collection<ResolvedPaper> papers) {
        Map<String, List<String>> described = new TreeMap<>();
        for (ResolvedPaper paper : papers) {
            List<String> records = paper.records().stream()
                    .map(record -> record.key() + " by " + paper.rule(record))
                    .toList();
            assertThat(described.put(paper.id(), records)).as(paper.id()).isNull();
        }
        return described;
    }

    /** Records that meet in every way there is, one per key. */
    private static List<SourceRecord> records(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> SourceRecord.of(record(random)))
                .collect(Collectors.toMap(
                        SourceRecord::key,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(SourceRecord::hash))))
                .values()
                .stream()
                .toList();
    }

    private static PaperRecord record(Random random) {
        PaperRecord.Builder record = PaperRecord.from(
                        new Origin("-", 1), random.nextBoolean() ? Source.PLAIN : any(random, Source.values()))
                .title(any(random, TITLES.toArray(String[]::new)))
                .abstractText("It grows " + random.nextInt(3))
                .year(random.nextBoolean() ? Optional.of(2000 + random.nextInt(6)) : Optional.empty());
        if (random.nextInt(3) == 0) {
            record.id(any(random, NAMES.toArray(String[]::new)) + any(random, "", "", "-0a1b2c3d"));
        }
        if (random.nextInt(4) == 0) {
            record.known(PaperId.acl("C12-100" + random.nextInt(3)));
        }
        if (random.nextInt(4) == 0) {
            record.known(PaperId.doi("10.1000/x" + any(random, "", "y", "-0a1b2c3d")));
        }
        if (random.nextInt(4) == 0) {
            record.known(PaperId.arxiv("2401.0000" + random.nextInt(3)));
        }
        if (random.nextBoolean()) {
            record.author(any(random, AUTHORS.toArray(String[]::new)));
        }
        if (random.nextInt(5) == 0) {
            Listing listing = new Listing("page " + random.nextInt(2), "daily-papers", "A page", Optional.empty());
            record.entry(new ListingEntry(listing, 1));
        }
        return record.build();
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    /** Another paper of that title, known to no scheme where its number is even. */
    private static SourceRecord editorial(int number) {
        return editorial(number, "Author " + "abcdefghij".charAt(number % 10) + "x".repeat(number / 10));
    }

    private static SourceRecord editorial(int number, String author) {
        PaperRecord.Builder record = PaperRecord.from(new Origin("-", 1), Source.PLAIN)
                .title("Editorial")
                .author(author)
                .abstractText("It is " + number);
        if (number % 2 == 1 && author.startsWith("Author")) {
            record.known(PaperId.doi("10.1000/" + number));
        }
        return SourceRecord.of(record.build());
    }
}
