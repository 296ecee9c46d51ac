package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/** What all dialects keep: each knows its own objects, and no other takes them for its own. */
class JsonDialectsTest {

    /** One object of each dialect, in one line. */
    enum Sample {
        NOT_PAPERS(NotPapersJson.class, Source.PLAIN, """
                {"id": "https://openalex.org/A5000000001", "display_name": "Ann Lee", "works_count": 3}
                """),
        HUGGING_FACE(HuggingFaceJson.class, Source.HUGGING_FACE, """
                {"paper": {"id": "2501.00001", "authors": [{"name": "Ann Lee"}], "title": "Moss", "upvotes": 3}}
                """),
        OPENALEX(OpenAlexJson.class, Source.OPENALEX, """
                {"id": "https://openalex.org/W4000000001", "title": "Moss", "authorships": []}
                """),
        SEMANTIC_SCHOLAR(SemanticScholarJson.class, Source.SEMANTIC_SCHOLAR, """
                {"paperId": "00000000000000000000000000000000000000aa", "title": "Moss"}
                """),
        SEMANTIC_SCHOLAR_DATASET(SemanticScholarDatasetJson.class, Source.SEMANTIC_SCHOLAR, """
                {"corpusid": 17, "title": "Moss", "s2fieldsofstudy": []}
                """),
        PAPERS_WITH_CODE(PapersWithCodeJson.class, Source.PAPERS_WITH_CODE, """
                {"paper_url": "https://paperswithcode.com/paper/moss", "arxiv_id": "2501.00001", "title": "Moss"}
                """),
        PAPERS_WITH_CODE_LINKS(PapersWithCodeLinksJson.class, Source.PAPERS_WITH_CODE, """
                {"paper_url": "https://paperswithcode.com/paper/moss", "paper_title": "Moss", \
                "repo_url": "https://github.com/ann/moss"}
                """),
        PAPERS_WITH_CODE_DATASETS(PapersWithCodeDatasetsJson.class, Source.PAPERS_WITH_CODE, """
                {"url": "https://paperswithcode.com/dataset/mossbank", "name": "MossBank", "paper": {"title": "Moss"}}
                """),
        ARXIV_SNAPSHOT(ArxivSnapshotJson.class, Source.ARXIV, """
                {"id": "2501.00001", "title": "Moss", "authors_parsed": [["Lee", "Ann", ""]]}
                """),
        ARXIV_LIST(ArxivListJson.class, Source.ARXIV, """
                {"id": "2501.00001", "abs": "https://arxiv.org/abs/2501.00001", "title": "Moss"}
                """),
        CROSSREF(CrossrefJson.class, Source.CROSSREF, """
                {"DOI": "10.1000/moss", "title": ["Moss"], "publisher": "Green"}
                """),
        CSL(CslJson.class, Source.CSL, """
                {"id": "lee2020", "type": "article-journal", "title": "Moss", "DOI": "10.1000/moss"}
                """),
        PLAIN(PlainJson.class, Source.PLAIN, """
                {"id": "p1", "title": "Moss", "abstract": "Moss grows.", "author": "Ann Lee", "year": 2020}
                """);

        final Class<? extends JsonDialect> dialect;
        final Source source;
        final String json;

        Sample(Class<? extends JsonDialect> dialect, Source source, String json) {
            this.dialect = dialect;
            this.source = source;
            this.json = json;
        }
    }

    @Test
    void everyDialectHasASampleAndAName() {
        assertThat(JsonDialects.ALL)
                .extracting(JsonDialect::getClass)
                .containsExactlyElementsOf(
                        Arrays.stream(Sample.values()).map(one -> one.dialect).toList());
        assertThat(JsonDialects.ALL)
                .extracting(JsonDialect::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> !name.isBlank());
    }

    @ParameterizedTest
    @EnumSource
    void eachDescribesItsOwnObjectsAndTheOthersDoNot(Sample sample) {
        JsonValue object = value(sample.json);

        assertThat(JsonDialects.of(object)).isInstanceOf(sample.dialect);
        assertThat(JsonDialects.ALL.subList(0, JsonDialects.ALL.size() - 1))
                .filteredOn(dialect -> dialect.describes(object))
                .extracting(JsonDialect::getClass)
                .isSubsetOf(List.of(sample.dialect));
    }

    @ParameterizedTest
    @EnumSource
    void aFileMayMixThem(Sample sample) {
        String lines = Sample.CSL.json + sample.json + Sample.PLAIN.json;

        Collected collected = Collected.ofText(lines);

        if (sample == Sample.NOT_PAPERS) {
            assertThat(collected.reasons()).containsExactly("2: an OpenAlex author, not a work");
        } else {
            assertThat(collected.papers)
                    .extracting(PaperRecord::source)
                    .containsExactly(Source.CSL, sample.source, Source.PLAIN);
            assertThat(collected.titles()).containsOnly("Moss");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWrongTypeAnywhereCostsNoOtherRecord(Sample sample) {
        for (String wrong :
                List.of("17", "true", "[[1]]", "{\"x\": 1}", "null", "\"\\ud800\\u0000\"", "[null]", "[\"a\", 1]")) {
            for (String key : value(sample.json).fields().keySet()) {
                String json = "{\"" + key + "\": " + wrong + ", "
                        + sample.json.strip().substring(1) + "\n" + Sample.PLAIN.json;

                Collected collected = Collected.ofText(json);

                assertThat(collected.titles()).as(json).endsWith("Moss");
                assertThat(collected.papers.size() + collected.quarantined.size())
                        .as(json)
                        .isEqualTo(2);
            }
        }
    }

    static JsonValue value(String json) {
        try (JsonParser parser = JsonRecords.JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return JsonValue.read(parser);
        }
    }
}
