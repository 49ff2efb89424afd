package tsunagu.app.page;

import java.util.List;
import java.util.Optional;
import tsunagu.app.page.RuleSubject.Put;
import tsunagu.rules.Certainty;
import tsunagu.rules.written.Bearing;
import tsunagu.rules.written.Conclusion;

/** The part of a rule's page that says when the diagnosis holds: each way by itself, and how sure it makes us. */
final class RuleHolding {

    private final RuleParts parts;
    private final Template<WaysSlots> ways;
    private final Template<WaySlots> way;

    private record WaysSlots(Html ways) {}

    private record WaySlots(String certainty, String proof, String kind, Html when) {}

    RuleHolding(RuleParts parts, Languages languages) {
        this.parts = parts;
        this.ways = Template.read("rule-ways.html", WaysSlots.class, languages.all());
        this.way = Template.read("rule-way.html", WaySlots.class, languages.all());
    }

    Html of(RuleSubject subject, RuleWords words) {
        var all = subject.puts(Conclusion.Diagnoses.class)
                .filter(put -> put.what().diagnosis().equals(subject.id()))
                .map(put -> way(put, subject, words));
        return ways.fill(new WaysSlots(Html.all(all)), words.page());
    }

    private Html way(Put<Conclusion.Diagnoses> put, RuleSubject subject, RuleWords words) {
        var sentences = new RuleSentences(words, RuleScope.of(put.rule(), subject.id()));
        var when = parts.when(put.rule().when(), sentences);
        var open = unproven(put.what(), sentences);
        var certainty = certainty(put.what(), open);
        var proof = open.isEmpty()
                ? ""
                : words.page().say("rule.by-output", words.certainty(Certainty.CERTAIN), words.all(open.stream()));
        return way.fill(new WaySlots(words.certainty(certainty), proof, certainty.id(), when), words.page());
    }

    private static Certainty certainty(Conclusion.Diagnoses diagnosis, List<String> unproven) {
        return diagnosis.certainty().orElse(unproven.isEmpty() ? Certainty.CERTAIN : Certainty.LIKELY);
    }

    /** What output would have to show to make us certain; the rule itself may ask for that of some facts. */
    private static List<String> unproven(Conclusion.Diagnoses diagnosis, RuleSentences sentences) {
        return diagnosis.shown().stream()
                .flatMap(name -> sentences.scope().fact(Optional.of(name)).stream())
                .filter(known -> known.bearing() != Bearing.SHOWN_BY_OUTPUT)
                .map(sentences.words()::facts)
                .toList();
    }
}
