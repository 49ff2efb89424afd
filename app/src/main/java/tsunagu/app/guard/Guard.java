package tsunagu.app.guard;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.nio.file.Path;
import java.util.Map;

/**
 * Lets others word our sentences, and nothing else.
 *
 * <p>It compares what the words say with what our sentence says: the same things, denied or not, with the same
 * conditions, in the same mood. It asks nobody and knows only what {@code app/wording} lists.
 */
public final class Guard {

    private static final int MOST_KEPT = 10_000;

    private final Map<String, Thesaurus> thesauruses;
    private final LoadingCache<Key, Licence> licences =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build(this::fresh);

    private record Key(String language, String sentence) {}

    private Guard(Map<String, Thesaurus> thesauruses) {
        this.thesauruses = thesauruses;
    }

    /** Reads {@code <language>.yaml} of each language; fails with what to mend. */
    public static Guard load(Path folder) {
        return new Guard(Map.of(
                "ja", Thesaurus.load(folder.resolve("ja.yaml"), new JapaneseTongue()),
                "en", Thesaurus.load(folder.resolve("en.yaml"), new EnglishTongue())));
    }

    /** Whether anything is known of the language; of one that nobody described, nothing may be reworded. */
    public boolean speaks(String language) {
        return thesauruses.containsKey(language);
    }

    /** What may be made of a sentence of ours, in a language it speaks. */
    public Licence licence(String sentence, String language) {
        return licences.get(new Key(language, sentence));
    }

    private Licence fresh(Key key) {
        return new Licence(key.sentence(), key.language(), thesauruses.get(key.language()));
    }
}
