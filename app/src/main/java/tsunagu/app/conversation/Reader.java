package tsunagu.app.conversation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tsunagu.kb.lexicon.Lexicon;
import tsunagu.kb.lexicon.Reading;
import tsunagu.rules.Diagnostician;
import tsunagu.rules.Fact;
import tsunagu.rules.Question;
import tsunagu.rules.Source;
import tsunagu.rules.Vocabulary;

/** Reads what a person said, pasted and chose into facts, each with the words it rests on. */
public final class Reader {

    private static final String SHORT_ANSWER = "turn.answer";

    private static final Map<String, String> YES_NO = Map.of("true", "yes", "false", "no");

    private final Lexicon lexicon;
    private final Vocabulary vocabulary;

    public Reader(Lexicon lexicon, Vocabulary vocabulary) {
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
    }

    Read read(Utterance utterance, Memory memory) {
        var turn = memory.turns() + 1;
        var sheet = new Sheet(turn);
        var prose = sheet.take(new Pasted(Pasted.MESSAGE, utterance.message()));
        for (var reading : lastOnEach(lexicon.read(prose))) {
            said(reading, utterance.message(), turn, memory).ifPresent(sheet::tell);
        }
        utterance.evidence().forEach(pasted -> sheet.tell(pasted, shown(pasted, sheet.take(pasted), turn)));
        utterance.answers().forEach((fact, value) -> sheet.tell(chosen(fact, value, turn)));
        return sheet.read(prose);
    }

    /** Where a text says two things of one fact, the last word stands. */
    private static Collection<Reading> lastOnEach(List<Reading> readings) {
        var last = new LinkedHashMap<String, Reading>();
        readings.forEach(reading -> last.put(reading.fact(), reading));
        return last.values();
    }

    private Optional<Fact> said(Reading reading, String message, int turn, Memory memory) {
        var quote = message.substring(reading.start(), reading.end());
        var source = new Source.Utterance(turn, reading.start(), reading.end(), quote);
        return reading.fact().equals(SHORT_ANSWER)
                ? answered(reading.value(), source, memory)
                : Optional.of(new Fact(reading.fact(), reading.value(), source));
    }

    /** "Yes" means yes to what we asked last; to anything but a yes-or-no question it means nothing. */
    private Optional<Fact> answered(String value, Source source, Memory memory) {
        return memory.asked()
                .flatMap(asked -> vocabulary.normalise(asked, value).map(normal -> new Fact(asked, normal, source)));
    }

    /** What stands in an attachment in people's words is read as theirs is, but counts as pasted. */
    private List<Fact> shown(Pasted pasted, String prose, int turn) {
        return lastOnEach(lexicon.read(prose)).stream()
                .filter(reading -> !reading.fact().startsWith("turn."))
                .map(reading -> new Fact(reading.fact(), reading.value(), source(reading, pasted, turn)))
                .toList();
    }

    private static Source source(Reading reading, Pasted pasted, int turn) {
        var before = pasted.text().substring(0, reading.start());
        var line =
                1 + (int) before.chars().filter(character -> character == '\n').count();
        var quote = pasted.text().substring(reading.start(), reading.end());
        return new Source.Evidence(turn, pasted.name(), line, quote, List.of(), true);
    }

    /** Weighs what is read by the same vocabulary. */
    Listening listening() {
        return new Listening(vocabulary);
    }

    /** Knows the facts that may be proposed by the same vocabulary. */
    SecondReading secondReading(SecondReader reader, Diagnostician diagnostician) {
        return new SecondReading(reader, vocabulary, diagnostician);
    }

    /** What can be answered to a question, in the words of our clients. */
    List<String> options(Question question) {
        var fact = question.fact();
        var offered = vocabulary.asked(fact)
                ? vocabulary.offered(fact)
                : vocabulary.values(fact).orElse(List.of());
        return offered.stream().map(value -> YES_NO.getOrDefault(value, value)).toList();
    }

    private Fact chosen(String fact, String value, int turn) {
        return new Fact(fact, vocabulary.normalise(fact, value).orElse(value), new Source.Answer(turn));
    }
}
