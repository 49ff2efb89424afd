package tsunagu.kb.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The frames of many symptoms, sought only where the first word group of each is spoken of. */
final class Frames {

    private record Owned(Frame frame, Symptom symptom) {}

    private final Map<String, List<Owned>> byFirstGroup = new HashMap<>();

    Frames(List<Symptom> symptoms) {
        symptoms.forEach(symptom -> symptom.frames()
                .forEach(frame -> byFirstGroup
                        .computeIfAbsent(frame.all().getFirst(), group -> new ArrayList<>())
                        .add(new Owned(frame, symptom))));
    }

    List<Reading> in(Message message) {
        var readings = new ArrayList<Reading>();
        for (var at = 0; at < message.sentences().size(); at++) {
            var sentence = message.sentences().get(at);
            var fitting = fitting(message, at);
            for (var i = 0; i < sentence.clauses().size() && !fitting.isEmpty(); i++) {
                read(message, sentence, i, fitting, readings);
            }
        }
        return readings;
    }

    private List<Owned> fitting(Message message, int at) {
        var sentence = message.sentences().get(at);
        return sentence.groups().stream()
                .flatMap(group -> byFirstGroup.getOrDefault(group, List.of()).stream())
                .filter(owned -> owned.frame.fits(message.sentence(at - 1), sentence, message.sentence(at + 1)))
                .toList();
    }

    private static void read(Message message, Sentence sentence, int at, List<Owned> fitting, List<Reading> readings) {
        var supposed = isSupposed(sentence, at);
        for (var owned : fitting) {
            for (var window : owned.frame.in(sentence.clauses().get(at))) {
                read(message, owned.symptom, Stance.of(window).supposedIf(supposed), readings);
            }
        }
    }

    /** What a question asks is only supposed, and so is a condition of it: 変えたら + 直りますか. */
    private static boolean isSupposed(Sentence sentence, int at) {
        var clause = sentence.clauses().get(at);
        return sentence.asks() && !clause.tells()
                || clause.conditional()
                        && at + 1 < sentence.clauses().size()
                        && sentence.clauses().get(at + 1).asks();
    }

    private static void read(Message message, Symptom symptom, Stance stance, List<Reading> readings) {
        var start = message.normal().originalStart(stance.start());
        var end = message.normal().originalEnd(stance.end());
        symptom.facts(stance.mood())
                .forEach((fact, value) -> readings.add(new Reading(fact, value, start, end, symptom.name())));
    }
}
