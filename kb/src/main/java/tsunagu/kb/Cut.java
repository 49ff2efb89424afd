package tsunagu.kb;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** An article cut into words for the index; its title and tags stand above each of its passages. */
final class Cut {

    private static final int MOST_WORDS = 1 << 20;

    private final Article article;
    private final Analysis analysis;
    private final List<Notion> title;

    Cut(Article article, Analysis analysis) {
        this.article = article;
        this.analysis = analysis;
        this.title = notions(article.title() + "\n" + String.join("\n", article.tags()));
    }

    Document document(Passage passage) {
        var heading = passage.anchor().isEmpty() ? "" : passage.heading();
        var plain = Markdown.plain(passage.text());
        var above = Stream.concat(title.stream(), notions(heading).stream()).toList();
        var all = article.title() + "\n" + heading + "\n" + plain;
        var document = new Document();
        document.add(new StringField(Wanted.LANGUAGE, article.language(), Field.Store.NO));
        article.tags().forEach(tag -> document.add(new StringField(Wanted.TAG, tag, Field.Store.NO)));
        document.add(new TextField(Wanted.ABOVE, new NotionStream(above)));
        document.add(new TextField(Wanted.TEXT, new NotionStream(notions(plain))));
        document.add(new TextField(Wanted.PAIRS, all, Field.Store.NO));
        document.add(new TextField(PassageIndex.KNOWN, all, Field.Store.NO));
        document.add(new BinaryDocValuesField(PassageIndex.PLAIN, new BytesRef(plain)));
        return document;
    }

    private List<Notion> notions(String text) {
        return analysis.notions(text, MOST_WORDS);
    }
}
