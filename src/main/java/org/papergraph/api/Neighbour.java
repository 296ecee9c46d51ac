package org.papergraph.api;

/**
 * What appears together with a concept or dataset.
 *
 * @param of the name of that concept or dataset
 * @param kind concept or dataset
 * @param key its identity
 * @param name its name
 * @param association normalised pointwise mutual information: 1 always together, 0 as often as chance, below 0 less
 * @param together how many papers mention both
 * @param papers how many papers mention the neighbour
 */
public record Neighbour(String of, Kind kind, String key, String name, double association, long together, long papers) {

    static Neighbour read(Row row) {
        return new Neighbour(
                row.text("concept"),
                row.kind(),
                row.text("key"),
                row.text("neighbour"),
                row.real("association"),
                row.count("together"),
                row.count("papers"));
    }
}
