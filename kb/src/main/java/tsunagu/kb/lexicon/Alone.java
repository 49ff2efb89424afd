package tsunagu.kb.lexicon;

import java.util.List;
import java.util.stream.IntStream;

/** Reads a symptom that counts only when it is, but for politeness, the whole message. */
record Alone(Symptom symptom) {

    private static final int LETTERS_TO_SPARE = 2;
    private static final int LONGEST = 80;
    private static final String POLITENESS = "filler";

    List<Reading> in(Message message) {
        if (message.normal().length() > LONGEST) {
            return List.of();
        }
        return symptom.frames().stream()
                .filter(frame -> isAllOf(message, frame))
                .findFirst()
                .map(frame -> readings(message))
                .orElse(List.of());
    }

    private static boolean isAllOf(Message message, Frame frame) {
        var words = message.words();
        var said = frame.all().stream().allMatch(group -> words.stream().anyMatch(word -> word.isIn(group)));
        return said && rest(message, frame) <= LETTERS_TO_SPARE;
    }

    /** How many letters are neither of the frame nor politeness? */
    private static long rest(Message message, Frame frame) {
        var taken = message.words().stream()
                .filter(word -> word.isIn(POLITENESS) || frame.all().stream().anyMatch(word::isIn))
                .toList();
        return IntStream.range(0, message.normal().length())
                .filter(i -> Character.isLetterOrDigit(message.normal().text().charAt(i)))
                .filter(i -> taken.stream().noneMatch(word -> word.start() <= i && i < word.end()))
                .count();
    }

    private List<Reading> readings(Message message) {
        var end = message.normal().originalEnd(message.normal().length());
        return symptom.facts(Mood.ASSERTED).entrySet().stream()
                .map(fact -> new Reading(fact.getKey(), fact.getValue(), 0, end, symptom.name()))
                .toList();
    }
}
