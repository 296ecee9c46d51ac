package org.papergraph.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * DOI and arXiv numbers as the rest of the program compares them. What does not have the shape of one ("n/a", "none")
 * is no identifier: papers that share such a value must not become one paper. Shapes: DOI Handbook (prefix
 * {@code 10.}, at least four digits, a slash, a suffix); arXiv's identifier scheme of 2007 and the one before.
 */
final class Identifiers {

    private static final Pattern DOI_PREFIX = Pattern.compile("^(?:https?://(?:dx\\.|www\\.)?doi\\.org/|doi:)\\s*");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/\\S+");
    private static final Pattern ARXIV =
            Pattern.compile("(?:https?://(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html)/|arxiv:)?\\s*"
                    + "(?:(\\d{4}\\.\\d{4,5})|([a-z-]+)(?:\\.[a-z]{2})?/(\\d{7}))(?:v\\d+)?(?:\\.pdf)?");

    private Identifiers() {}

    /** A DOI in lower case, without resolver or {@code doi:}. */
    static Optional<String> doi(String raw) {
        String doi = DOI_PREFIX.matcher(raw.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return Optional.of(doi).filter(DOI.asMatchPredicate());
    }

    /** An arXiv number without version, address, {@code arXiv:} or (in the older scheme) subject class. */
    static Optional<String> arxiv(String raw) {
        Matcher found = ARXIV.matcher(raw.strip().toLowerCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(found.group(1) != null ? found.group(1) : found.group(2) + "/" + found.group(3));
    }
}
