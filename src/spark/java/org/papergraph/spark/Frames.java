package org.papergraph.spark;

import java.util.ArrayList;
import java.util.Arrays;
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
 * Nodes and relationships as rows and back: a column for each property that the kind may have, in their order, and before
 * them what tells the nodes. Columns are read by their places: a row need not know their names.
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
        Map<String, Object> properties = properties(row, 1, kind.properties());
        NodeId id = new NodeId(
                kind, String.valueOf(properties.get(kind.properties().get(0).name())));
        return new GraphNode(id, List.of(row.getString(0).split(BETWEEN_LABELS, -1)), properties, List.of());
    }

    static GraphEdge edge(EdgeKind kind, Row row) {
        return new GraphEdge(
                new NodeId(NodeKind.valueOf(row.getString(0)), row.getString(1)),
                kind,
                new NodeId(NodeKind.valueOf(row.getString(2)), row.getString(3)),
                properties(row, 4, kind.properties()));
    }

    private static Map<String, Object> properties(Row row, int first, List<Property> properties) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < properties.size(); i++) {
            if (!row.isNullAt(first + i)) {
                values.put(
                        properties.get(i).name(),
                        properties.get(i).type().isList() ? list(row, first + i) : row.get(first + i));
            }
        }
        return values;
    }

    /** A row that goes from one function straight to the next still holds the array that it was made with. */
    private static List<?> list(Row row, int column) {
        return row.get(column) instanceof Object[] array ? Arrays.asList(array) : row.getList(column);
    }
}
