package org.papergraph.extract;

import java.util.Optional;
import java.util.Set;
import org.papergraph.paper.Role;

/** The general nouns that say in words what role a name has: "the task of", "metrics such as", "is an algorithm". */
final class RoleNouns {

    private static final Set<String> METHODS = WordList.of("""
            method algorithm approach technique paradigm framework architecture classifier optimizer
            """);

    private static final Set<String> OTHERS = Set.of("task", "subtask", "metric", "model", "network");

    /** Nouns with the ending of an activity that name a thing, a field or a way of learning. */
    private static final Set<String> THINGS = WordList.of("""
            learning processing engineering imaging observation attention function question information distribution
            instruction action interaction optimization environment
            """);

    private RoleNouns() {}

    /**
     * The role that a noun of a sentence names, singular or plural. What "model" and "network" name depends on the word
     * before: a language model is a method, an animal model and a road network are none.
     */
    static Optional<Role> role(ConceptPlace place, int noun) {
        String singular = singular(place.word(noun));
        return switch (singular) {
            case "task", "subtask" -> Optional.of(Role.TASK);
            case "metric" -> Optional.of(Role.METRIC);
            case "model", "network" -> RoleHead.role(place.word(noun - 1) + " " + singular);
            default -> METHODS.contains(singular) ? Optional.of(Role.METHOD) : Optional.empty();
        };
    }

    /** Whether a noun in lower case may name a role, singular or plural. */
    static boolean mayNameRole(String noun) {
        String singular = singular(noun);
        return METHODS.contains(singular) || OTHERS.contains(singular);
    }

    /** A noun without the {@code s} of a regular plural. */
    static String singular(String noun) {
        boolean plural = noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("is");
        return plural ? noun.substring(0, noun.length() - 1) : noun;
    }

    static boolean isTask(String noun) {
        return singular(noun).equals("task");
    }

    /** Whether a noun in lower case names an activity by its ending, so that "the X task" is the task to do it. */
    static boolean isAction(String noun) {
        boolean ending = noun.endsWith("ing") || noun.endsWith("tion") || noun.endsWith("ment") || noun.endsWith("sis");
        return ending && !THINGS.contains(noun);
    }
}
