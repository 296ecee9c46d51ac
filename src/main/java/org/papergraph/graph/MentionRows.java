package org.papergraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
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

    /** From lists of label, key, score, fields, starts, ends, surfaces, via, viaScores, role, sources and sourceNames. */
    static NavigableMap<NodeRef, Mention> read(Value mentions) {
        NavigableMap<NodeRef, Mention> read = new TreeMap<>();
        for (Value mention : mentions.values()) {
            NodeRef node = new NodeRef(
                    NodeLabel.of(mention.get(0).asString()), mention.get(1).asString());
            read.put(
                    node,
                    new Mention(
                            mention.get(2).asDouble(), spans(mention), via(mention), role(mention), links(mention)));
        }
        return read;
    }

    private static Optional<Role> role(Value mention) {
        return mention.get(9).isNull()
                ? Optional.empty()
                : Optional.of(Role.of(mention.get(9).asString()));
    }

    private static NavigableMap<String, Double> via(Value mention) {
        NavigableMap<String, Double> via = new TreeMap<>();
        for (int i = 0; !mention.get(7).isNull() && i < mention.get(7).size(); i++) {
            via.put(mention.get(7).get(i).asString(), mention.get(8).get(i).asDouble());
        }
        return via;
    }

    private static NavigableMap<String, String> links(Value mention) {
        NavigableMap<String, String> links = new TreeMap<>();
        for (int i = 0; !mention.get(10).isNull() && i < mention.get(10).size(); i++) {
            links.put(mention.get(10).get(i).asString(), mention.get(11).get(i).asString());
        }
        return links;
    }

    private static List<Span> spans(Value mention) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; !mention.get(3).isNull() && i < mention.get(3).size(); i++) {
            spans.add(new Span(
                    Field.valueOf(mention.get(3).get(i).asString().toUpperCase(Locale.ROOT)),
                    mention.get(4).get(i).asInt(),
                    mention.get(5).get(i).asInt(),
                    mention.get(6).get(i).asString()));
        }
        return spans;
    }
}
