package org.papergraph.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Predicate;

/** A kind of content that is fuzzed by itself; its corpus is the folder of its name beside the test. */
enum FuzzTarget {
    PLAIN_JSON(reader(JsonLinesReader.class)),
    HUGGING_FACE_JSON(json("upvotes", "publishedAt")),
    OPENALEX_JSON(json("abstract_inverted_index", "authorships", "openalex")),
    SEMANTIC_SCHOLAR_JSON(json("paperId", "corpusid")),
    PAPERS_WITH_CODE_JSON(json("paper_url", "paperswithcode")),
    ARXIV_JSON(json("authors_parsed", "abs")),
    CROSSREF_JSON(json("DOI", "message")),
    JSON_DOCUMENT(reader(JsonDocumentReader.class)),
    ARXIV_API(xml(AtomFeed.class)),
    ARXIV_HARVEST(xml(ArxivHarvest.class)),
    RSS(xml(RssFeed.class)),
    PUBMED(xml(PubMedArticles.class)),
    ACL_ANTHOLOGY(xml(AclAnthology.class)),
    LISTING_PAGE(reader(ListingPageReader.class)),
    BIBTEX(reader(BibtexReader.class)),
    RIS(reader(RisReader.class)),
    MEDLINE(reader(MedlineReader.class)),
    WEB_OF_SCIENCE(reader(WebOfScienceReader.class)),
    DIGEST(reader(DigestReader.class)),
    TABLE(reader(TableReader.class)),
    GZIP(packing(Packing.GZIP)),
    BZIP2(packing(Packing.BZIP2)),
    ZSTD(packing(Packing.ZSTD)),
    ZIP(packing(Packing.ZIP)),
    TAR(packing(Packing.TAR)),
    ANYTHING(bytes -> true);

    @SuppressWarnings("ImmutableEnumChecker") // the predicates hold nothing that changes
    private final Predicate<byte[]> is;

    FuzzTarget(Predicate<byte[]> is) {
        this.is = is;
    }

    /** Whether bytes are of this kind, so that what drifted off to another is left to that one. */
    boolean accepts(byte[] bytes) {
        return is.test(bytes);
    }

    /** The folder of its corpus. */
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Predicate<byte[]> reader(Class<? extends FormatReader> reader) {
        return bytes -> Packing.of(bytes).isEmpty()
                && Formats.reader(Head.of(bytes)).filter(reader::isInstance).isPresent();
    }

    private static Predicate<byte[]> json(String... keys) {
        Predicate<byte[]> read = reader(JsonLinesReader.class).or(reader(JsonDocumentReader.class));
        return read.and(bytes -> {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            for (String key : keys) {
                if (text.contains(key)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static Predicate<byte[]> xml(Class<? extends XmlDialect> dialect) {
        return reader(XmlReader.class).and(bytes -> XmlHead.root(Head.of(bytes))
                .flatMap(XmlDialects::of)
                .filter(dialect::isInstance)
                .isPresent());
    }

    private static Predicate<byte[]> packing(Packing packing) {
        return bytes -> Packing.of(bytes).filter(packing::equals).isPresent();
    }
}
