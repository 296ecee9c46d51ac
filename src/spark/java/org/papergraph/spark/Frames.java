package org.papergraph.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.EdgeKind;
import org.papergraph.graph.GraphEdge;
import org.papergraph.graph.GraphNode;
import org.papergraph.graph.NodeId;
import org.papergraph.graph.NodeKind;
import org.papergraph.graph.Property;

/**
 * Nodes and relationships as rows and back: a column for each property that the kind may have, and before them what
 * tells the nodes.
 */
final class Frames {

    static final String LABELS = "_labels";
    static final String FROM_KIND = "_fromKind";
    static final String FROM = "_from";
    static final String TO_KIND = "_toKind";
    static final String TO = "_to";

    private static final String BETWEEN_LABELS = ":";

    private Frames() {}

    static StructType schema(NodeKind kind) {
        return properties(new StructType().add(LABELS, DataTypes.StringType), kind.properties());
    }

    static StructType schema(EdgeKind kind) {
        StructType ends = new StructType();
        for (String column : List.of(FROM_KIND, FROM, TO_KIND, TO)) {
            ends = ends.add(column, DataTypes.StringType);
        }
        return properties(ends, kind.properties());
    }

    private static StructType properties(StructType first, List<Property> properties) {
        StructType all = first;
        for (Property property : properties) {
            all = all.add(property.name(), type(property));
        }
        return all;
    }

    private static DataType type(Property property) {
        return switch (property.type()) {
            case STRING -> DataTypes.StringType;
            case LONG -> DataTypes.LongType;
            case DOUBLE -> DataTypes.DoubleType;
            case DATE -> DataTypes.DateType;
            case STRINGS -> DataTypes.createArrayType(DataTypes.StringType);
            case LONGS -> DataTypes.createArrayType(DataTypes.LongType);
            case DOUBLES -> DataTypes.createArrayType(DataTypes.DoubleType);
        };
    }

    static Row row(GraphNode node) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(String.join(BETWEEN_LABELS, node.labels()));
        add(values, node.id().kind().properties(), node.properties());
        return RowFactory.create(values.toArray());
    }

    static Row row(GraphEdge edge) {
        List<@Nullable Object> values = new ArrayList<>(List.of(
                edge.from().kind().name(),
                edge.from().key(),
                edge.to().kind().name(),
                edge.to().key()));
        add(values, edge.kind().properties(), edge.properties());
        return RowFactory.create(values.toArray());
    }

    private static void add(
            List<@Nullable Object> values, List<Property> properties, Map<String, Object> of) {
        for (Property property : properties) {
            Object value = of.get(property.name());
            values.add(value instanceof List<?> list ? list.toArray() : value);
        }
    }

    static GraphNode node(NodeKind kind, Row row) {
        Map<String, Object> properties = properties(row, kind.properties());
        NodeId id = new NodeId(kind, String.valueOf(properties.get(kind.properties().get(0).name())));
        return new GraphNode(id, List.of(row.<String>getAs(LABELS).split(BETWEEN_LABELS, -1)), properties, List.of());
    }

    static GraphEdge edge(EdgeKind kind, Row row) {
        return new GraphEdge(
                new NodeId(NodeKind.valueOf(row.getAs(FROM_KIND)), row.getAs(FROM)),
                kind,
                new NodeId(NodeKind.valueOf(row.getAs(TO_KIND)), row.getAs(TO)),
                properties(row, kind.properties()));
    }

    private static Map<String, Object> properties(Row row, List<Property> properties) {
        Map<String, Object> values = new HashMap<>();
        for (Property property : properties) {
            int column = row.fieldIndex(property.name());
            if (!row.isNullAt(column)) {
                values.put(property.name(), property.type().isList() ? row.getList(column) : row.get(column));
            }
        }
        return values;
    }
}
