package org.papergraph.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.papergraph.api.PaperGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code remove ID…} */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = "Takes papers out of the graph, with everything that only they said.")
final class RemoveCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Parameters(arity = "1..*", paramLabel = "ID", description = "Papers, by id or alternative id.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--format", defaultValue = "text", description = "text or json.")
    private Format format = Format.TEXT;

    RemoveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (PaperGraph papers = graph.openExisting()) {
            List<String> unknown = new ArrayList<>();
            int removed = 0;
            for (String id : new LinkedHashSet<>(ids)) {
                int gone = papers.remove(List.of(id));
                removed += gone;
                if (gone == 0) {
                    unknown.add(id);
                }
            }
            print(removed, unknown);
            if (unknown.isEmpty()) {
                return 0;
            }
            return removed == 0 ? Main.FAILED : Main.QUARANTINED;
        }
    }

    private void print(int removed, List<String> unknown) {
        if (format == Format.TEXT) {
            console.print(removed + (removed == 1 ? " paper" : " papers") + " removed");
        } else {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("removed", removed);
            json.put("unknown", unknown);
            console.json(json);
        }
        unknown.forEach(id -> console.error("no paper '" + id + "' in the graph"));
    }
}
