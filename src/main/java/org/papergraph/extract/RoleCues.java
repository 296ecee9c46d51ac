package org.papergraph.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.papergraph.paper.Role;

/**
 * The turns of phrase by which a sentence says what role a concept has in it. Only those that leave little doubt: in "an
 * X method" X may as well be what the method works on, and "in terms of X" is said of qualities too.
 */
final class RoleCues {

    private static final int LONGEST_PREDICATE = 8;
    private static final int ACHIEVED_REACH = 6;

    private static final Set<String> CALLED = Set.of("called", "named", "termed", "dubbed");
    private static final Set<String> NAMED = Set.of("algorithm", "method", "architecture", "optimizer", "classifier");
    private static final Set<String> SUBORDINATING = Set.of("that", "while", "although", "since", "because", "as");
    private static final Set<String> ACHIEVED = WordList.of("""
            achieve achieves achieved achieving reach reaches reached reaching attain attains attained attaining
            obtain obtains obtained obtaining yield yields yielded yielding
            """);

    /** What is achieved by so much of some metric, but is none. */
    private static final Set<String> CHANGES = WordList.of("""
            improvement gain increase boost reduction decrease drop saving speedup acceleration
            """);

    private RoleCues() {}

    /** Whether a word in lower case may be part of such a turn; a sentence without one needs no further look. */
    static boolean isSign(String word) {
        return ACHIEVED.contains(word) || RoleNouns.mayNameRole(word);
    }

    /** All roles that the words around a place give. */
    static Set<Role> roles(ConceptPlace place) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        RoleList.role(place).ifPresent(roles::add);
        predicate(place).ifPresent(roles::add);
        called(place).ifPresent(roles::add);
        if (isTask(place)) {
            roles.add(Role.TASK);
        }
        if (isNamedMethod(place)) {
            roles.add(Role.METHOD);
        }
        if (isMeasured(place)) {
            roles.add(Role.METRIC);
        }
        return roles;
    }

    /** "X is a simple method for", "X has become a standard metric", "we introduce X, a new task of". */
    static Optional<Role> predicate(ConceptPlace place) {
        int article = afterLink(place);
        boolean indefinite =
                place.word(article).equals("a") || place.word(article).equals("an");
        if (!indefinite && !(place.word(article).equals("the") && RoleNouns.isTask(place.word(article + 1)))) {
            return Optional.empty();
        }
        for (int noun = article + 1; noun < article + LONGEST_PREDICATE; noun++) {
            if (place.isNoun(noun) && !place.isNoun(noun + 1)) {
                return RoleNouns.role(place, noun);
            }
        }
        return Optional.empty();
    }

    /** Index after what links a concept to the noun phrase that explains it; -1 where nothing does. */
    private static int afterLink(ConceptPlace place) {
        int i = place.afterShortForm();
        String link = place.word(i);
        if (!startsClause(place)) {
            return link.equals(",") && isObject(place) ? i + 1 : -1;
        }
        return switch (link) {
            case "is", "are", "," -> i + 1;
            case "has", "have" ->
                switch (place.word(i + 1)) {
                    case "become" -> i + 2;
                    case "emerged" -> place.word(i + 2).equals("as") ? i + 3 : -1;
                    default -> -1;
                };
            default -> -1;
        };
    }

    /** Whether the concept is a subject by itself, not the last words of one: "images" in "retrieving images is". */
    private static boolean startsClause(ConceptPlace place) {
        String before = place.word(place.from() - 1);
        return before.isEmpty() || before.equals(",") || SUBORDINATING.contains(before);
    }

    /** "We propose X, a", but not "Using X, a", where the sentence begins after the comma. */
    private static boolean isObject(ConceptPlace place) {
        String tag = place.tag(place.from() - 1);
        return tag.equals("VB") || tag.equals("VBP") || tag.equals("VBZ") || tag.equals("VBD");
    }

    /** "an algorithm called X". */
    static Optional<Role> called(ConceptPlace place) {
        return CALLED.contains(place.word(place.from() - 1)) && place.endsName()
                ? RoleNouns.role(place, place.from() - 2)
                : Optional.empty();
    }

    /** "the X task", "the task of X". */
    static boolean isTask(ConceptPlace place) {
        if (RoleNouns.isTask(place.word(place.to()))) {
            return RoleNouns.isAction(place.word(place.to() - 1));
        }
        int i = place.from() - 1;
        while (place.tag(i).equals("JJ") || place.tag(i).equals("DT")) {
            i--;
        }
        return place.word(i).equals("of") && RoleNouns.isTask(place.word(i - 1)) && place.endsName();
    }

    /** "the EM algorithm": a short form, since words before the noun may name what the method works on. */
    static boolean isNamedMethod(ConceptPlace place) {
        return place.to() - place.from() == 1
                && NAMED.contains(place.word(place.to()))
                && !place.isNoun(place.to() + 1)
                && place.word(place.from() - 1).equals("the")
                && WordShape.isShortForm(place.tokens().get(place.from()).text());
    }

    /** "reaches 93.1% X", "obtains an X of 0.91". */
    static boolean isMeasured(ConceptPlace place) {
        boolean before = place.word(place.from() - 1).equals("%") && place.endsName();
        int of = place.afterShortForm();
        boolean after = place.word(of).equals("of")
                && place.tag(of + 1).equals("CD")
                && (place.word(of + 1).contains(".") || place.word(of + 2).equals("%"));
        return (before || after) && isAchieved(place) && !CHANGES.contains(head(place));
    }

    private static String head(ConceptPlace place) {
        return RoleNouns.singular(place.word(place.to() - 1));
    }

    private static boolean isAchieved(ConceptPlace place) {
        for (int i = place.from() - 1; i >= place.from() - ACHIEVED_REACH; i--) {
            if (ACHIEVED.contains(place.word(i))) {
                return true;
            }
        }
        return false;
    }
}
