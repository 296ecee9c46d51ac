package org.papergraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.papergraph.paper.Author;
import org.papergraph.paper.IdScheme;
import org.papergraph.paper.Listing;
import org.papergraph.paper.ListingEntry;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;
import org.papergraph.resolve.SourceRecord;

/**
 * Records of six papers as six sources tell of them: some know an arXiv number, some a DOI, some the title alone; two
 * papers share a short title, two a long one. They cite each other, name authors, link code and datasets.
 */
final class SampleRecords {

    private static final List<String> TITLES = List.of(
            "c:w1 Moss",
            "c:w2 Moss",
            "On the growth of moss in t:w3 winter",
            "On the growth of moss in t:w3 winter",
            "Lichens and their d:w4 habits described",
            "Ferns of the north revisited m:w5");

    /** Ids by which papers can be removed. */
    static final List<String> IDS =
            List.of("p0", "p1", "2401.00002", "2401.00003", "10.1000/x4", "c-w2-moss", "nobody");

    private SampleRecords() {}

    /** What a source says of a paper, in one of the ways in which it may say it. */
    static PaperRecord of(int paper, int source, long seed) {
        Random random = new Random(seed);
        return switch (source) {
            case 0 -> plain(paper, random);
            case 1 -> arxiv(paper, random);
            case 2 -> semanticScholar(paper, random);
            case 3 -> openAlex(paper, random);
            case 5 -> named(paper, random);
            default -> listed(paper, random);
        };
    }

    private static PaperRecord.Builder record(Source source, int paper, Random random) {
        PaperRecord.Builder record = PaperRecord.from(new Origin("sample", 1), source)
                .title(TITLES.get(paper))
                .abstractText(MarkedText.randomText(random))
                .year(random.nextBoolean() ? Optional.of(2000 + paper) : Optional.empty());
        if (random.nextInt(3) == 0) {
            record.code("https://github.com/o/w" + random.nextInt(3));
        }
        if (random.nextInt(3) == 0) {
            record.dataset("w" + random.nextInt(6));
        }
        return record;
    }

    private static PaperRecord plain(int paper, Random random) {
        PaperRecord.Builder record = record(Source.PLAIN, paper, random).id("p" + paper);
        if (random.nextBoolean()) {
            record.author("Ann Lee" + paper % 2);
        }
        return record.build();
    }

    /** Under the id that the title of the next paper would give. */
    private static PaperRecord named(int paper, Random random) {
        String title = TITLES.get((paper + 1) % TITLES.size());
        String slug = SourceRecord.of(PaperRecord.of("", title, "")).slug();
        return record(Source.PLAIN, paper, random).id(slug).build();
    }

    private static PaperRecord arxiv(int paper, Random random) {
        String number = "2401.0000" + paper;
        return record(Source.ARXIV, paper, random)
                .id(number)
                .version(1 + random.nextInt(2))
                .known(PaperId.arxiv(number))
                .author("Bo Ek" + paper)
                .category("cs.M" + random.nextInt(2))
                .build();
    }

    private static PaperRecord semanticScholar(int paper, Random random) {
        String sha = String.format(Locale.ROOT, "%040x", paper);
        PaperRecord.Builder record = record(Source.SEMANTIC_SCHOLAR, paper, random)
                .id(sha)
                .known(Optional.of(new PaperId(IdScheme.SEMANTIC_SCHOLAR, sha)))
                .author(new Author("B. Ek" + paper, Optional.of("s2:" + random.nextInt(3))))
                .author(new Author("C. Oh", Optional.of("s2:" + (3 + random.nextInt(2)))))
                .cites(cited(random));
        if (random.nextBoolean()) {
            record.known(PaperId.arxiv("2401.0000" + paper));
        }
        if (random.nextBoolean()) {
            record.known(PaperId.doi("10.1000/x" + paper));
        }
        return record.build();
    }

    private static PaperRecord openAlex(int paper, Random random) {
        PaperRecord.Builder record = record(Source.OPENALEX, paper, random)
                .id("W" + paper)
                .known(PaperId.openAlex("W" + paper))
                .author(new Author("Bo Ek" + paper, Optional.of("openalex:A" + random.nextInt(3))))
                .venue("Journal of Moss")
                .cites(cited(random));
        if (random.nextBoolean()) {
            record.known(PaperId.doi("10.1000/x" + paper));
        }
        return record.build();
    }

    private static PaperRecord listed(int paper, Random random) {
        String page = "page-" + random.nextInt(2);
        Optional<Integer> votes = random.nextBoolean() ? Optional.of(random.nextInt(50)) : Optional.empty();
        return record(Source.LISTING, paper, random)
                .entry(new ListingEntry(
                        new Listing(page, "test", "Page " + page, Optional.empty()), 1 + random.nextInt(9), votes))
                .build();
    }

    private static List<PaperId> cited(Random random) {
        List<PaperId> cited = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int paper = random.nextInt(7);
            switch (random.nextInt(3)) {
                case 0 -> PaperId.arxiv("2401.0000" + paper).ifPresent(cited::add);
                case 1 -> PaperId.doi("10.1000/x" + paper).ifPresent(cited::add);
                default -> PaperId.openAlex("W" + paper).ifPresent(cited::add);
            }
        }
        return cited;
    }
}
