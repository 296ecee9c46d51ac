package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.paper.Field;
import org.papergraph.paper.RepositoryMention;
import org.papergraph.text.AnalyzedText;

class RepositoryFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Code: https://github.com/Ada/Engine.                       | https://github.com/ada/engine
            Code at http://www.github.com/Ada/Engine/tree/main/src).   | https://github.com/ada/engine
            Found in github.com/ada/engine.git, and elsewhere          | https://github.com/ada/engine
            at~https://github.com/ada/engine-2.0.                      | https://github.com/ada/engine-2.0
            HTTPS://GitHub.COM/Ada/Engine/issues/12 has it             | https://github.com/ada/engine
            https:/github.com/ada/engine; a slash is missing           | https://github.com/ada/engine
            https: //github.com/ada/engine                             | https://github.com/ada/engine
            See https://github. com/ada/ Loom-Engine for all           | https://github.com/ada/loom-engine
            See https://github.com/ ada/engine for all                 | https://github.com/ada/engine
            See github.com/ada /engine for all                         | https://github.com/ada/engine
            See https://github.com/ada-love/difference- engine.        | https://github.com/ada-love/difference-engine
            See https://github.com/ada- love/engine.                   | https://github.com/ada-love/engine
            \\url{https://github.com/ada/the\\_engine}                 | https://github.com/ada/the_engine
            \\href{https://github.com/ada/engine}{code}                | https://github.com/ada/engine
            [code](https://github.com/ada/engine).                     | https://github.com/ada/engine
            git clone git@github.com:ada/engine.git                    | https://github.com/ada/engine
            git+ssh://git@github.com/ada/engine                        | https://github.com/ada/engine
            https://github.com/ada/engine.The next sentence            | https://github.com/ada/engine
            https://github.com/ada/ada.github.io                       | https://github.com/ada/ada.github.io
            https://github.com/ada/engine?tab=readme-ov-file#run       | https://github.com/ada/engine
            https://raw.githubusercontent.com/ada/engine/main/a.py     | https://github.com/ada/engine
            GitHub: ada-love/Engine                                    | https://github.com/ada-love/engine
            https://gitlab.com/group/sub/engine/-/tree/main            | https://gitlab.com/group/sub/engine
            https://gitlab.uni-turing.ac.uk/ada/engine                 | https://gitlab.uni-turing.ac.uk/ada/engine
            https://bitbucket.org/ada/engine/src/main                  | https://bitbucket.org/ada/engine
            https://anonymous.4open.science/r/Engine-1815/README.md.   | https://anonymous.4open.science/r/engine-1815
            Code: anonymous. 4open.science/r/Engine-1815               | https://anonymous.4open.science/r/engine-1815
            https://codeberg.org/ada/engine                            | https://codeberg.org/ada/engine
            https://huggingface.co/Ada/Engine-7B/tree/main             | https://huggingface.co/ada/engine-7b
            https://huggingface.co/datasets/ada/looms                  | https://huggingface.co/datasets/ada/looms
            https://hf.co/spaces/ada/demo                              | https://huggingface.co/spaces/ada/demo
            """)
    void readsTheRepositoryOutOfAnyFormOfItsAddress(String text, String url) {
        assertThat(find(text.replace("\\\\", "\\")))
                .extracting(RepositoryMention::url)
                .containsExactly(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Project page: https://ada.github.io/engine",
                "Soon at https://github.com/ada.",
                "Soon at https://github.com/ada/ soon.",
                "Soon at https://github.com/ada/ and elsewhere.",
                "Soon at https://github.com/xxx/xxxx.",
                "https://github.com/features/actions",
                "https://github.com/topics/looms",
                "https://github.com/orgs/ada/repositories",
                "https://gist.github.com/ada/0123456789abcdef",
                "https://huggingface.co/papers/2101.00001",
                "https://huggingface.co/collections/ada/looms-1",
                "https://huggingface.co/docs/transformers",
                "https://huggingface.co/ada",
                "https://anonymous.4open.science/r/",
                "https://anonymous.4open.science/faq/engine",
                "https://huggingface.co/datasets/ada",
                "Real issues on GitHub. We sort/label them.",
                "github: train/test",
                "notgithub.com/ada/engine"
            })
    void takesNoOtherPageForARepository(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void foldsTwoSpellingsAndADoubledAddressIntoOneRepository() {
        String text = "Code: https://github.com/Ada/Engine{https://github.com/Ada/Engine}; github.com/ada/engine.";
        RepositoryMention only = find(text).get(0);
        assertThat(only.spans())
                .extracting(s -> s.surface())
                .containsExactly(
                        "https://github.com/Ada/Engine", "https://github.com/Ada/Engine", "github.com/ada/engine");
        assertThat(only.spans())
                .allSatisfy(s -> assertThat(text.substring(s.start(), s.end())).isEqualTo(s.surface()));
        assertThat(List.of(only.host(), only.owner(), only.name())).containsExactly("github.com", "ada", "engine");
    }

    @Test
    void keepsTheOrderOfTheText() {
        Document document = new Document(bare("github.com/b/title"), bare("github.com/z/one and github.com/a/two"));
        assertThat(RepositoryFinder.find(document))
                .extracting(RepositoryMention::name)
                .containsExactly("title", "one", "two");
        assertThat(RepositoryFinder.find(document).get(0).spans().get(0).field())
                .isEqualTo(Field.TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"github.com/", "github. com", "gitlab.a.", "https://github.com/a-", "github: a/", "git@"})
    void staysFastOnAMillionCharacters(String unit) {
        String hostile = unit.repeat(1_000_000 / unit.length());
        assertTimeout(Duration.ofSeconds(60), () -> find(hostile));
    }

    @Test
    void findsTheRepositoriesOfRealListings() throws Exception {
        Path seeds = Path.of("../shared/seeds");
        Assumptions.assumeTrue(Files.isDirectory(seeds));
        TreeSet<String> urls = new TreeSet<>();
        try (Stream<Path> pages = Files.list(seeds)) {
            for (Path page : pages.sorted().toList()) {
                find(Files.readString(page)).forEach(r -> urls.add(r.url()));
            }
        }
        assertThat(urls).hasSize(31).allMatch(u -> u.startsWith("https://github.com/"));
    }

    private static List<RepositoryMention> find(String text) {
        return RepositoryFinder.find(new Document(bare(""), bare(text)));
    }

    private static AnalyzedText bare(String text) {
        return new AnalyzedText(text, List.of());
    }
}
