package tsunagu.app.page;

import io.javalin.http.Context;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tsunagu.kb.Knowledge;
import tsunagu.rules.written.Conclusion;

/** The page that says of one diagnosis when it holds, what it asks and plans, and what all that rests on. */
final class RulePage {

    private final Supplier<Knowledge> knowledge;
    private final Expertise expertise;
    private final Languages languages;
    private final Frame frame;
    private final MissingPage missing;
    private final Template<Slots> page;
    private final RuleParts parts;
    private final RuleHolding holding;
    private final RuleQuestions questions;
    private final RuleSteps steps;
    private final RuleContests contests;

    private record Slots(
            String all,
            String area,
            String title,
            String version,
            String article,
            Html sections,
            String file,
            String source) {}

    RulePage(
            Supplier<Knowledge> knowledge, Expertise expertise, Languages languages, Frame frame, MissingPage missing) {
        this.knowledge = knowledge;
        this.expertise = expertise;
        this.languages = languages;
        this.frame = frame;
        this.missing = missing;
        this.page = Template.read("rule.html", Slots.class, languages.all());
        this.parts = new RuleParts(languages);
        this.holding = new RuleHolding(parts, languages);
        this.questions = new RuleQuestions(parts, languages);
        this.steps = new RuleSteps(parts, languages);
        this.contests = new RuleContests(parts, languages);
    }

    void answer(Context context) {
        var words = languages.of(context);
        var id = context.pathParam("diagnosis");
        if (!expertise.rules().diagnoses().contains(id)) {
            missing.answer(context, words, "missing.rule", id.replace('-', ' '));
            return;
        }
        var subject = new RuleSubject(id, expertise.rules());
        var said = RuleWords.of(words, knowledge.get(), expertise);
        var title = words.say("rule.title", said.title(id));
        frame.answer(context, words, new Address("/rules/" + id), title, page.fill(slots(subject, said), words));
    }

    private Slots slots(RuleSubject subject, RuleWords words) {
        var id = subject.id();
        var area = expertise.rules().areas().get(id);
        return new Slots(
                here("/rules", words),
                words.page().say("rule.area." + area),
                words.title(id),
                words.page()
                        .say(
                                "rule.version",
                                expertise.version(),
                                words.knowledge().version()),
                here("/articles/" + id, words),
                sections(subject, words),
                "rules/" + expertise.rules().file(id),
                expertise.rules().text(id));
    }

    private Html sections(RuleSubject subject, RuleWords words) {
        return Html.all(Stream.of(
                        section("holds", holding.of(subject, words), words),
                        section("asks", list(questions.of(subject, words), words), words),
                        section("plans", steps.of(subject, words), words),
                        section("yields", list(contests.lost(subject, words), words), words),
                        section("prevails", list(contests.won(subject, words), words), words),
                        section("proof", proof(subject, words), words),
                        section("besides", new RuleRest(parts, subject, words).all(), words))
                .filter(part -> !part.text().isEmpty()));
    }

    private Html proof(RuleSubject subject, RuleWords words) {
        var outputs = subject.puts(Conclusion.Proves.class)
                .filter(put -> put.what().diagnosis().equals(subject.id()))
                .flatMap(put -> put.what().outputs().stream())
                .distinct();
        return parts.list(
                "", outputs.map(output -> parts.item(words.output(output), Html.NONE, words.page())), words.page());
    }

    private Html list(Html items, RuleWords words) {
        return parts.list("", Stream.of(items).filter(it -> !it.text().isEmpty()), words.page());
    }

    private Html section(String name, Html content, RuleWords words) {
        return parts.section(name, content, words.page());
    }

    private static String here(String path, RuleWords words) {
        return new Address(path).with("lang", words.language()).toString();
    }
}
