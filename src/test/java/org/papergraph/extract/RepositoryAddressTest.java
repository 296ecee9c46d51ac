package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepositoryAddressTest {

    @ParameterizedTest
    @CsvSource({
        "github.com, Ada/Engine.git, https://github.com/ada/engine",
        "GitHub.com, ada/engine/blob/main/a.py, https://github.com/ada/engine",
        "raw.githubusercontent.com, ada/engine/main/a.py, https://github.com/ada/engine",
        "gitlab.com, group/sub/engine/-/issues, https://gitlab.com/group/sub/engine",
        "gitlab.com, ada/engine/tree/main, https://gitlab.com/ada/engine",
        "huggingface.co, ada/Engine-7B, https://huggingface.co/ada/engine-7b",
        "hf.co, datasets/ada/looms/viewer, https://huggingface.co/datasets/ada/looms",
        "bitbucket.org, ada/engine/src, https://bitbucket.org/ada/engine",
        "anonymous.4open.science, r/Engine-1815/README.md, https://anonymous.4open.science/r/engine-1815"
    })
    void isTheSameForEveryPageOfARepository(String host, String path, String url) {
        assertThat(RepositoryAddress.of(host, List.of(path.split("/", -1))))
                .map(RepositoryAddress::url)
                .contains(url);
    }

    @ParameterizedTest
    @CsvSource({
        "github.com, ada",
        "github.com, topics/looms",
        "github.com, orgs/ada",
        "github.com, ada/..",
        "github.com, your-name/your-repository",
        "gitlab.com, explore/projects",
        "gitlab.io, ada/engine",
        "huggingface.co, docs/transformers",
        "huggingface.co, datasets/ada",
        "huggingface.co, spaces"
    })
    void isNoneForOtherPages(String host, String path) {
        assertThat(RepositoryAddress.of(host, List.of(path.split("/", -1)))).isEmpty();
    }

    @Test
    void namesHostOwnerAndName() {
        Optional<RepositoryAddress> found = RepositoryAddress.of("hf.co", List.of("spaces", "Ada", "Demo"));
        assertThat(found)
                .contains(new RepositoryAddress(
                        "https://huggingface.co/spaces/ada/demo", "huggingface.co", "ada", "demo"));
    }

    @Test
    void hasAnAnonymousOwnerWhereTheHostHidesIt() {
        assertThat(RepositoryAddress.of("anonymous.4open.science", List.of("r", "Engine-1815")))
                .contains(new RepositoryAddress(
                        "https://anonymous.4open.science/r/engine-1815",
                        "anonymous.4open.science",
                        "anonymous",
                        "engine-1815"));
    }

    @Test
    void knowsHowManyPartsAPathNeeds() {
        assertThat(RepositoryAddress.partsNeeded("github.com", List.of("datasets")))
                .isEqualTo(2);
        assertThat(RepositoryAddress.partsNeeded("huggingface.co", List.of("datasets")))
                .isEqualTo(3);
        assertThat(RepositoryAddress.partsNeeded("huggingface.co", List.of("ada")))
                .isEqualTo(2);
    }
}
