package org.papergraph.extract;

import java.util.Optional;
import org.papergraph.paper.Role;

/**
 * Examples of what a noun names, after Hearst's patterns (1992): "tasks such as A, B and X". Reads from the concept back
 * to the words that open the list; whatever no list holds, such as a verb, ends the search.
 */
final class RoleList {

    private static final int LONGEST = 40;

    private RoleList() {}

    /** The role that the noun before the list names. */
    static Optional<Role> role(ConceptPlace place) {
        if (!place.endsName() || startsClause(place)) {
            return Optional.empty();
        }
        boolean comma = place.word(place.from() - 1).equals(",");
        for (int i = place.from() - 1; i >= Math.max(0, place.from() - LONGEST); i--) {
            if (isOpening(place, i)) {
                return named(place, i).filter(role -> isExample(place, role));
            }
            boolean closed = comma && place.tag(i).equals("CC"); // "such as A and B, X": the list is over before X
            if (closed || !isListed(place, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "With methods such as A, X improves": X is a subject, not the next of the list. */
    private static boolean startsClause(ConceptPlace place) {
        String tag = place.tag(place.to());
        return place.word(place.from() - 1).equals(",") && (tag.startsWith("VB") || tag.equals("MD"));
    }

    private static boolean isOpening(ConceptPlace place, int i) {
        return switch (place.word(i)) {
            case "as" -> place.word(i - 1).equals("such");
            case "including", "like", "e.g.", "e.g" -> true;
            case "(" -> !place.isShortFormBracket(i) && named(place, i).isPresent();
            default -> false;
        };
    }

    private static Optional<Role> named(ConceptPlace place, int opening) {
        int i = opening - 1;
        while (place.word(i).equals(",")
                || place.word(i).equals("(")
                || place.word(i).equals("such")) {
            i--;
        }
        return place.word(i).endsWith("s") ? RoleNouns.role(place, i) : Optional.empty();
    }

    /** A whole item of the list is an example; of an item's last words only an activity is sure to be one. */
    private static boolean isExample(ConceptPlace place, Role role) {
        int before = place.from() - 1;
        boolean whole = !place.isNoun(before)
                && switch (place.tag(before)) {
                    case "JJ", "VBG", "VBN", "CD", "POS" -> false;
                    default -> true;
                };
        return whole || (role == Role.TASK && RoleNouns.isAction(place.word(place.to() - 1)));
    }

    private static boolean isListed(ConceptPlace place, int i) {
        return place.isNoun(i)
                || switch (place.tag(i)) {
                    case "JJ", "VBG", "VBN", "CD", "POS", "DT", "CC", "," -> true;
                    default -> "()/&".contains(place.word(i));
                };
    }
}
