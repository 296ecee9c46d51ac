package org.papergraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The canonical address of a code repository. All of it is lower case, as the hosts do not tell cases apart, so that
 * one repository has one address however a paper writes it.
 *
 * @param url such as {@code https://github.com/owner/name}
 * @param host such as {@code github.com}
 * @param owner user, organisation or group path; {@code anonymous} where the host hides who it is
 * @param name the repository's own name
 */
record RepositoryAddress(String url, String host, String owner, String name) {

    private static final Set<String> GITHUB_PAGES = WordList.of("""
            about account apps blog codespaces collections contact customer-stories education enterprise events
            explore features issues join login marketplace new notifications organizations orgs pricing pulls
            readme resources search security settings signup site solutions sponsors stars team topics trending
            users
            """);
    private static final Set<String> HUGGING_FACE_PAGES = WordList.of("""
            api blog chat collections docs enterprise inference-endpoints join learn login models new
            organizations papers posts pricing settings support tasks
            """);
    private static final String ANONYMOUS = "anonymous.4open.science";
    private static final Set<String> GITLAB_PAGES =
            Set.of("api", "dashboard", "explore", "groups", "help", "projects", "search", "users");
    private static final Set<String> INSIDE_A_REPOSITORY = WordList.of("""
            - blob commit commits issues merge_requests raw releases src tags tree wikis
            """);
    private static final Pattern OWNER = Pattern.compile("[a-z0-9][a-z0-9_./-]{0,199}");
    private static final Pattern NAME = Pattern.compile("[a-z0-9._-]{1,100}");
    private static final Pattern PLACEHOLDER = Pattern.compile("x{2,}|\\.+|-+|_+|your[-_].*");

    /**
     * The repository that an address leads to.
     *
     * @param host as written
     * @param path the parts between slashes, without query and fragment
     * @return empty where the address is a page of the host, or of an owner
     */
    static Optional<RepositoryAddress> of(String host, List<String> path) {
        String site = host.toLowerCase(Locale.ROOT);
        List<String> parts = path.stream().map(RepositoryAddress::part).toList();
        if (site.startsWith("raw.")) {
            return plain("github.com", parts, GITHUB_PAGES);
        }
        if (site.equals("huggingface.co") || site.equals("hf.co")) {
            return huggingFace(parts);
        }
        if (site.equals(ANONYMOUS)) {
            return anonymous(parts);
        }
        if (site.startsWith("gitlab.")) {
            return gitLab(site, parts);
        }
        return plain(site, parts, GITHUB_PAGES);
    }

    /** How many parts of a path name the repository. */
    static int partsNeeded(String host, List<String> path) {
        boolean kind = host.toLowerCase(Locale.ROOT).endsWith("f.co")
                || host.toLowerCase(Locale.ROOT).endsWith("e.co");
        return kind && !path.isEmpty() && isKind(part(path.get(0))) ? 3 : 2;
    }

    private static Optional<RepositoryAddress> huggingFace(List<String> parts) {
        if (!parts.isEmpty() && isKind(parts.get(0))) {
            return plain("huggingface.co", parts.subList(1, parts.size()), Set.of())
                    .map(a -> new RepositoryAddress(
                            "https://huggingface.co/" + parts.get(0) + "/" + a.owner + "/" + a.name,
                            a.host,
                            a.owner,
                            a.name));
        }
        return plain("huggingface.co", parts, HUGGING_FACE_PAGES);
    }

    /** A repository under review: {@code r/name}, without an owner's name. */
    private static Optional<RepositoryAddress> anonymous(List<String> parts) {
        return parts.size() >= 2 && parts.get(0).equals("r")
                ? address(ANONYMOUS, "r", parts.get(1))
                        .map(a -> new RepositoryAddress(a.url, a.host, "anonymous", a.name))
                : Optional.empty();
    }

    private static boolean isKind(String part) {
        return part.equals("datasets") || part.equals("spaces");
    }

    private static Optional<RepositoryAddress> gitLab(String host, List<String> parts) {
        int end = 2;
        while (end < parts.size()
                && !INSIDE_A_REPOSITORY.contains(parts.get(end))
                && NAME.matcher(parts.get(end)).matches()) {
            end++;
        }
        if (host.equals("gitlab.io") || parts.size() < 2 || GITLAB_PAGES.contains(parts.get(0))) {
            return Optional.empty();
        }
        return address(host, String.join("/", parts.subList(0, end - 1)), parts.get(end - 1));
    }

    private static Optional<RepositoryAddress> plain(String host, List<String> parts, Set<String> pages) {
        return parts.size() < 2 || pages.contains(parts.get(0))
                ? Optional.empty()
                : address(host, parts.get(0), parts.get(1));
    }

    private static Optional<RepositoryAddress> address(String host, String owner, String rawName) {
        String name = rawName.endsWith(".git") ? rawName.substring(0, rawName.length() - 4) : rawName;
        boolean real = OWNER.matcher(owner).matches()
                && NAME.matcher(name).matches()
                && !PLACEHOLDER.matcher(name).matches()
                && !PLACEHOLDER.matcher(owner).matches();
        return real
                ? Optional.of(new RepositoryAddress("https://" + host + "/" + owner + "/" + name, host, owner, name))
                : Optional.empty();
    }

    /** A part in lower case, without what follows the name in a sentence. */
    private static String part(String raw) {
        int end = 0;
        while (end < raw.length() && isNameCharacter(raw.charAt(end))) {
            end++;
        }
        while (end > 0 && raw.charAt(end - 1) == '.') {
            end--;
        }
        return raw.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isNameCharacter(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-');
    }
}
