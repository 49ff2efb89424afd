package tsunagu.kb;

import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Drops the words that only hold a sentence together, and keeps every negation under one form: つながらない and
 * つながりません both end in ない.
 */
final class MeaningfulWords extends FilteringTokenFilter {

    static final String NOT = "ない";

    private static final Set<String> NEGATIONS = Set.of("ない", "ん", "ぬ", "ず", "まい");
    private static final List<String> GLUE = List.of("助詞", "助動詞", "記号", "フィラー", "名詞-非自立", "動詞-非自立", "動詞-接尾");
    private static final Set<String> EMPTY = Set.of(
            "する", "なる", "ある", "いる", "できる", "の", "こと", "a", "an", "the", "of", "to", "in", "on", "at", "is", "are",
            "was", "be", "been", "it", "its", "i", "my", "we", "our", "you", "your", "and", "or", "do", "does", "did",
            "how", "what", "which", "can", "s", "t", "ve", "m", "for", "with", "this", "that", "there", "has", "have",
            "had");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PartOfSpeechAttribute kind = addAttribute(PartOfSpeechAttribute.class);
    private final BaseFormAttribute base = addAttribute(BaseFormAttribute.class);

    MeaningfulWords(TokenStream words) {
        super(words);
    }

    @Override
    protected boolean accept() {
        var part = kind.getPartOfSpeech() == null ? "" : kind.getPartOfSpeech();
        if (isNegation(part)) {
            term.setEmpty().append(NOT);
            return true;
        }
        return GLUE.stream().noneMatch(part::startsWith) && !EMPTY.contains(term.toString());
    }

    private boolean isNegation(String part) {
        var form = base.getBaseForm() == null ? term.toString() : base.getBaseForm();
        return (part.startsWith("助動詞") || part.startsWith("形容詞")) && NEGATIONS.contains(form);
    }
}
