package org.papergraph.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * How often phrases and words stand in a large collection of abstracts: counts only, read once from {@code
 * background.gz}, whose first line says what was counted and by which command. What a key's frequency is here never
 * depends on the papers at hand. Immutable; some 20 MB in memory.
 */
final class Background {

    private static final String RESOURCE = "background.gz";
    private static final Frequency UNSEEN = new Frequency(0, 0, 0);
    private static final Background SHARED = read();

    private final int papers;
    private final Map<String, Frequency> phrases;
    private final Map<String, Integer> words;

    /**
     * In how many papers a phrase stands.
     *
     * @param papers in all
     * @param titles in how many of their titles
     * @param alone in how many of them also outside of longer phrases
     */
    record Frequency(int papers, int titles, int alone) {}

    private Background(int papers, Map<String, Frequency> phrases, Map<String, Integer> words) {
        this.papers = papers;
        this.phrases = phrases;
        this.words = words;
    }

    static Background shared() {
        return SHARED;
    }

    /** How many papers were counted. */
    int papers() {
        return papers;
    }

    /** The frequency of the phrase of this spelling key; zeros for one that is rare or was never seen. */
    Frequency phrase(String key) {
        return phrases.getOrDefault(key, UNSEEN);
    }

    /** Whether papers other than one are known to use the phrase. */
    boolean isShared(String key) {
        return phrase(key).papers() >= 2;
    }

    /** In how many papers the word of this spelling key stands, in any part of speech; 0 for a rare one. */
    int word(String key) {
        return words.getOrDefault(key, 0);
    }

    private static Background read() {
        Map<String, Frequency> phrases = new HashMap<>(1 << 18);
        Map<String, Integer> words = new HashMap<>(1 << 16);
        int papers = 0;
        try (InputStream in = Background.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                return new Background(1, Map.of(), Map.of());
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                switch (cells.length) {
                    case 1 -> papers = Integer.parseInt(cells[0]);
                    case 2 -> words.put(cells[0], Integer.valueOf(cells[1]));
                    default ->
                        phrases.put(
                                cells[0],
                                new Frequency(
                                        Integer.parseInt(cells[1]),
                                        Integer.parseInt(cells[2]),
                                        Integer.parseInt(cells[3])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        return new Background(papers, phrases, words);
    }
}
