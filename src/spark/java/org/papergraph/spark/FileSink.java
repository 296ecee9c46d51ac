package org.papergraph.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.papergraph.api.ImportLines;
import org.papergraph.graph.EdgeKind;
import org.papergraph.graph.EdgeKind.Ends;
import org.papergraph.graph.NodeKind;

/** A folder of files for {@code neo4j-admin database import full}, on any file system that Hadoop knows. */
final class FileSink implements GraphSink {

    private final SparkSession spark;
    private final Path folder;

    FileSink(SparkSession spark, String folder) {
        this.spark = spark;
        this.folder = new Path(folder);
    }

    private FileSystem files() throws IOException {
        return folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
    }

    @Override
    public void prepare() {
        try {
            if (files().exists(folder) && files().listStatus(folder).length > 0) {
                throw new TargetNotEmptyException(folder + " is not empty");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void write(GraphJob graph) {
        for (NodeKind kind : NodeKind.values()) {
            MapFunction<Row, String> line = row -> ImportLines.line(Frames.node(kind, row));
            write(ImportLines.name(kind), ImportLines.header(kind), graph.nodes(kind), line);
        }
        for (EdgeKind kind : EdgeKind.values()) {
            MapFunction<Row, String> line = row -> ImportLines.line(Frames.edge(kind, row));
            for (Ends ends : kind.ends()) {
                Dataset<Row> edges = graph.edges(kind)
                        .filter(col(Frames.FROM_KIND)
                                .equalTo(ends.from().name())
                                .and(col(Frames.TO_KIND).equalTo(ends.to().name())));
                write(ImportLines.name(kind, ends), ImportLines.header(kind, ends), edges, line);
            }
        }
    }

    private void write(String name, String header, Dataset<Row> rows, MapFunction<Row, String> line) {
        rows.map(line, Encoders.STRING()).write().text(new Path(folder, name).toString());
        try (OutputStream out = files().create(new Path(folder, name + "-header.csv"))) {
            out.write((header + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String done() {
        return "written to " + folder + "; to be given there:\n" + ImportLines.command();
    }
}
