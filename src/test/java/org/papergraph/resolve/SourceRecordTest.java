package org.papergraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

class SourceRecordTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann Lee         | lee
            Lee, Ann        | lee
            Ann Lee Jr.     | lee
            Ann Lee,  PhD   | lee
            Ann Jr Lee      | lee
            """)
    void theFirstAuthorsFamilyNameTellsPapersOfOneTitleApart(String author, String family) {
        assertThat(of(author).key()).isEqualTo("title:moss " + family);
    }

    @ParameterizedTest
    @ValueSource(strings = {", ", ",", " ", " jr ", "\u0301", "-", "a"})
    void aNameWithoutEndIsReadInTime(String piece) {
        String name = "a" + piece.repeat(500_000) + "x";

        SourceRecord record = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> of(name));

        assertThat(record.key()).hasSizeLessThanOrEqualTo(1000);
    }

    private static SourceRecord of(String author) {
        return SourceRecord.of(PaperRecord.from(new Origin("-", 1), Source.PLAIN)
                .title("Moss")
                .author(author)
                .build());
    }
}
