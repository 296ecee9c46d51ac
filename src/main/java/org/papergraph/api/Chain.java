package org.papergraph.api;

import java.util.ArrayList;
import java.util.List;

/**
 * How two papers hang together: a paper, what it shares with the next, that paper, and so on to the last.
 *
 * @param start the first paper
 * @param links the others, each with what leads to it; at least one
 */
public record Chain(PaperName start, List<Link> links) {

    /** Copies the list. */
    public Chain {
        links = List.copyOf(links);
        if (links.isEmpty()) {
            throw new IllegalArgumentException("a chain joins two papers");
        }
    }

    /**
     * One step.
     *
     * @param shared what the paper before and this one both mention
     * @param paper this one
     */
    public record Link(Shared shared, PaperName paper) {}

    /**
     * What two papers both mention.
     *
     * @param kind concept, dataset or repository
     * @param key the key of a concept or dataset, the address of a repository
     * @param name its name; owner and name of a repository
     * @param papers how many papers mention it
     */
    public record Shared(Kind kind, String key, String name, long papers) {}

    /** All papers, from the first to the last. */
    public List<PaperName> papers() {
        List<PaperName> papers = new ArrayList<>(List.of(start));
        links.forEach(link -> papers.add(link.paper()));
        return List.copyOf(papers);
    }

    /** Reads a path, on which papers and what they share take turns. */
    static Chain read(Row row) {
        List<Row> nodes = row.row("path").list("nodes", node -> node);
        List<Link> links = new ArrayList<>();
        for (int i = 2; i < nodes.size(); i += 2) {
            links.add(new Link(shared(nodes.get(i - 1)), paper(nodes.get(i))));
        }
        return new Chain(paper(nodes.get(0)), links);
    }

    private static PaperName paper(Row node) {
        return PaperName.read(node.row("properties"));
    }

    private static Shared shared(Row node) {
        Row properties = node.row("properties");
        Kind kind = Kind.of(node.texts("labels"));
        return kind == Kind.REPOSITORY
                ? new Shared(
                        kind,
                        properties.text("url"),
                        properties.text("owner") + "/" + properties.text("name"),
                        properties.count("papers"))
                : new Shared(kind, properties.text("key"), properties.text("name"), properties.count("papers"));
    }
}
