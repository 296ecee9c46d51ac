package org.papergraph.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Lists of general English and of the language that all papers share, read from {@code words.txt}: sections headed
 * {@code [name]}, words separated by spaces, {@code #} for comments. Immutable.
 */
final class Lexicon {

    private static final Map<String, Set<String>> SECTIONS = read();

    /** Adjectives and participles that say nothing of the subject: taken off the front of a phrase. */
    static final Set<String> EMPTY_MODIFIERS = section("modifiers");

    /** The same, but also part of established names: kept where the background knows the whole phrase. */
    static final Set<String> SOFT_MODIFIERS = section("soft");

    /** Nouns that make no concept by themselves, nor after nothing but empty modifiers. */
    static final Set<String> GENERAL_NOUNS = section("nouns");

    /** Words that no phrase holds. */
    static final Set<String> BARRIERS = section("barriers");

    /** Gerunds that stand for an action of the sentence, not for a part of a name. */
    static final Set<String> VERBS = section("verbs");

    /** Adjectives that praise or sort a thing. */
    static final Set<String> EVALUATIVE = section("evaluative");

    /** Nouns that, after one evaluative adjective, name nothing. */
    static final Set<String> KINDS = section("kinds");

    /** Last words of what is no name. */
    static final Set<String> TAILS = section("tails");

    /** Words that stand in texts of all subjects; {@code related-papers.cypher} passes over the same. */
    static final Set<String> FUNCTION_WORDS = section("function");

    private Lexicon() {}

    private static Set<String> section(String name) {
        Set<String> words = SECTIONS.get(name);
        if (words == null) {
            throw new IllegalStateException("words.txt has no section " + name);
        }
        return words;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> sections = new HashMap<>();
        try (InputStream in = Lexicon.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: words.txt");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Set<String> section = new HashSet<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), name -> new HashSet<>());
                } else if (!line.startsWith("#")) {
                    section.addAll(Set.copyOf(Arrays.asList(line.strip().split("\\s+", -1))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("words.txt", e);
        }
        sections.values().forEach(words -> words.remove(""));
        return Map.copyOf(sections);
    }
}
