package org.papergraph.extract;

import java.util.List;
import java.util.Map;

/** The words and prefixes that a digit of a short form may stand for. */
final class NumberWord {

    private static final Map<Character, List<String>> BEGINNINGS = Map.of(
            '1', List.of("one", "single", "first", "mono"),
            '2', List.of("two", "to", "bi", "second"),
            '3', List.of("three", "tri", "third"),
            '4', List.of("four", "for", "tetra"),
            '5', List.of("five", "penta"),
            '6', List.of("six", "hexa"));
    private static final Map<Character, List<String>> ENDINGS =
            Map.of('2', List.of("diol", "dione", "diene"), '3', List.of("triol", "trione", "triene"));
    private static final Map<Character, List<String>> PREFIXES =
            Map.of('2', List.of("di", "bis"), '3', List.of("tri", "tris"), '4', List.of("tetra"));

    private NumberWord() {}

    /** What a word begins with that a digit stands for: "two" and "second" for 2, but also "to". */
    static List<String> beginnings(char digit) {
        return BEGINNINGS.getOrDefault(digit, List.of());
    }

    /** What a chemical name ends in that a digit stands for, as in estradiol. */
    static List<String> endings(char digit) {
        return ENDINGS.getOrDefault(digit, List.of());
    }

    /** What stands in a chemical name before what is counted, as in dioxide; a formula has the digit behind it. */
    static List<String> prefixes(char digit) {
        return PREFIXES.getOrDefault(digit, List.of());
    }
}
