package org.papergraph.source;

import java.util.List;

/** What one record says under the tags of its format. */
interface TaggedFields {

    /** The lines, or the entries of the list, under the first of these tags that has any text. */
    List<String> lines(String... anyOf);

    /** The first text of the first of these tags that has any; else empty. */
    String one(String... anyOf);
}
