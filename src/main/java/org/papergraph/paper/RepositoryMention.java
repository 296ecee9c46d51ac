package org.papergraph.paper;

import java.util.List;

/**
 * A code repository that a paper names.
 *
 * @param url canonical address, such as {@code https://github.com/owner/name}
 * @param host such as {@code github.com}
 * @param owner user or organisation
 * @param name name of the repository
 * @param spans every place where it stands, in order; never empty
 */
public record RepositoryMention(String url, String host, String owner, String name, List<Span> spans) {

    public RepositoryMention {
        spans = spans.stream().sorted().distinct().toList();
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("no span: " + url);
        }
    }
}
