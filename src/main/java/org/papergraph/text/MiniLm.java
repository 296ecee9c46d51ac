package org.papergraph.text;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * all-MiniLM-L6-v2 (Wang et al. 2020; Reimers and Gurevych 2019), quantized to bytes, in this process and on the CPU,
 * out of LangChain4j's jar. It reads the first 128 word pieces of title and abstract, as many as it was trained on;
 * reading on, or averaging over parts, ranks related papers no better and costs two to four times as much. About 10 ms
 * per abstract and core. Each text is computed alone and on one thread, so that vectors do not depend on what else is
 * computed; the numbers of another kind of processor may differ in their last digits. The model is shared by all
 * threads. Nothing is fetched and nobody is told: the libraries' calls home are switched off.
 */
final class MiniLm implements TextEmbedder {

    private static final String NAME = "all-minilm-l6-v2-q";
    private static final int DIMENSION = 384;

    /** Stands in for a text without a letter or digit, in which the model would find nothing to read. */
    private static final String NO_WORDS = ".";

    private final Model shared = Model.SHARED;

    /** LangChain4j's own class for this model, but on one thread per text. */
    private static final class Model extends AbstractInProcessEmbeddingModel {

        static final Model SHARED = load();

        private final OnnxBertBiEncoder encoder;

        private Model(OnnxBertBiEncoder encoder) {
            super(Runnable::run);
            this.encoder = encoder;
        }

        private static Model load() {
            System.setProperty("ai.djl.offline", "true");
            try (InputStream weights = resource(".onnx");
                    InputStream tokenizer = resource("-tokenizer.json");
                    OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                OrtEnvironment runtime = OrtEnvironment.getEnvironment();
                runtime.setTelemetry(false);
                options.setIntraOpNumThreads(1);
                OrtSession session = runtime.createSession(weights.readAllBytes(), options);
                return new Model(new OnnxBertBiEncoder(runtime, session, tokenizer, PoolingMode.MEAN));
            } catch (IOException failure) {
                throw new UncheckedIOException(NAME, failure);
            } catch (OrtException failure) {
                throw new IllegalStateException(NAME, failure);
            }
        }

        private static InputStream resource(String ending) {
            InputStream in = MiniLm.class.getResourceAsStream("/" + NAME + ending);
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + NAME + ending);
            }
            return in;
        }

        @Override
        protected OnnxBertBiEncoder model() {
            return encoder;
        }
    }

    @Override
    public String model() {
        return NAME;
    }

    @Override
    public int dimension() {
        return DIMENSION;
    }

    @Override
    public float[] embed(String title, String abstractText) {
        String text = title + " " + abstractText;
        boolean words = text.codePoints().anyMatch(Character::isLetterOrDigit);
        return shared.embed(words ? text : NO_WORDS).content().vector();
    }
}
