package org.papergraph.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An identifier of a paper, in the one form in which it is compared. What does not have the shape of one ("n/a",
 * "none") is no identifier: papers that share such a value must not become one paper.
 *
 * <p>Shapes: DOI Handbook (prefix {@code 10.}, at least four digits, a slash, a suffix); arXiv's identifier scheme of
 * 2007 and the one before; the ids of the ACL Anthology of 2020 and before; OpenAlex works; Semantic Scholar's paper
 * and corpus ids. arXiv's own DOIs are arXiv numbers.
 *
 * @param scheme what kind of identifier
 * @param value without prefix, resolver and version
 */
public record PaperId(IdScheme scheme, String value) implements Comparable<PaperId> {

    private static final Comparator<PaperId> ORDER =
            Comparator.comparing(PaperId::scheme).thenComparing(PaperId::value);
    private static final Pattern DOI_PREFIX =
            Pattern.compile("^(?:(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/|doi:)\\s*");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d{1,9}){0,4}/\\S{1,400}");
    private static final Pattern ARXIV_DOI = Pattern.compile("10\\.48550/arxiv\\.(.+)");
    private static final Pattern ARXIV = Pattern.compile(
            "(?:(?:https?://)?(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html)/|arxiv:|oai:arxiv\\.org:)?\\s*"
                    + "(?:(\\d{4}\\.\\d{4,5})|([a-z-]{2,12})(?:\\.[a-z]{2})?/(\\d{7}))(?:v(\\d{1,3}))?(?:\\.pdf)?");
    private static final Pattern ACL = Pattern.compile("[A-Z]\\d{2}-\\d{4,5}|\\d{4}\\.[a-z0-9_]+-[a-z0-9_]+\\.\\d+");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,11}");
    private static final Pattern OPENALEX = Pattern.compile("W\\d{1,12}");
    private static final Pattern SHA = Pattern.compile("[0-9a-f]{40}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9_-]{0,300}");

    /** A DOI in lower case, without resolver or {@code doi:}; the arXiv number where arXiv registered it. */
    public static Optional<PaperId> doi(String raw) {
        String doi = DOI_PREFIX.matcher(raw.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        Matcher arxiv = ARXIV_DOI.matcher(doi);
        if (arxiv.matches()) {
            return arxiv(arxiv.group(1));
        }
        return id(IdScheme.DOI, doi, DOI);
    }

    /** The DOIs of a field that may hold several, with spaces between them. */
    public static List<PaperId> dois(String raw) {
        return Stream.of(raw.strip().split("\\s+"))
                .flatMap(doi -> doi(doi).stream())
                .toList();
    }

    /** An arXiv number without version, address, {@code arXiv:} or (in the older scheme) subject class. */
    public static Optional<PaperId> arxiv(String raw) {
        Matcher found = ARXIV.matcher(raw.strip().toLowerCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        String number = found.group(1) != null ? found.group(1) : found.group(2) + "/" + found.group(3);
        return Optional.of(new PaperId(IdScheme.ARXIV, number));
    }

    /** The version that an arXiv number or address names; 0 where it names none. */
    public static int arxivVersion(String raw) {
        Matcher found = ARXIV.matcher(raw.strip().toLowerCase(Locale.ROOT));
        return found.matches() && found.group(4) != null ? Integer.parseInt(found.group(4)) : 0;
    }

    /** An id of the ACL Anthology, such as {@code C12-1001} or {@code 2020.acl-main.1}; an address of it too. */
    public static Optional<PaperId> acl(String raw) {
        return id(IdScheme.ACL, lastSegment(raw).replaceFirst("\\.pdf$", ""), ACL);
    }

    /** A PubMed number, also as an address. */
    public static Optional<PaperId> pubMed(String raw) {
        return id(IdScheme.PUBMED, lastSegment(raw), NUMBER);
    }

    /** A work of OpenAlex, {@code W} and digits, also as an address. */
    public static Optional<PaperId> openAlex(String raw) {
        return id(IdScheme.OPENALEX, lastSegment(raw).toUpperCase(Locale.ROOT), OPENALEX);
    }

    /** A paper id of Semantic Scholar, 40 hexadecimal digits. */
    public static Optional<PaperId> semanticScholar(String raw) {
        return id(IdScheme.SEMANTIC_SCHOLAR, lastSegment(raw).toLowerCase(Locale.ROOT), SHA);
    }

    /** A corpus id of Semantic Scholar, a number. */
    public static Optional<PaperId> corpus(String raw) {
        return id(IdScheme.CORPUS, raw.strip(), NUMBER);
    }

    /** A paper of Papers with Code: the last part of its address. */
    public static Optional<PaperId> papersWithCode(String raw) {
        return id(IdScheme.PAPERS_WITH_CODE, lastSegment(raw).toLowerCase(Locale.ROOT), SLUG);
    }

    /** Back from {@link #toString()}. */
    public static PaperId parse(String text) {
        for (IdScheme scheme : IdScheme.values()) {
            if (text.startsWith(scheme.label() + ":")) {
                return new PaperId(scheme, text.substring(scheme.label().length() + 1));
            }
        }
        throw new IllegalArgumentException("no identifier: " + text);
    }

    /** What an id of no stated scheme is by its shape: an arXiv number or a DOI, or nothing known. */
    public static Optional<PaperId> byShape(String raw) {
        return arxiv(raw).or(() -> doi(raw));
    }

    /** What a person may mean by an id: with the label of a scheme, or of a scheme whose ids speak for themselves. */
    public static List<PaperId> meant(String raw) {
        List<PaperId> meant = new ArrayList<>();
        for (IdScheme scheme : IdScheme.values()) {
            String label = scheme.label() + ":";
            if (raw.toLowerCase(Locale.ROOT).startsWith(label)) {
                of(scheme, raw.substring(label.length())).ifPresent(meant::add);
            } else if (scheme.speaksForItself()) {
                of(scheme, raw).ifPresent(meant::add);
            }
        }
        return meant;
    }

    /** An identifier of a scheme, in whatever form it is written. */
    public static Optional<PaperId> of(IdScheme scheme, String raw) {
        return switch (scheme) {
            case ARXIV -> arxiv(raw);
            case DOI -> doi(raw);
            case ACL -> acl(raw);
            case PUBMED -> pubMed(raw);
            case OPENALEX -> openAlex(raw);
            case SEMANTIC_SCHOLAR -> semanticScholar(raw);
            case CORPUS -> corpus(raw);
            case PAPERS_WITH_CODE -> papersWithCode(raw);
        };
    }

    /** As a paper's id: arXiv numbers and DOIs speak for themselves, others bear the label of their scheme. */
    public String name() {
        return scheme == IdScheme.ARXIV || scheme == IdScheme.DOI ? value : toString();
    }

    /** The scheme's label, a colon, the value. */
    @Override
    public String toString() {
        return scheme.label() + ":" + value;
    }

    @Override
    public int compareTo(PaperId other) {
        return ORDER.compare(this, other);
    }

    private static Optional<PaperId> id(IdScheme scheme, String value, Pattern shape) {
        return shape.matcher(value).matches() ? Optional.of(new PaperId(scheme, value)) : Optional.empty();
    }

    private static String lastSegment(String raw) {
        String id = raw.strip().replaceFirst("/+$", "");
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
