package tsunagu.app.page;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tsunagu.rules.written.Choice;
import tsunagu.rules.written.Condition;
import tsunagu.rules.written.Which;

/** Says the conditions of one rule in words. */
record RuleSentences(RuleWords words, RuleScope scope) {

    String say(Condition condition) {
        return switch (condition) {
            case Condition.Known known -> known(known);
            case Condition.Found found -> found(found);
            case Condition.Tried tried -> words.fact("step." + tried.step(), tried.helped() ? "done" : "failed");
            case Condition.Planned planned -> planned(planned);
            case Condition.Wanted wanted -> wanted(wanted);
            case Condition.Overruled overruled -> overruled(overruled);
            case Condition.Waiting waiting -> page("rule.waiting", words.step(waiting.step()));
            case Condition.Each each -> words.any(each.of().stream().map(words::output));
            case Condition.Not not -> page("rule.not", say(not.what()));
            case Condition.All all -> words.all(all.parts().stream().map(this::say));
            case Condition.Any any -> words.any(any.parts().stream().map(this::say));
        };
    }

    /** What a name in the rule stands for, be it an id or a name of the rule's own. */
    String who(String name) {
        if (name.startsWith("$")) {
            return scope.names().getOrDefault(name, page(scope.isAsker(name) ? "rule.asker" : "rule.other"));
        }
        return name.equals(scope.subject()) ? page("rule.this") : page("rule.quoted", words.title(name));
    }

    private String known(Condition.Known known) {
        var said = words.facts(known);
        var than = scope.fact(known.than()).map(words::facts).orElse("");
        return switch (known.bearing()) {
            case ANYHOW -> said;
            case SHOWN_BY_OUTPUT -> page("rule.shown", said);
            case NOT_SHOWN_BY_OUTPUT -> page("rule.told", said);
            case SAID_LATER -> page("rule.later", said, than);
            case SAID_NO_EARLIER -> page("rule.no-earlier", said, than);
            case FROM_ELSEWHERE -> page("rule.elsewhere", said, than);
        };
    }

    private String found(Condition.Found found) {
        if (found.which().ids().size() > 1 && found.which().named().getFirst().startsWith("$")) {
            return page("rule.same", who(found.which().named().getFirst()), who(literal(found.which())));
        }
        var who = who(found);
        var sure = found.certainty().isAny()
                ? page("rule.holds", who)
                : page("rule.holds-as", who, words.certainties(found.certainty()));
        return scope.measured(found.noSurerThan())
                .map(other -> page("rule.no-surer", sure, who(other)))
                .orElse(sure);
    }

    private static String literal(Which which) {
        return which.ids().stream()
                .flatMap(choice -> choice.of().stream())
                .filter(id -> !id.startsWith("$"))
                .findFirst()
                .orElse("");
    }

    private String who(Condition.Found found) {
        var name = found.called().filter(scope.names()::containsKey);
        var named = found.which().named();
        if (name.isPresent() || !named.isEmpty()) {
            return name.map(this::who).orElseGet(() -> or(named.stream().map(this::who)));
        }
        var others = found.which().ids().stream()
                .flatMap(choice -> choice.of().stream())
                .filter(id -> !id.startsWith("$"));
        var but = or(others.map(this::who));
        return but.isEmpty()
                ? anyIn(found.which().areas())
                : page("rule.any-but", but, anyIn(found.which().areas()));
    }

    private String anyIn(Choice areas) {
        var names = or(areas.of().stream().map(area -> page("rule.quoted", page("rule.area." + area))));
        if (areas.isAny()) {
            return page("rule.any");
        }
        return page(areas.except() ? "rule.any-outside" : "rule.any-inside", names);
    }

    private String planned(Condition.Planned planned) {
        var parts = new ArrayList<String>();
        planned.with().forEach(step -> parts.add(planned(step)));
        planned.without().forEach(step -> parts.add(page("rule.not-planned", words.step(step))));
        planned.diagnoses().of().stream()
                .filter(id -> planned.diagnoses().except())
                .forEach(id -> parts.add(page("rule.planned-by-another", who(id))));
        return words.all(parts.stream());
    }

    private String planned(String step) {
        return step.startsWith("$") ? page("rule.planned-itself") : page("rule.planned", words.step(step));
    }

    private String wanted(Condition.Wanted wanted) {
        return wanted.facts().isAny()
                ? page("rule.asked-any")
                : page(
                        "rule.asked",
                        or(wanted.facts().of().stream().map(fact -> page("rule.quoted", words.question(fact)))));
    }

    private String overruled(Condition.Overruled overruled) {
        var loser = who(overruled.losers().of().getFirst());
        var winner = overruled.winners().isAny()
                ? page("rule.another")
                : who(overruled.winners().of().getFirst());
        var given = page("rule.gives-way", loser, winner);
        return Optional.of(overruled.reasons())
                .filter(reasons -> !reasons.isAny())
                .map(reasons -> page("rule.for-another-reason", given, reasons(reasons.of())))
                .orElse(given);
    }

    private String reasons(List<String> reasons) {
        return or(reasons.stream().map(reason -> page("rule.quoted", words.why(reason))));
    }

    private String or(Stream<String> names) {
        return names.collect(joining(page("rule.or")));
    }

    private String page(String key, Object... arguments) {
        return words.page().say(key, arguments);
    }
}
