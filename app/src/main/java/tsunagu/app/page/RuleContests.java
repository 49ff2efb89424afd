package tsunagu.app.page;

import java.util.List;

/** The parts of a rule's page that say over which diagnoses this one prevails, and to which it gives way. */
final class RuleContests {

    private static final int SHOWN_AT_ONCE = 4;

    private final RuleParts parts;
    private final Template<ContestSlots> contest;
    private final Template<OthersSlots> list;

    private record ContestSlots(Html others, String why, Html when) {}

    private record OthersSlots(Html links) {}

    RuleContests(RuleParts parts, Languages languages) {
        this.parts = parts;
        this.contest = Template.read("rule-contest.html", ContestSlots.class, languages.all());
        this.list = Template.read("rule-others.html", OthersSlots.class, languages.all());
    }

    Html won(RuleSubject subject, RuleWords words) {
        return Html.all(
                RuleContest.of(subject, true).map(it -> contest(it, words)).distinct());
    }

    Html lost(RuleSubject subject, RuleWords words) {
        return Html.all(
                RuleContest.of(subject, false).map(it -> contest(it, words)).distinct());
    }

    private Html contest(RuleContest one, RuleWords words) {
        var when = parts.when(one.open().orElse(List.of()), one.sentences(words));
        var why = words.why(one.put().what().why());
        return contest.fill(new ContestSlots(others(one.others(), words), why, when), words.page());
    }

    private Html others(List<String> ids, RuleWords words) {
        var links = list.fill(new OthersSlots(Html.all(ids.stream().map(id -> parts.link(id, words)))), words.page());
        return ids.size() <= SHOWN_AT_ONCE
                ? links
                : parts.fold(words.page().say("rule.any-of", ids.size()), links, words.page());
    }
}
