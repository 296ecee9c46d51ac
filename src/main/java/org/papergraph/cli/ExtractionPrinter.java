package org.papergraph.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.graph.ExtractedRecord;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.RepositoryMention;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;
import org.papergraph.resolve.SourceRecord;

/** Prints what was extracted from records. */
final class ExtractionPrinter {

    private final Console console;
    private final Format format;
    private long printed;

    ExtractionPrinter(Console console, Format format) {
        this.console = console;
        this.format = format;
    }

    long printed() {
        return printed;
    }

    void print(ExtractedRecord extracted) {
        printed++;
        SourceRecord record = extracted.record();
        String id = record.paper().id().orElseGet(record::slug);
        if (format == Format.TEXT) {
            text(id, record.paper().title(), extracted.extraction());
        } else {
            console.json(json(id, record.paper().title(), extracted.extraction()));
        }
    }

    private void text(String id, String title, Extraction found) {
        console.print(id + "  " + title);
        line("concepts", found.concepts().stream().map(Term::name).toList());
        line("datasets", found.datasets().stream().map(Term::name).toList());
        line(
                "repositories",
                found.repositories().stream().map(RepositoryMention::url).toList());
        line(
                "acronyms",
                found.acronyms().stream()
                        .map(a -> a.shortForm() + " = " + a.longForm())
                        .toList());
    }

    private void line(String what, List<String> names) {
        if (!names.isEmpty()) {
            console.print("  " + what + ": " + names.stream().collect(Collectors.joining("; ")));
        }
    }

    private static Map<String, Object> json(String id, String title, Extraction found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("title", title);
        json.put(
                "concepts",
                found.concepts().stream().map(ExtractionPrinter::term).toList());
        json.put(
                "datasets",
                found.datasets().stream().map(ExtractionPrinter::term).toList());
        json.put(
                "repositories",
                found.repositories().stream().map(ExtractionPrinter::repository).toList());
        json.put(
                "acronyms",
                found.acronyms().stream().map(ExtractionPrinter::acronym).toList());
        return json;
    }

    private static Map<String, Object> term(Term term) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", term.key());
        json.put("name", term.name());
        json.put("score", term.score());
        term.role().ifPresent(role -> json.put("role", role.label().toLowerCase(Locale.ROOT)));
        json.put("mentions", spans(term.spans()));
        return json;
    }

    private static Map<String, Object> repository(RepositoryMention repository) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("url", repository.url());
        json.put("mentions", spans(repository.spans()));
        return json;
    }

    private static Map<String, Object> acronym(Acronym acronym) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("short", acronym.shortForm());
        json.put("long", acronym.longForm());
        json.put("field", acronym.field().label());
        json.put("start", acronym.start());
        json.put("end", acronym.end());
        return json;
    }

    private static List<Map<String, Object>> spans(List<Span> spans) {
        return spans.stream().map(ExtractionPrinter::span).toList();
    }

    private static Map<String, Object> span(Span span) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("field", span.field().label());
        json.put("start", span.start());
        json.put("end", span.end());
        json.put("surface", span.surface());
        return json;
    }
}
