package org.papergraph.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;

/**
 * Sentences, tokens and Penn tags by OpenNLP's English maximum-entropy models: the output of OpenNLP's own classes, but
 * for sentences that it ends at a point inside a word ("v2.0") and plus signs that it splits off ("C++"), and with what
 * follows from a word form alone computed once per form. About 1 ms per abstract. What was analyzed before changes the
 * speed only. Memory and time are bounded for any text: a run of more than 512 characters without a space is one token,
 * and a sentence of more than 1,000 tokens is tagged in parts. The models are shared; an analyzer belongs to one thread.
 */
public final class Analyzer {

    private static final int LONGEST_TAGGED = 1_000;

    private final SentenceDetectorME sentenceDetector = new SentenceDetectorME(Models.SENTENCES);
    private final Chunks chunks = new Chunks();
    private final BeamTagger tagger = new BeamTagger(Models.TAG_WEIGHTS);

    /** The words of the sentence at hand, and where each starts. */
    private Word[] words = new Word[128];

    private int[] starts = new int[128];
    private int length;

    /** A new analyzer on the shared models. */
    public Analyzer() {}

    /**
     * Sentences, tokens and tags of a repaired text.
     *
     * @return offsets are UTF-16 code units of {@code text}; nothing but whitespace lies between tokens
     */
    public AnalyzedText analyze(String text) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : withEndMarks(text, sentenceDetector.sentPosDetect(maskLongRuns(text)))) {
            sentences.add(sentence(text, span.getStart(), span.getEnd()));
        }
        return new AnalyzedText(text, sentences);
    }

    /** The same spans, but one that ends in a letter or digit goes on to the end of the next. */
    static List<Span> withEndMarks(String text, Span[] spans) {
        List<Span> out = new ArrayList<>();
        for (Span span : spans) {
            int last = out.size() - 1;
            if (last >= 0 && Character.isLetterOrDigit(text.charAt(out.get(last).getEnd() - 1))) {
                out.set(last, new Span(out.get(last).getStart(), span.getEnd()));
            } else {
                out.add(span);
            }
        }
        return out;
    }

    private Sentence sentence(String text, int start, int end) {
        length = 0;
        int from = start;
        while (from < end) {
            if (isSpace(text.charAt(from))) {
                from++;
                continue;
            }
            int to = from + 1;
            while (to < end && !isSpace(text.charAt(to))) {
                to++;
            }
            for (Chunks.Piece piece : chunks.split(text.substring(from, to))) {
                add(piece.word(), from + piece.start());
            }
            from = to;
        }
        return new Sentence(start, end, tokens());
    }

    private void add(Word word, int start) {
        if (length == words.length) {
            words = Arrays.copyOf(words, 2 * length);
            starts = Arrays.copyOf(starts, 2 * length);
        }
        words[length] = word;
        starts[length] = start;
        length++;
    }

    private List<Token> tokens() {
        List<Token> tokens = new ArrayList<>(length);
        for (int from = 0; from < length; from += LONGEST_TAGGED) {
            String[] tags = tagger.tag(words, from, Math.min(from + LONGEST_TAGGED, length));
            for (int i = 0; i < tags.length; i++) {
                int start = starts[from + i];
                Word word = words[from + i];
                tokens.add(new Token(start, start + word.text.length(), word.text, tags[i], word.key));
            }
        }
        return tokens;
    }

    /**
     * The same text with every overlong run of non-space characters made of letters alone: no sentence ends within one,
     * and the detector's search for the next space stays short.
     */
    private static String maskLongRuns(String text) {
        char[] masked = null;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !isSpace(text.charAt(i))) {
                continue;
            }
            if (i - start > Chunks.LONGEST) {
                masked = masked == null ? text.toCharArray() : masked;
                Arrays.fill(masked, start, i, 'x');
            }
            start = i + 1;
        }
        return masked == null ? text : new String(masked);
    }

    private static boolean isSpace(char c) {
        return c < 0x80
                ? c <= ' ' && Character.isWhitespace(c)
                : Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
