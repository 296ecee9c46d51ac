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
    private static final int NOMINAL_ONE_IN = 4;
    private static final Frequency UNSEEN = new Frequency(0, 0, 0);
    private static final WordFrequency UNSEEN_WORD = new WordFrequency(0, 0, 0);
    private static final Background SHARED = read();

    private final int papers;
    private final Map<String, Frequency> phrases;
    private final Map<String, WordFrequency> words;

    /**
     * In how many papers a phrase stands.
     *
     * @param papers in all
     * @param titles in how many of their titles
     * @param alone in how many of them also outside of longer phrases
     */
    record Frequency(int papers, int titles, int alone) {}

    /**
     * In how many papers a word stands, in any part of speech.
     *
     * @param papers in all
     * @param titles in how many of their titles
     * @param nominal in how many of them as a noun, an adjective or a participle
     */
    record WordFrequency(int papers, int titles, int nominal) {

        /** Whether it may be part of a name. What is nearly always a verb or an adverb is so where a tagger errs too. */
        boolean isNominal() {
            return nominal * NOMINAL_ONE_IN >= papers;
        }
    }

    private Background(int papers, Map<String, Frequency> phrases, Map<String, WordFrequency> words) {
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

    /** The frequency of the word of this spelling key; zeros for a rare one. */
    WordFrequency word(String key) {
        return words.getOrDefault(key, UNSEEN_WORD);
    }

    /**
     * The inverse document frequency (Spärck Jones 1972) of what stands in so many papers: the natural logarithm of all
     * papers by those, each counted one more.
     */
    double rarity(int ofPapers) {
        return StrictMath.log((papers + 1.0) / (ofPapers + 1.0));
    }

    private static Background read() {
        Map<String, Frequency> phrases = new HashMap<>(1 << 18);
        Map<String, WordFrequency> words = new HashMap<>(1 << 16);
        int papers = 0;
        try (InputStream in = Background.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                return new Background(1, Map.of(), Map.of());
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
            boolean isPhrase = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (cells.length < 4) {
                    papers = line.startsWith("papers ") ? Integer.parseInt(line.substring(7)) : papers;
                    isPhrase = line.equals("phrases");
                    continue;
                }
                int all = Integer.parseInt(cells[1]);
                int titles = Integer.parseInt(cells[2]);
                int some = Integer.parseInt(cells[3]);
                if (isPhrase) {
                    phrases.put(cells[0], new Frequency(all, titles, some));
                } else {
                    words.put(cells[0], new WordFrequency(all, titles, some));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        return new Background(papers, phrases, words);
    }
}
