package org.papergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @CsvSource({
        "10.1000/ABC, 10.1000/abc",
        "https://doi.org/10.1000/abc, 10.1000/abc",
        "http://dx.doi.org/10.1000/abc, 10.1000/abc",
        "HTTPS://DOI.ORG/10.1000/abc, 10.1000/abc",
        "doi: 10.1000/abc, 10.1000/abc",
        "10.1000.10/a(b)c;d, 10.1000.10/a(b)c;d"
    })
    void aDoiLosesItsResolverAndItsCase(String raw, String doi) {
        assertThat(Identifiers.doi(raw)).contains(doi);
    }

    @ParameterizedTest
    @CsvSource({
        "2105.00001, 2105.00001",
        "arXiv:2105.00001v12, 2105.00001",
        "https://arxiv.org/abs/2105.00001v1, 2105.00001",
        "https://arxiv.org/pdf/2105.00001.pdf, 2105.00001",
        "0704.0001, 0704.0001",
        "math.GT/0309136v2, math/0309136",
        "hep-th/9901001, hep-th/9901001"
    })
    void anArxivNumberLosesItsVersionAndPrefix(String raw, String number) {
        assertThat(Identifiers.arxiv(raw)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n/a", "none", "10.1000", "2105.1", "https://example.org", "10.12/x"})
    void whatHasNoSuchShapeIsNone(String raw) {
        assertThat(Identifiers.doi(raw)).isEmpty();
        assertThat(Identifiers.arxiv(raw)).isEmpty();
    }
}
