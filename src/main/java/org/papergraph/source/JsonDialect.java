package org.papergraph.source;

import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperRecord;

/** How one source writes a paper as a JSON object. Stateless: one instance serves every file. */
interface JsonDialect {

    /** What its objects are called, such as {@code OpenAlex works}. */
    String name();

    /** What they are, in a few words. */
    String about();

    /** Whether an object is of this dialect, told by its keys. */
    boolean describes(JsonValue object);

    /**
     * Reads one object.
     *
     * @param object one that this dialect describes
     * @param origin where it begins
     * @param ranks the places that were given in the same stream so far
     * @throws MalformedRecordException with the reason, where the object is no paper that can be taken
     * @throws IllegalArgumentException where it has neither title nor abstract
     */
    PaperRecord read(JsonValue object, Origin origin, Ranks ranks);
}
