package org.papergraph.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifiers of authors, in the one form in which they are compared; what has not their shape is none. */
final class AuthorIds {

    private static final int LONGEST = 100;
    private static final Pattern ORCID = Pattern.compile("(?<!\\d)\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX](?!\\d)");
    private static final Pattern OPENALEX = Pattern.compile("A\\d{1,12}");
    private static final Pattern SEMANTIC_SCHOLAR = Pattern.compile("\\d{1,12}");

    private AuthorIds() {}

    /** An ORCID, also as an address or behind a label. */
    static Optional<String> orcid(String raw) {
        Matcher found = ORCID.matcher(raw.length() > LONGEST ? "" : raw);
        return found.find() ? Optional.of("orcid:" + found.group()) : Optional.empty();
    }

    /** An author of OpenAlex, also as an address. */
    static Optional<String> openAlex(String raw) {
        return id("openalex:", raw, OPENALEX);
    }

    /** An author of Semantic Scholar. */
    static Optional<String> semanticScholar(String raw) {
        return id("s2:", raw, SEMANTIC_SCHOLAR);
    }

    private static Optional<String> id(String label, String raw, Pattern shape) {
        String id = raw.substring(raw.lastIndexOf('/') + 1);
        return shape.matcher(id).matches() ? Optional.of(label + id) : Optional.empty();
    }
}
