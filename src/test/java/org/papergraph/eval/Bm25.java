package org.papergraph.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The ranking to compare with: BM25 by Lucene's own defaults, the text of a paper as the question. */
final class Bm25 {

    private static final String TEXT = "text";
    private static final int MOST_WORDS = 1 << 16;

    private Bm25() {}

    /**
     * The papers nearest to each question, without itself.
     *
     * @param texts by id
     * @param questions ids
     * @param depth how many answers
     */
    static Map<String, List<String>> answers(Map<String, String> texts, Collection<String> questions, int depth)
            throws IOException {
        IndexSearcher.setMaxClauseCount(MOST_WORDS);
        Map<String, List<String>> answers = new LinkedHashMap<>();
        try (ByteBuffersDirectory index = new ByteBuffersDirectory()) {
            write(texts, index);
            try (DirectoryReader reader = DirectoryReader.open(index)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                for (String question : questions) {
                    answers.put(question, answer(searcher, question, texts.getOrDefault(question, ""), depth));
                }
            }
        }
        return answers;
    }

    private static void write(Map<String, String> texts, ByteBuffersDirectory index) throws IOException {
        try (IndexWriter writer = new IndexWriter(index, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Document document = new Document();
                document.add(new StringField("id", text.getKey(), Field.Store.YES));
                document.add(new TextField(TEXT, text.getValue(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
    }

    private static List<String> answer(IndexSearcher searcher, String question, String text, int depth)
            throws IOException {
        if (text.isBlank()) {
            return List.of();
        }
        try {
            QueryParser parser = new QueryParser(TEXT, new StandardAnalyzer());
            List<String> ids = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(
                            parser.parse(QueryParser.escape(text.toLowerCase(Locale.ROOT))), depth + 1)
                    .scoreDocs) {
                String id = searcher.storedFields().document(hit.doc).get("id");
                if (!id.equals(question)) {
                    ids.add(id);
                }
            }
            return ids.subList(0, Math.min(depth, ids.size()));
        } catch (ParseException refused) {
            throw new IOException(question, refused);
        }
    }
}
