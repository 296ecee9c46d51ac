package org.papergraph.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/**
 * Turns what the driver returns into plain Java, so that nobody outside needs the driver's types: numbers, strings,
 * dates, lists and maps stay; a node, a relationship or a path becomes a map. The keys of a map are sorted, because
 * the server's order means nothing. A paper's vector is left out of its node: nobody reads it.
 */
final class PlainValues {

    private PlainValues() {}

    /** One row, in the order of its columns. */
    static Map<String, @Nullable Object> row(Record row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        row.keys().forEach(key -> values.put(key, plain(row.get(key).asObject())));
        return values;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Node node) {
            return node(node);
        } else if (value instanceof Relationship relationship) {
            return relationship(relationship);
        } else if (value instanceof Path path) {
            return path(path);
        } else if (value instanceof List<?> list) {
            return list.stream().map(PlainValues::plain).toList();
        } else if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        return value;
    }

    private static Map<String, @Nullable Object> map(Map<?, ?> map) {
        Map<String, @Nullable Object> values = new TreeMap<>();
        map.forEach((key, value) -> values.put(String.valueOf(key), plain(value)));
        return values;
    }

    private static Map<String, @Nullable Object> node(Node node) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("elementId", node.elementId());
        values.put(
                "labels",
                StreamSupport.stream(node.labels().spliterator(), false)
                        .sorted()
                        .toList());
        values.put("properties", properties(node));
        return values;
    }

    private static Map<String, @Nullable Object> relationship(Relationship relationship) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("type", relationship.type());
        values.put("from", relationship.startNodeElementId());
        values.put("to", relationship.endNodeElementId());
        values.put("properties", properties(relationship));
        return values;
    }

    private static Map<String, @Nullable Object> path(Path path) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(
                "nodes",
                StreamSupport.stream(path.nodes().spliterator(), false)
                        .map(PlainValues::node)
                        .toList());
        values.put(
                "relationships",
                StreamSupport.stream(path.relationships().spliterator(), false)
                        .map(PlainValues::relationship)
                        .toList());
        return values;
    }

    private static Map<String, @Nullable Object> properties(Entity entity) {
        Map<String, @Nullable Object> properties = map(entity.asMap());
        properties.remove("embedding");
        return properties;
    }
}
