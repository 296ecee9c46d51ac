package org.papergraph.paper;

import java.util.Optional;

/**
 * One of a paper's authors.
 *
 * @param name as the source prints it, not blank
 * @param id who it is, where the source tells people of one name apart: {@code orcid:0000-0002-1825-0097},
 *     {@code openalex:A5023888391}, {@code s2:2262347}
 */
public record Author(String name, Optional<String> id) {

    public Author {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an author without a name");
        }
    }

    /** An author of whom only the name is known. */
    public static Author named(String name) {
        return new Author(name, Optional.empty());
    }
}
