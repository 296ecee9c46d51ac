package org.papergraph.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/**
 * Sentences, tokens and Penn tags by OpenNLP's English maximum-entropy models. The models are shared; an analyzer
 * belongs to one thread.
 */
public final class Analyzer {

    private final SentenceDetectorME sentenceDetector;
    private final TokenizerME tokenizer;
    private final POSTaggerME tagger;

    /** A new analyzer on the shared models. */
    public Analyzer() {
        sentenceDetector = new SentenceDetectorME(Models.SENTENCES);
        tokenizer = new TokenizerME(Models.TOKENS);
        tagger = new POSTaggerME(Models.TAGS);
    }

    /** Sentences, tokens and tags of a repaired text. */
    public AnalyzedText analyze(String text) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : sentenceDetector.sentPosDetect(text)) {
            sentences.add(sentence(text, span));
        }
        return new AnalyzedText(text, sentences);
    }

    private Sentence sentence(String text, Span span) {
        Span[] positions = tokenizer.tokenizePos(text.substring(span.getStart(), span.getEnd()));
        String[] words = new String[positions.length];
        for (int i = 0; i < words.length; i++) {
            words[i] =
                    text.substring(span.getStart() + positions[i].getStart(), span.getStart() + positions[i].getEnd());
        }
        String[] tags = tagger.tag(words);
        List<Token> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            int start = span.getStart() + positions[i].getStart();
            tokens.add(new Token(start, start + words[i].length(), words[i], tags[i]));
        }
        return new Sentence(span.getStart(), span.getEnd(), tokens);
    }

    private static final class Models {
        static final SentenceModel SENTENCES = load("/opennlp/en-sent.bin", SentenceModel::new);
        static final TokenizerModel TOKENS = load("/opennlp/en-token.bin", TokenizerModel::new);
        static final POSModel TAGS = load("/opennlp/en-pos-maxent.bin", POSModel::new);

        private interface Loader<M> {
            M load(InputStream in) throws IOException;
        }

        private static <M> M load(String resource, Loader<M> loader) {
            try (InputStream in = Analyzer.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("missing from the class path: " + resource);
                }
                return loader.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(resource, e);
            }
        }
    }
}
