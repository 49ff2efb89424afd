package tsunagu.kb;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A small embedding of our own: a direction for each concept, however it is worded, and a little for the spelling. */
final class Concepts implements Embedding {

    private static final int SPELLING = 128;
    private static final double WEIGHT_OF_SPELLING = 0.5;

    private final String id;
    private final List<List<String>> concepts;
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    final List<Integer> batches = Collections.synchronizedList(new ArrayList<>());

    Concepts(String id, List<List<String>> concepts) {
        this.id = id;
        this.concepts = concepts;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<float[]> of(List<String> texts) {
        batches.add(texts.size());
        asked.addAll(texts);
        return texts.stream().map(text -> vector(Width.levelled(text))).toList();
    }

    private float[] vector(String text) {
        var vector = new float[SPELLING + concepts.size()];
        for (int at = 0; at + 3 <= text.length(); at++) {
            var hash = text.substring(at, at + 3).hashCode() * 0x9E3779B9;
            vector[hash >>> 25] += (hash & 1) * 2 - 1;
        }
        shorten(vector);
        for (int concept = 0; concept < concepts.size(); concept++) {
            vector[SPELLING + concept] = concepts.get(concept).stream().anyMatch(text::contains) ? 1 : 0;
        }
        return vector;
    }

    private static void shorten(float[] spelling) {
        var square = 0d;
        for (var number : spelling) {
            square += number * number;
        }
        spelling[0] += square == 0 ? 1 : 0;
        for (int at = 0; at < spelling.length; at++) {
            spelling[at] *= (float) (WEIGHT_OF_SPELLING / Math.sqrt(square == 0 ? 1 : square));
        }
    }
}
