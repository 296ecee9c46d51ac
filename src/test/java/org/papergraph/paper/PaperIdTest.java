package org.papergraph.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperIdTest {

    @ParameterizedTest
    @CsvSource({
        "10.1000/ABC, 10.1000/abc",
        "https://doi.org/10.1000/abc, 10.1000/abc",
        "http://dx.doi.org/10.1000/abc, 10.1000/abc",
        "HTTPS://DOI.ORG/10.1000/abc, 10.1000/abc",
        "doi.org/10.1000/abc, 10.1000/abc",
        "dx.doi.org/10.1000/abc, 10.1000/abc",
        "doi: 10.1000/abc, 10.1000/abc",
        "10.1000.10/a(b)c;d, 10.1000.10/a(b)c;d"
    })
    void aDoiLosesItsResolverAndItsCase(String raw, String doi) {
        assertThat(PaperId.doi(raw)).contains(new PaperId(IdScheme.DOI, doi));
    }

    @ParameterizedTest
    @CsvSource({
        "2105.00001, 2105.00001, 0",
        "arXiv:2105.00001v12, 2105.00001, 12",
        "oai:arXiv.org:0704.0001, 0704.0001, 0",
        "https://arxiv.org/abs/2105.00001v1, 2105.00001, 1",
        "arxiv.org/abs/2105.00001v1, 2105.00001, 1",
        "https://arxiv.org/pdf/2105.00001.pdf, 2105.00001, 0",
        "0704.0001, 0704.0001, 0",
        "math.GT/0309136v2, math/0309136, 2",
        "hep-th/9901001, hep-th/9901001, 0"
    })
    void anArxivNumberLosesItsVersionAndPrefix(String raw, String number, int version) {
        assertThat(PaperId.arxiv(raw)).contains(new PaperId(IdScheme.ARXIV, number));
        assertThat(PaperId.arxivVersion(raw)).isEqualTo(version);
    }

    @Test
    void aFieldMayHoldSeveralDois() {
        assertThat(PaperId.dois(" 10.1000/a  none\n10.1000/b "))
                .extracting(PaperId::value)
                .containsExactly("10.1000/a", "10.1000/b");
        assertThat(PaperId.dois("")).isEmpty();
    }

    @Test
    void aDoiThatArxivRegisteredIsItsNumber() {
        assertThat(PaperId.doi("https://doi.org/10.48550/arXiv.2105.00001")).isEqualTo(PaperId.arxiv("2105.00001"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://openalex.org/W2741809807, openalex:W2741809807",
        "openalex:W12, openalex:W12",
        "pmid:29456894, pmid:29456894",
        "https://aclanthology.org/2020.acl-main.1/, acl:2020.acl-main.1",
        "C12-1001, acl:C12-1001",
        "5D10FAFFEAE5E9F2AE868626B29E6E9B8047CECB, s2:5d10faffeae5e9f2ae868626b29e6e9b8047cecb",
        "corpus:251848799, corpus:251848799",
        "pwc:attention-is-all-you-need, pwc:attention-is-all-you-need",
        "arxiv:2105.00001v3, arxiv:2105.00001"
    })
    void whatAPersonWritesIsUnderstood(String raw, String id) {
        assertThat(PaperId.meant(raw)).extracting(PaperId::toString).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "n/a", "none", "10.1000", "2105.1", "https://example.org", "10.12/x", "29456894", "W", "C12"
            })
    void whatHasNoSuchShapeIsNone(String raw) {
        assertThat(PaperId.byShape(raw)).isEmpty();
        assertThat(PaperId.meant(raw)).isEmpty();
    }
}
