package tsunagu.kb;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Notions on their way into the index: each word, and with the first the name of its group of synonyms. */
final class NotionStream extends TokenStream {

    private record Step(String term, int forward) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final List<Step> steps = new ArrayList<>();
    private Iterator<Step> left = steps.iterator();

    NotionStream(List<Notion> notions) {
        for (var notion : notions) {
            steps.add(new Step(notion.tokens().getFirst().term(), 1));
            notion.saying().ifPresent(saying -> steps.add(new Step(saying.group(), 0)));
            notion.tokens().stream().skip(1).forEach(token -> steps.add(new Step(token.term(), 1)));
        }
    }

    @Override
    public void reset() {
        left = steps.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!left.hasNext()) {
            return false;
        }
        clearAttributes();
        var step = left.next();
        term.append(step.term());
        position.setPositionIncrement(step.forward());
        return true;
    }
}
