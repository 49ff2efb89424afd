package tsunagu.kb.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The ways people put into words what happened, what is so, and what they want. Safe for many threads. */
public final class Lexicon {

    /** A statement stands where it ends; of two that end alike the symptoms' names decide which overrules. */
    private static final Comparator<Reading> IN_TEXT = Comparator.comparingInt(Reading::end)
            .thenComparing(Reading::symptom)
            .thenComparingInt(Reading::start);

    private final Words words;
    private final List<Symptom> symptoms;
    private final Frames said;
    private final Frames pasted;

    private Lexicon(Words words, List<Symptom> symptoms) {
        this.words = words;
        this.symptoms = symptoms;
        this.said =
                new Frames(symptoms.stream().filter(symptom -> !symptom.alone()).toList());
        this.pasted = new Frames(symptoms.stream().filter(Symptom::pasted).toList());
    }

    /** Reads the word groups and symptoms of two folders; names every mistake in them at once. */
    public static Lexicon load(Path words, Path symptoms) {
        var faults = new Faults();
        var known = words(words, faults);
        var read = Sheet.in(symptoms, faults).stream()
                .map(sheet -> new SymptomSheet(sheet, known.groups()).symptom())
                .toList();
        faults.orThrow();
        read.forEach(symptom -> symptom.examples()
                .values()
                .forEach(each -> each.values().forEach(sentences -> sentences.forEach(known::know))));
        return new Lexicon(known, read);
    }

    private static Words words(Path folder, Faults faults) {
        var sheets = Sheet.in(folder, faults).stream().map(WordSheet::new).toList();
        var words = new Words();
        sheets.stream().filter(WordSheet::isSpellings).forEach(sheet -> sheet.addSpellingsTo(words));
        sheets.stream().filter(WordSheet::isOrdinary).forEach(sheet -> sheet.addOrdinaryTo(words));
        sheets.stream()
                .filter(sheet -> !sheet.isSpellings() && !sheet.isOrdinary())
                .forEach(sheet -> sheet.addTo(words));
        return words;
    }

    /** What a message says, in the order of its words; where it says two things of one fact, take the last. */
    public List<Reading> read(String text) {
        var message = Message.of(Prose.of(text), words);
        var output = Prose.pasted(text);
        var readings = new ArrayList<>(said.in(message));
        if (!output.isBlank()) {
            readings.addAll(pasted.in(Message.of(output, words)));
        }
        symptoms.stream().filter(Symptom::alone).forEach(symptom -> readings.addAll(new Alone(symptom).in(message)));
        var quote = new Quote(text);
        return widest(readings).stream().sorted(IN_TEXT).map(quote::widen).toList();
    }

    /** Of one and the same statement found in several words, the one that shows most of them. */
    private static List<Reading> widest(List<Reading> readings) {
        var ends = new HashMap<Reading, Integer>();
        return readings.stream()
                .sorted(Comparator.comparingInt(Reading::start).thenComparing(Reading::end, Comparator.reverseOrder()))
                .filter(one -> isWider(one, ends))
                .toList();
    }

    private static boolean isWider(Reading reading, Map<Reading, Integer> ends) {
        var statement = new Reading(reading.fact(), reading.value(), 0, 0, reading.symptom());
        var wider = ends.getOrDefault(statement, -1) < reading.end();
        ends.merge(statement, reading.end(), Math::max);
        return wider;
    }

    /** Every fact that can be read, as name=value. */
    public Set<String> facts() {
        var facts = new TreeSet<String>();
        symptoms.forEach(symptom ->
                symptom.reads().values().forEach(read -> read.forEach((fact, value) -> facts.add(fact + "=" + value))));
        return facts;
    }

    List<Symptom> symptoms() {
        return symptoms;
    }
}
