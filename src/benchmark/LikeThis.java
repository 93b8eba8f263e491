package itu.mandates.compare;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * The same by Lucene's MoreLikeThis as it comes, but for the least frequency of a term in a clause,
 * which is 1: clauses are short. Of many clauses a sample is asked, evenly spread, with a planted
 * neighbour for as many of them as there are.
 */
final class LikeThis {

    private static final int FOUND = 10;
    private static final int SAMPLE = 5_000;
    private static final String TEXT = "text";

    private final List<String> clauses;
    private final Analyzer analyzer = new StandardAnalyzer();

    LikeThis(List<String> clauses) {
        this.clauses = clauses;
    }

    String measure(double tokenising) throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            double start = OverlapBenchmark.now();
            index(directory);
            double indexing = OverlapBenchmark.now() - start;
            return ask(directory, tokenising, indexing);
        }
    }

    private void index(Directory directory) throws IOException {
        // In this policy the number of a document stays that of its clause
        var options =
                new IndexWriterConfig(analyzer)
                        .setMergeScheduler(new SerialMergeScheduler())
                        .setMergePolicy(new LogByteSizeMergePolicy());
        try (var writer = new IndexWriter(directory, options)) {
            for (String clause : clauses) {
                var document = new Document();
                document.add(new TextField(TEXT, clause, Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
    }

    private String ask(Directory directory, double tokenising, double indexing) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            var searcher = new IndexSearcher(reader);
            var like = new MoreLikeThis(reader);
            like.setFieldNames(new String[] {TEXT});
            like.setAnalyzer(analyzer);
            like.setMinTermFreq(1);
            int step = Math.max(1, clauses.size() / SAMPLE);
            int asked = 0;
            int planted = 0;
            int right = 0;
            double start = OverlapBenchmark.now();
            for (int i = OverlapCorpus.PLANTED - 2; i < clauses.size(); i += step, asked++) {
                var query = like.like(TEXT, new StringReader(clauses.get(i)));
                int next = i + 1;
                var found = searcher.search(query, FOUND + 1).scoreDocs;
                if (OverlapCorpus.isPlanted(next)) {
                    planted++;
                    right += Arrays.stream(found).anyMatch(hit -> hit.doc == next) ? 1 : 0;
                }
            }
            double each = (OverlapBenchmark.now() - start) / asked;
            return String.format(
                    Locale.ROOT,
                    "| %,d | %.1f | %,d | %.2f | %.1f | %.3f (%d) |%n",
                    clauses.size(),
                    indexing,
                    asked,
                    each * 1000,
                    (indexing + each * clauses.size()) / tokenising,
                    (double) right / planted,
                    planted);
        }
    }
}
