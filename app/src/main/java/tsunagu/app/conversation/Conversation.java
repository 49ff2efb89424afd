package tsunagu.app.conversation;

import java.util.List;
import java.util.Optional;
import tsunagu.app.inquiry.Inquiry;
import tsunagu.app.language.Phrasebook;
import tsunagu.app.reply.Reply;
import tsunagu.app.reply.Versions;
import tsunagu.kb.Knowledge;
import tsunagu.kb.lexicon.Languages;
import tsunagu.rules.Diagnostician;
import tsunagu.rules.Findings;
import tsunagu.rules.Question;

/** One turn of somebody's talk with us, from what they said to what we reply. */
public final class Conversation {

    private final Reader reader;
    private final Listening listening;
    private final Diagnostician diagnostician;
    private final Inquiry inquiry;
    private final Knowledge knowledge;
    private final Phrasebook phrasebook;
    private final SecondReading secondReading;
    private final Phraser phraser;

    public Conversation(
            Reader reader,
            Diagnostician diagnostician,
            Inquiry inquiry,
            Knowledge knowledge,
            Phrasebook phrasebook,
            SecondReader secondReader,
            Phraser phraser) {
        this.reader = reader;
        this.listening = reader.listening();
        this.diagnostician = diagnostician;
        this.inquiry = inquiry;
        this.knowledge = knowledge;
        this.phrasebook = phrasebook;
        this.secondReading = reader.secondReading(secondReader, diagnostician);
        this.phraser = phraser;
    }

    /** What came of a turn: what we remember of it and what we replied. */
    public record Turn(Memory memory, Reply reply) {}

    /** What is known now and what would be replied, without anything new being said. */
    Decision review(String id, Memory memory) {
        var heard = listening.heard(memory, List.of(), List.of());
        var findings = inquiry.ask(diagnostician.diagnose(heard.facts()), heard.facts());
        var guidance = Librarian.lookUp(findings, "", memory.language(), knowledge);
        return decision(id, heard, findings, guidance);
    }

    /** What would be replied, but for the words, if this were said now. */
    Reply whatIf(String id, Utterance utterance, Memory before) {
        return Reply.of(answer(id, utterance, before), versions());
    }

    /** One turn, start to end. */
    public Turn reply(String id, Utterance utterance, Memory before, Listener listener) {
        var answer = answer(id, utterance, before);
        var draft = Reply.of(answer, versions());
        listener.decided(draft);
        return new Turn(answer.decision().memory(), draft.worded(phraser.phrase(answer, listener)));
    }

    /** All of a turn that decides, and nothing that words or keeps it. */
    private Answer answer(String id, Utterance utterance, Memory before) {
        var understood = understand(utterance, before);
        var heard = understood.heard();
        var findings = understood.findings();
        var guidance = Librarian.lookUp(
                findings, understood.read().words(), heard.memory().language(), knowledge);
        return Answer.to(decision(id, heard, findings, guidance));
    }

    /** A plan never waits for a second reader: only what leads to none is read again. */
    private Understood understand(Utterance utterance, Memory remembered) {
        var read = reader.read(utterance, remembered);
        var anew = remembered.restsOnAModel()
                ? secondReading.weighAnew(hear(read, utterance, remembered).facts())
                : SecondReading.Weighed.NOTHING;
        var before = remembered.without(anew.asked()).without(anew.dropped());
        var first = understood(read, utterance, before).asking(anew.asked());
        if (first.leadsToAPlan() || read.words().isBlank()) {
            return first;
        }
        var weighed = secondReading.weigh(utterance, first);
        return weighed.isEmpty()
                ? first
                : understood(read.with(weighed.believed()), utterance, before)
                        .asking(weighed.asked())
                        .asking(anew.asked());
    }

    private Understood understood(Read read, Utterance utterance, Memory before) {
        var heard = hear(read, utterance, before);
        return new Understood(read, heard, inquiry.ask(diagnostician.diagnose(heard.facts()), heard.facts()));
    }

    private Heard hear(Read read, Utterance utterance, Memory before) {
        var remembered = before.hear(read, language(read, utterance, before));
        return listening.heard(remembered.memory(), remembered.corrections(), read.notes());
    }

    private Decision decision(String id, Heard heard, Findings findings, Guidance guidance) {
        return new Decision(
                id,
                heard.asking(findings.question().map(Question::fact)),
                findings,
                guidance,
                findings.question().map(reader::options).orElse(List.of()),
                phrasebook.in(heard.memory().language()));
    }

    /** That of the person's own words; output speaks for them only when it is all they gave us so far. */
    private static String language(Read read, Utterance utterance, Memory before) {
        return utterance
                .language()
                .or(() -> Languages.of(read.words()))
                .or(() -> before.turns() == 0 ? Languages.of(utterance.message()) : Optional.empty())
                .orElse(before.language());
    }

    private Versions versions() {
        return new Versions(diagnostician.version(), knowledge.version(), Versions.APP);
    }
}
