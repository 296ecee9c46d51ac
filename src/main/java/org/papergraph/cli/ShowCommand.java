package org.papergraph.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.papergraph.api.PaperGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code show ID} */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "One paper: what it mentions, with the sentences; its datasets, code and listings.")
final class ShowCommand implements Callable<Integer> {

    private static final List<String> VALUES = List.of(
            "id",
            "authors",
            "published",
            "venue",
            "categories",
            "url",
            "doi",
            "arxivId",
            "aclId",
            "pubMedId",
            "openAlexId",
            "semanticScholarId");

    private final Console console;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Parameters(paramLabel = "ID", description = "Id, alternative id or exact title.")
    private String paper = "";

    @Option(names = "--format", defaultValue = "text", description = "text or json.")
    private Format format = Format.TEXT;

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (PaperGraph papers = graph.openExisting()) {
            Map<String, @Nullable Object> found = papers.show(paper);
            if (format == Format.TEXT) {
                text(found);
            } else {
                console.json(found);
            }
            return 0;
        }
    }

    private void text(Map<String, @Nullable Object> found) {
        console.print(String.valueOf(found.get("title")));
        for (String name : VALUES) {
            if (found.get(name) != null && !List.of().equals(found.get(name))) {
                console.print("  " + name + ": " + found.get(name));
            }
        }
        for (Map<?, ?> listing : maps(found.get("listings"))) {
            console.print("  listed in " + listing.get("title") + " at " + listing.get("rank"));
        }
        for (Map<?, ?> record : maps(found.get("records"))) {
            console.print("  " + given(record));
        }
        for (Map<?, ?> cited : maps(found.get("cites"))) {
            console.print("  cites " + cited.get("title") + " [" + cited.get("id") + "]");
        }
        mentions("Datasets", "dataset", found);
        mentions("Code", "repository", found);
        mentions("Concepts", "concept", found);
    }

    /** What one record says of the paper that nobody who is trusted more says. */
    private static String given(Map<?, ?> record) {
        String values = record.get("gives") instanceof List<?> gives && !gives.isEmpty()
                ? gives.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : "nothing more";
        return record.get("key") + " (same " + record.get("rule") + ") gives " + values;
    }

    private void mentions(String heading, String kind, Map<String, @Nullable Object> found) {
        List<? extends Map<?, ?>> mentions = maps(found.get("mentions")).stream()
                .filter(m -> kind.equals(m.get("kind")))
                .toList();
        if (!mentions.isEmpty()) {
            console.print(heading);
        }
        for (Map<?, ?> mention : mentions) {
            console.print(String.format(
                    "  %s  (score %s, papers: %s)", mention.get("name"), mention.get("score"), mention.get("papers")));
            if (mention.get("sources") instanceof List<?> sources) {
                sources.forEach(source -> console.print("      linked by " + source));
            }
            sentences(mention).forEach(sentence -> console.print("      “" + sentence + "”"));
        }
    }

    private static Set<String> sentences(Map<?, ?> mention) {
        Set<String> sentences = new LinkedHashSet<>();
        maps(mention.get("places")).forEach(place -> sentences.add(String.valueOf(place.get("sentence"))));
        return sentences;
    }

    private static List<? extends Map<?, ?>> maps(@Nullable Object list) {
        return list instanceof List<?> items
                ? items.stream()
                        .filter(Objects::nonNull)
                        .map(item -> (Map<?, ?>) item)
                        .toList()
                : List.of();
    }
}
