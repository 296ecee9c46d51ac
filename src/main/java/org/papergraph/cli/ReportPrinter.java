package org.papergraph.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.papergraph.api.GraphDiff;
import org.papergraph.build.BuildReport;
import org.papergraph.build.DryRun;
import org.papergraph.graph.EmbeddingReport;
import org.papergraph.graph.PaperPlan;
import org.papergraph.paper.Quarantined;

/** Prints what a build did. */
final class ReportPrinter {

    private final Console console;

    ReportPrinter(Console console) {
        this.console = console;
    }

    /**
     * Prints a report.
     *
     * @param kept the file that keeps what could not be read
     * @param diff what the build changed, where that is wanted; asked for when all else is said, as far as the format
     *     allows
     */
    void print(BuildReport report, Format format, Path kept, Optional<Supplier<GraphDiff>> diff) {
        if (format == Format.TEXT) {
            text(report);
            quarantined(report.quarantinedCount(), report.reasons());
            if (report.quarantinedCount() > 0) {
                console.print("they are in " + kept + ": mend there what stands there whole, and build that file");
            }
            diff.ifPresent(changes -> new DiffPrinter(console).text(changes.get()));
        } else {
            Map<String, Object> json = json(report);
            diff.ifPresent(changes -> json.put("diff", DiffPrinter.json(changes.get())));
            console.json(json);
        }
    }

    private void text(BuildReport report) {
        console.print(String.format(
                "%,d records read (%,d already there) in %.1f s, %.0f per second",
                report.records(), report.unchanged(), report.time().toMillis() / 1000.0, report.recordsPerSecond()));
        console.print(String.format(
                "papers: %,d added, %,d changed",
                report.papers().added(), report.papers().changed()));
        text(report.embeddings());
    }

    private void quarantined(long count, Map<String, Long> reasons) {
        if (count > 0) {
            console.print(String.format("quarantined: %,d (named on standard error)", count));
            reasons.forEach((reason, times) -> console.print(String.format("  %,d  %s", times, reason)));
        }
    }

    /** Prints what a build would do. */
    void print(DryRun.Report report, Format format) {
        PaperPlan papers = report.papers();
        if (format == Format.TEXT) {
            console.print(String.format("%,d records read (%,d already there)", report.records(), report.unchanged()));
            console.print(String.format(
                    "papers: %,d would be added, %,d changed, %,d go (they become one with another)",
                    papers.added().size(),
                    papers.changed().size(),
                    papers.gone().size()));
            quarantined(report.quarantined(), report.reasons());
        } else {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("records", report.records());
            json.put("unchanged", report.unchanged());
            json.put("added", papers.added());
            json.put("changed", papers.changed());
            json.put("gone", papers.gone());
            json.put("quarantinedCount", report.quarantined());
            json.put("reasons", report.reasons());
            console.json(json);
        }
    }

    private void text(EmbeddingReport embeddings) {
        if (embeddings.embedded() > 0) {
            console.print(String.format(
                    "embedded %,d papers in %.1f s",
                    embeddings.embedded(), embeddings.time().toMillis() / 1000.0));
        }
        if (embeddings.model().isPresent() && embeddings.missing() > 0) {
            console.print(String.format(
                    "papers without a vector: %,d ('build --embeddings' gives them one)", embeddings.missing()));
        }
    }

    private static Map<String, Object> json(EmbeddingReport embeddings) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("model", embeddings.model().orElse(""));
        json.put("embedded", embeddings.embedded());
        json.put("missing", embeddings.missing());
        json.put("seconds", embeddings.time().toMillis() / 1000.0);
        return json;
    }

    private static Map<String, Object> json(BuildReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("records", report.records());
        json.put("unchanged", report.unchanged());
        json.put("papersAdded", report.papers().added());
        json.put("papersChanged", report.papers().changed());
        json.put("papersRemoved", report.papers().removed());
        json.put("quarantinedCount", report.quarantinedCount());
        json.put("reasons", report.reasons());
        json.put("quarantined", quarantined(report));
        json.put("seconds", report.time().toMillis() / 1000.0);
        json.put("recordsPerSecond", Math.round(report.recordsPerSecond() * 10) / 10.0);
        json.put("stopped", report.stopped());
        json.put("embeddings", json(report.embeddings()));
        return json;
    }

    private static List<Map<String, Object>> quarantined(BuildReport report) {
        return report.quarantined().stream().map(ReportPrinter::json).toList();
    }

    private static Map<String, Object> json(Quarantined bad) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", bad.origin().file());
        json.put("line", bad.origin().line());
        json.put("reason", bad.reason());
        return json;
    }
}
