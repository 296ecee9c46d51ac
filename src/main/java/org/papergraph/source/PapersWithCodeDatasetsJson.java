package org.papergraph.source;

import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperRecord;

/** The dump "datasets" of Papers with Code; an entry speaks of the paper that introduces the dataset. */
final class PapersWithCodeDatasetsJson implements JsonDialect {

    @Override
    public String name() {
        return "Papers with Code datasets";
    }

    @Override
    public String about() {
        return "the datasets dump: which paper introduces which dataset";
    }

    @Override
    public boolean describes(JsonValue object) {
        return object.text("url").contains("/dataset/") && object.has("name") && object.has("paper");
    }

    @Override
    public PaperRecord read(JsonValue object, Origin origin, Ranks ranks) {
        JsonValue paper = object.get("paper");
        String title = paper.string("title");
        if (title.isEmpty()) {
            throw new MalformedRecordException("a dataset of Papers with Code without a paper that introduces it");
        }
        String address = paper.text("url");
        return PapersWithCodeJson.known(origin, address.contains("/paper/") ? address : "", address)
                .id(PapersWithCodeJson.slug(address) + "#" + object.text("url"))
                .url(address)
                .title(title)
                .dataset(object.text("name", "full_name"))
                .build();
    }
}
