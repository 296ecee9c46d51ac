package org.papergraph.api;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.papergraph.graph.GraphConnection;
import org.papergraph.graph.GraphSource;

/** Reads what is asked for and has it written. */
final class ExportRun {

    private static final int BUFFER = 1 << 16;

    private static final String OUTPUT = "the output";

    private final Export export;
    private final Supplier<GraphConnection> connection;

    /**
     * A run.
     *
     * @param export what is asked for
     * @param connection opened when it is needed: whether the target can be written is looked at before
     */
    ExportRun(Export export, Supplier<GraphConnection> connection) {
        this.export = export;
        this.connection = connection;
    }

    ExportReport to(Path path) {
        return new Target(path, export.isFolder(), export.overwrite())
                .write(aside -> export.isFolder() ? folder(aside) : file(aside));
    }

    ExportReport to(OutputStream out) {
        if (export.isFolder()) {
            throw new UnfittingFormatException("this export is a folder of files, and no single stream");
        }
        OutputStream open = new BufferedOutputStream(out, BUFFER) {
            @Override
            public void close() throws IOException {
                flush(); // whoever opened the stream closes it
            }
        };
        try (open) {
            return stream(open);
        } catch (IOException failure) {
            throw new TargetNotWrittenException(OUTPUT, failure);
        } catch (UncheckedIOException failure) {
            throw new TargetNotWrittenException(OUTPUT, failure);
        }
    }

    private ExportReport file(Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            return stream(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ExportReport stream(OutputStream out) {
        return switch (export.format()) {
            case GRAPHML -> read(graph -> GraphMl.write(graph, out));
            case JSONLD -> read(graph -> JsonLd.write(graph, out));
            default -> table(out);
        };
    }

    private ExportReport folder(Path folder) {
        return read(graph -> export.format() == GraphFormat.CSV
                ? ImportCsv.write(graph, folder)
                : VosViewer.write(graph, export.minPapers(), folder));
    }

    private ExportReport table(OutputStream out) {
        Export.Question asked = export.question().orElseThrow();
        return Csv.write(connection.get().table(asked.query(), asked.parameters()), out);
    }

    private ExportReport read(Function<GraphSource, ExportReport> writer) {
        if (export.question().isPresent()) {
            Export.Question asked = export.question().get();
            return writer.apply(connection.get().graph(asked.query(), asked.parameters()));
        }
        return connection.get().export(writer);
    }
}
