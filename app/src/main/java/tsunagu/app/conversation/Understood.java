package tsunagu.app.conversation;

import java.util.List;
import java.util.stream.Stream;
import tsunagu.rules.Fact;
import tsunagu.rules.Findings;
import tsunagu.rules.Question;

/** What one turn told us, and what the rules make of it. */
record Understood(Read read, Heard heard, Findings findings) {

    boolean leadsToAPlan() {
        return !findings.plan().isEmpty();
    }

    /** The same, asking first for facts that we may not take on another's word. */
    Understood asking(List<Fact> facts) {
        var first = facts.stream().map(fact -> new Question(fact.name(), List.of(), true));
        var questions = Stream.concat(first, findings.questions().stream()).toList();
        return new Understood(read, heard, findings.asking(questions));
    }
}
