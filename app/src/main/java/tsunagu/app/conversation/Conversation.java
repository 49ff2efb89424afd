package tsunagu.app.conversation;

import java.util.List;
import tsunagu.app.language.Phrasebook;
import tsunagu.app.reply.Reply;
import tsunagu.app.reply.Versions;
import tsunagu.kb.Knowledge;
import tsunagu.kb.lexicon.Languages;
import tsunagu.rules.Diagnostician;
import tsunagu.rules.Fact;
import tsunagu.rules.Findings;
import tsunagu.rules.Question;
import tsunagu.rules.Source;

/** One turn of somebody's talk with us, from what they said to what we reply. */
public final class Conversation {

    private final Reader reader;
    private final Diagnostician diagnostician;
    private final Knowledge knowledge;
    private final Phrasebook phrasebook;
    private final Phraser phraser;

    public Conversation(
            Reader reader, Diagnostician diagnostician, Knowledge knowledge, Phrasebook phrasebook, Phraser phraser) {
        this.reader = reader;
        this.diagnostician = diagnostician;
        this.knowledge = knowledge;
        this.phrasebook = phrasebook;
        this.phraser = phraser;
    }

    /** What came of a turn: what we remember of it and what we replied. */
    public record Turn(Memory memory, Reply reply) {}

    /** What is known now and what would be replied, without anything new being said. */
    Decision review(String id, Memory memory) {
        var findings = diagnostician.diagnose(memory.facts());
        var guidance = Librarian.lookUp(findings, "", memory.language(), knowledge);
        return decision(id, List.of(), memory, List.of(), findings, guidance);
    }

    /** One turn, start to end. */
    public Turn reply(String id, Utterance utterance, Memory before, Listener listener) {
        var facts = reader.read(utterance, before);
        var heard = before.hear(facts, language(utterance, before));
        var findings = diagnostician.diagnose(heard.memory().facts());
        var guidance =
                Librarian.lookUp(findings, utterance.message(), heard.memory().language(), knowledge);
        var unread = unread(utterance, facts);
        var answer = Answer.to(decision(id, unread, heard.memory(), heard.corrections(), findings, guidance));
        var draft = Reply.of(answer, versions());
        listener.decided(draft);
        return new Turn(answer.decision().memory(), draft.worded(phraser.phrase(answer, listener::words)));
    }

    private Decision decision(
            String id,
            List<String> unread,
            Memory memory,
            List<Correction> corrections,
            Findings findings,
            Guidance guidance) {
        return new Decision(
                id,
                memory.asking(findings.question().map(Question::fact)),
                corrections,
                unread,
                memory.says("turn.asks-why", "true"),
                findings,
                guidance,
                findings.question().map(reader::options).orElse(List.of()),
                phrasebook.in(memory.language()));
    }

    private static String language(Utterance utterance, Memory before) {
        return utterance.language().or(() -> Languages.of(utterance.message())).orElse(before.language());
    }

    private static List<String> unread(Utterance utterance, List<Fact> facts) {
        return utterance.evidence().stream()
                .map(Pasted::name)
                .filter(name -> facts.stream().noneMatch(fact -> isFrom(fact, name)))
                .toList();
    }

    private static boolean isFrom(Fact fact, String name) {
        return fact.source() instanceof Source.Evidence evidence
                && evidence.name().equals(name);
    }

    private Versions versions() {
        return new Versions(diagnostician.version(), knowledge.version(), Versions.APP);
    }
}
