package org.papergraph.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.papergraph.source.ReadableFormat;
import org.papergraph.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code formats} */
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        description = "Lists the formats of files that can be read, and how the files may be packed.")
final class FormatsCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--format", defaultValue = "text", description = "text or json.")
    private Format format = Format.TEXT;

    FormatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (format == Format.TEXT) {
            console.print("Formats, told by the content of a file and never by its name");
            print(Sources.formats());
            console.print("Packings, around any format and around each other");
            print(Sources.packings());
        } else {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("formats", json(Sources.formats()));
            json.put("packings", json(Sources.packings()));
            console.json(json);
        }
        return 0;
    }

    private void print(List<ReadableFormat> formats) {
        formats.forEach(one -> console.print(String.format("  %-26s %s", one.name(), one.about())));
    }

    private static List<Map<String, String>> json(List<ReadableFormat> formats) {
        return formats.stream()
                .map(one -> {
                    Map<String, String> object = new LinkedHashMap<>();
                    object.put("name", one.name());
                    object.put("about", one.about());
                    return object;
                })
                .toList();
    }
}
