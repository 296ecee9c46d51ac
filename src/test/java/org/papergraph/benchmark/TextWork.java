package org.papergraph.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.papergraph.paper.PaperRecord;
import org.papergraph.text.AnalyzedText;
import org.papergraph.text.Analyzer;
import org.papergraph.text.Sentence;

/** Sentences, tokens and tags of a file of papers, in one thread: what {@code tag.js} does by wink-nlp. */
final class TextWork {

    private final Analyzer analyzer = new Analyzer();
    private long sentences;
    private long tokens;
    private long nouns;

    private TextWork() {}

    /**
     * Analyzes titles and abstracts, and says what there was.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) {
        System.out.println(of(Papers.records(Papers.lines(Path.of(arguments[0])))));
    }

    /** How many sentences, tokens and nouns papers have. */
    static String of(List<PaperRecord> papers) {
        TextWork work = new TextWork();
        for (PaperRecord paper : papers) {
            work.count(paper.title());
            work.count(paper.abstractText());
        }
        return work.sentences + " sentences, " + work.tokens + " tokens, " + work.nouns + " nouns";
    }

    private void count(String text) {
        AnalyzedText analyzed = analyzer.analyze(text);
        for (Sentence sentence : analyzed.sentences()) {
            sentences++;
            tokens += sentence.tokens().size();
            nouns += sentence.tokens().stream()
                    .filter(token -> token.tag().startsWith("NN"))
                    .count();
        }
    }
}
