package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;

class JsonWrapperTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"meta\": {\"count\": 2, \"results\": [1]}, \"results\": [#], \"group_by\": []}",
                "{\"total\": 2, \"offset\": 0, \"data\": [#]}",
                "{\"status\": \"ok\", \"message\": {\"total-results\": 2, \"items\": [#], \"query\": {}}}",
                "{\"items\": [#]}",
                "{\"recommendedPapers\": [#]}",
                "{\"authorId\": \"7\", \"name\": \"Ann Lee\", \"papers\": [#]}",
                "[{\"authorId\": \"7\", \"name\": \"Ann Lee\", \"papers\": [#]}]",
                "{\"title\": \"My list\", \"papers\": [#]}",
                "{\"total\": 2, \"data\": [#]}{\"total\": 0, \"x\": {\"data\": [{}]}, \"data\": [#]}"
            })
    void theRecordsInAnObjectAreReadOneByOne(String wrapper) {
        String records = "{\"title\": \"Moss\"}, {\"title\": \"Fern\", \"data\": [{\"x\": 1}]}";

        for (String json : List.of(wrapper, wrapper.replace(", ", ",\n"), wrapper + "\n\n")) {
            Collected collected = Collected.ofText(json.replace("#", records));

            assertThat(collected.titles()).as(json).containsOnly("Moss", "Fern");
            assertThat(collected.titles()).as(json).startsWith("Moss", "Fern").hasSizeBetween(2, 4);
            assertThat(collected.quarantined).as(json).isEmpty();
        }
    }

    @Test
    void eachHasItsLineAndABrokenOneCostsNoOther() {
        Collected collected = Collected.ofText("""
                {"meta": {"count": 5},
                 "results": [
                   {"title": "Moss"},
                   {"title": oops},
                   null,
                   {"title": 5},
                   {
                     "title": "Fern"
                   }
                 ]
                }
                """);

        assertThat(collected.papers).extracting(paper -> paper.origin().line()).containsExactly(3L, 7L);
        assertThat(collected.reasons())
                .hasSize(3)
                .contains(
                        "5: null in place of a paper: the source did not know it",
                        "6: title is a number, not a string");
    }

    @Test
    void nullInTheArrayOfAnAnswerIsAPaperThatTheSourceDidNotKnow() {
        assertThat(Collected.ofText("[null, {\"title\": \"Moss\"}]").reasons())
                .containsExactly("1: " + JsonRecords.UNKNOWN_PAPER);
        assertThat(Collected.ofText("{\"title\": \"T\"}\n{\"data\": [null, {\"title\": \"Moss\"}]}\n")
                        .reasons())
                .containsExactly("2: " + JsonRecords.UNKNOWN_PAPER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"total": 0, "offset": 0}                                   | an answer without papers
            {"total": 0, "data": []}                                    | an answer without papers
            {"meta": {"count": 0}, "results": []}                       | an answer without papers
            {"message": {"total-results": 0, "items": []}}              | an answer without papers
            {"error": "Paper with id 7 not found"}                      | an error message, not a paper: Paper with id 7 not found
            {"error": {"code": 500}, "id": 3}                           | an error message, not a paper: 500
            {"message": "Too many requests", "code": "429"}             | an error message, not a paper: Too many requests
            {"authorId": "7", "name": "Ann Lee"}                        | a Semantic Scholar author, not a paper
            {"authorId": "7", "name": "Ann Lee", "papers": []}          | a Semantic Scholar author, not a paper
            {"citingcorpusid": 1, "citedcorpusid": 2}                   | a Semantic Scholar citation, which has no text
            {"id": "https://openalex.org/keywords/moss", "title": "T"}  | an OpenAlex keyword, not a work
            {"id": "https://openalex.org/I7", "display_name": "Moss U"} | an OpenAlex institution, not a work
            {"id": "https://openalex.org/", "display_name": "Moss U"}   | an OpenAlex object, not a work
            {"task": "Moss", "datasets": [], "subtasks": []}            | an evaluation table of Papers with Code, not a paper
            {"url": "https://paperswithcode.com/method/moss", "name": "M", "paper": {"title": "T"}} | a method of Papers with Code, not a paper
            {"url": "https://paperswithcode.com/dataset/moss", "name": "M", "paper": null} | a dataset of Papers with Code without a paper that introduces it
            {"results": [{"metric": 1}]}                                | an answer without papers
            {"paperId": "00000000000000000000000000000000000000aa"}     | neither title nor abstract
            """)
    void whatIsNoPaperSaysWhatItIs(String json, String reason) {
        assertThat(Collected.ofText(json).reasons()).containsExactly("1: " + reason);
        assertThat(Collected.ofText("[\n" + json + "\n]").reasons()).containsExactly("2: " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"x\": 1}", "17", "{\"x\": [{}]}, {\"title\": \"no\"}", "[1], [2]"})
    void anArrayOfOtherThingsIsAFieldLikeAnyOther(String elements) {
        String json = "{\n\"data\": [" + elements + "],\n\"title\": \"Moss\", \"id\": 4\n}\n{\"title\": \"Fern\"}";

        Collected collected = Collected.ofText(json);

        assertThat(collected.titles()).containsExactly("Moss", "Fern");
        assertThat(collected.quarantined).isEmpty();
    }

    @Test
    void anObjectWithAnAbstractIsARecordToo() {
        String json = "{\"title\": \"Moss\", \"abstract\": \"Moss grows.\",\n\"papers\": [{\"title\": \"Fern\"}]}";

        assertThat(Collected.ofText(json).titles()).containsExactlyInAnyOrder("Moss", "Fern");
        assertThat(Collected.ofText(json.replace("\n", "")).titles()).containsExactlyInAnyOrder("Moss", "Fern");
    }

    @Test
    void anAnswerOfAnyLengthIsReadInLittleMemory() {
        String record = "{\"title\": \"Moss\", \"x\": \"" + "y".repeat(100_000) + "\"}";
        InputStream answer = new SequenceInputStream(Collections.enumeration(List.of(
                new Repeated("{\"meta\": {\"count\": 0}, \"results\": [", 1),
                new Repeated(record + ",", 300),
                new Repeated(record + "], \"more\": \"z\"}", 1))));
        long[] count = new long[2];

        Sources.read("answer", answer, new RecordSink() {
            @Override
            public void accept(PaperRecord paper) {
                count[0]++;
            }

            @Override
            public void quarantine(Quarantined quarantined) {
                count[1]++;
            }
        });

        assertThat(count).containsExactly(301, 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"results": [{"title": "Moss"}, {"title": "Fe | 1
            {"results": [{"title": "Moss"}                | 1
            {"results": [{"title": "Moss"}]               | 1
            {"results": [{"title": "Moss"}], "x": [       | 1
            {"results": [{"title": "Moss"}],              | 1
            {"results": [                                 | 0
            """)
    void anAnswerThatEndsInTheMiddleIsToldOfOnce(String json, int papers) {
        Collected collected = Collected.ofText(json);

        assertThat(collected.papers).hasSize(papers);
        assertThat(collected.reasons()).containsExactly("1: the JSON ends in the middle");
    }

    @Test
    void aForgottenQuotationMarkOrBracketCostsNoMoreThanItsRecord() {
        Collected collected = Collected.ofText("""
                [
                  {
                    "title": "Moss
                  },
                  {
                    "title": "Fern"
                  },
                  {
                    "title": "Lichen"]
                  },
                  {
                    "title": "Algae"
                  }
                ]
                """);

        assertThat(collected.titles()).startsWith("Fern").endsWith("Algae");
        assertThat(collected.quarantined).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"Moss\",\n \"abstract\": \"Grows.\"}",
                "{\"title\": \"Moss\", \"x\": [\n1]}\n",
                "{\"title\": \"Moss\"},\n{\"title\": \"Moss\"}\n",
                "{\"title\": \"Moss\", \"year\": NaN}"
            })
    void anObjectMayRunOverLines(String json) {
        Collected collected = Collected.ofText(json);

        assertThat(collected.titles()).containsOnly("Moss");
        assertThat(collected.quarantined).isEmpty();
    }
}
