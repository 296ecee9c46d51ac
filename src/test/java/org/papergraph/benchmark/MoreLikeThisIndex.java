package org.papergraph.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.papergraph.paper.PaperRecord;

/**
 * The other way to related papers: Lucene's MoreLikeThis on an index of title and abstract, which is kept in memory and
 * has term vectors, so that no text is analyzed again for a question. One thread.
 */
final class MoreLikeThisIndex implements AutoCloseable {

    private static final String ID = "id";
    private static final String TEXT = "text";

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final MoreLikeThis like;

    /**
     * Indexes papers.
     *
     * @param papers each with an id
     * @param minTermFrequency how often a text must have a word that is asked for; Lucene's default is
     *     {@value MoreLikeThis#DEFAULT_MIN_TERM_FREQ}
     */
    MoreLikeThisIndex(Collection<PaperRecord> papers, int minTermFrequency) throws IOException {
        FieldType withVectors = new FieldType(TextField.TYPE_NOT_STORED);
        withVectors.setStoreTermVectors(true);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (PaperRecord paper : papers) {
                Document document = new Document();
                document.add(new StringField(ID, paper.id().orElseThrow(), Field.Store.YES));
                document.add(new Field(TEXT, paper.title() + " " + paper.abstractText(), withVectors));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        like = new MoreLikeThis(reader);
        like.setAnalyzer(new StandardAnalyzer());
        like.setFieldNames(new String[] {TEXT});
        like.setMinTermFreq(minTermFrequency);
    }

    /** The ids of the papers that are most like one, best first, without itself. */
    List<String> like(String paper, int limit) throws IOException {
        int asked = searcher.search(new TermQuery(new Term(ID, paper)), 1).scoreDocs[0].doc;
        List<String> ids = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(like.like(asked), limit + 1).scoreDocs) {
            if (hit.doc != asked) {
                ids.add(searcher.storedFields().document(hit.doc).get(ID));
            }
        }
        return ids.subList(0, Math.min(limit, ids.size()));
    }

    /** How much of two answers is the same, from 0 to 1, whatever the order: what both name of what the longer names. */
    static double agreement(List<String> one, List<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int longest = Math.max(one.size(), other.size());
        return longest == 0 ? 1 : (double) both.size() / longest;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
