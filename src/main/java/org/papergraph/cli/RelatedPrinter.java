package org.papergraph.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.api.RelatedPaper;

/** Prints related papers with their reasons. */
final class RelatedPrinter {

    private static final int REASONS_IN_TEXT = 5;

    private final Console console;
    private final Format format;

    RelatedPrinter(Console console, Format format) {
        this.console = console;
        this.format = format;
    }

    void print(String query, List<RelatedPaper> related) {
        if (format == Format.TEXT) {
            console.print("Related to " + query);
            related.forEach(this::text);
            if (related.isEmpty()) {
                console.print("  nothing");
            }
        } else {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("query", query);
            json.put("related", related.stream().map(RelatedPrinter::json).toList());
            console.json(json);
        }
    }

    private void text(RelatedPaper paper) {
        console.print(String.format("  %6.3f  %s  [%s]", paper.score(), paper.title(), paper.id()));
        String reasons = paper.because().stream()
                .limit(REASONS_IN_TEXT)
                .map(r -> String.format("%s %.3f", r.name(), r.contribution()))
                .collect(Collectors.joining(", "));
        int more = paper.because().size() - REASONS_IN_TEXT;
        console.print("          because of " + reasons + (more > 0 ? " and " + more + " more" : ""));
    }

    private static Map<String, Object> json(RelatedPaper paper) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", paper.id());
        json.put("title", paper.title());
        json.put("score", paper.score());
        json.put("because", paper.because().stream().map(RelatedPrinter::json).toList());
        return json;
    }

    private static Map<String, Object> json(RelatedPaper.Reason reason) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", reason.kind());
        json.put("name", reason.name());
        json.put("contribution", reason.contribution());
        return json;
    }
}
