package org.papergraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.papergraph.paper.Field;
import org.papergraph.paper.Role;
import org.papergraph.paper.Span;
import org.papergraph.resolve.Mention;
import org.papergraph.resolve.NodeLabel;
import org.papergraph.resolve.NodeRef;

/** Mentions as properties of MENTIONS edges and back: the evidence is four lists of equal length. */
final class MentionRows {

    private MentionRows() {}

    static Map<String, Object> properties(Mention mention) {
        List<Span> spans = mention.spans();
        Map<String, Object> properties = new HashMap<>();
        properties.put("count", mention.count());
        properties.put("score", mention.score());
        properties.put("fields", spans.stream().map(s -> s.field().label()).toList());
        properties.put("starts", spans.stream().map(Span::start).toList());
        properties.put("ends", spans.stream().map(Span::end).toList());
        properties.put("surfaces", spans.stream().map(Span::surface).toList());
        if (!mention.via().isEmpty()) {
            properties.put("via", List.copyOf(mention.via().keySet()));
            properties.put("viaScores", List.copyOf(mention.via().values()));
        }
        if (!mention.links().isEmpty()) {
            properties.put("sources", List.copyOf(mention.links().keySet()));
            properties.put("sourceNames", List.copyOf(mention.links().values()));
        }
        mention.role().ifPresent(role -> properties.put("role", role.label()));
        return properties;
    }

    /** Properties in the order in which CREATE_MENTIONS takes them; null for those that a mention has not. */
    static List<@Nullable Object> inOrder(Map<String, Object> properties) {
        List<@Nullable Object> values = new ArrayList<>();
        EdgeKind.MENTIONS.properties().forEach(property -> values.add(properties.get(property.name())));
        return values;
    }

    /** From maps of the node's {@code label} and {@code key}, and the properties {@code of} the edge. */
    static NavigableMap<NodeRef, Mention> read(Value mentions) {
        NavigableMap<NodeRef, Mention> read = new TreeMap<>();
        for (Value mention : mentions.values()) {
            NodeLabel label = NodeLabel.of(mention.get("label").asString());
            read.put(new NodeRef(label, mention.get("key").asString()), mention(mention.get("of")));
        }
        return read;
    }

    private static Mention mention(Value of) {
        return new Mention(
                of.get("score").asDouble(),
                spans(of),
                map(of, "via", "viaScores", Value::asDouble),
                Optional.of(of.get("role")).filter(role -> !role.isNull()).map(role -> Role.of(role.asString())),
                map(of, "sources", "sourceNames", Value::asString));
    }

    private static <T> NavigableMap<String, T> map(Value of, String keys, String values, Function<Value, T> value) {
        NavigableMap<String, T> map = new TreeMap<>();
        for (String key : of.get(keys).asList(Value::asString, List.of())) {
            map.put(key, value.apply(of.get(values).get(map.size())));
        }
        return map;
    }

    private static List<Span> spans(Value of) {
        List<String> surfaces = of.get("surfaces").asList(Value::asString, List.of());
        return IntStream.range(0, surfaces.size())
                .mapToObj(i -> new Span(
                        Field.valueOf(of.get("fields").get(i).asString().toUpperCase(Locale.ROOT)),
                        of.get("starts").get(i).asInt(),
                        of.get("ends").get(i).asInt(),
                        surfaces.get(i)))
                .toList();
    }
}
