package org.papergraph.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** The English maximum-entropy models (Penn Treebank), loaded on first use, immutable, shared by all threads. */
final class Models {

    static final SentenceModel SENTENCES = load("/en-sent.bin", SentenceModel::new);
    static final TokenizerModel TOKENS = load("/en-token.bin", TokenizerModel::new);
    static final POSModel TAGS = load("/en-pos-maxent.bin", POSModel::new);
    static final TagWeights TAG_WEIGHTS = TagWeights.of(TAGS);

    private interface Loader<M> {
        M load(InputStream in) throws IOException;
    }

    private Models() {}

    private static <M> M load(String resource, Loader<M> loader) {
        try (InputStream in = Models.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + resource);
            }
            return loader.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
