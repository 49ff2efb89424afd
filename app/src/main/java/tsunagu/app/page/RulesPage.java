package tsunagu.app.page;

import static java.util.Comparator.comparing;

import io.javalin.http.Context;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import tsunagu.kb.Knowledge;

/** The list of all diagnoses that rules can come to, by what they lie with. */
final class RulesPage {

    private final Supplier<Knowledge> knowledge;
    private final Expertise expertise;
    private final Languages languages;
    private final Frame frame;
    private final RuleParts parts;
    private final Template<Slots> page;
    private final Template<AreaSlots> area;

    private record Slots(String intro, String version, Html areas) {}

    private record AreaSlots(String name, String count, Html diagnoses) {}

    RulesPage(Supplier<Knowledge> knowledge, Expertise expertise, Languages languages, Frame frame) {
        this.knowledge = knowledge;
        this.expertise = expertise;
        this.languages = languages;
        this.frame = frame;
        this.parts = new RuleParts(languages);
        this.page = Template.read("rules.html", Slots.class, languages.all());
        this.area = Template.read("rules-area.html", AreaSlots.class, languages.all());
    }

    void answer(Context context) {
        var words = languages.of(context);
        var said = RuleWords.of(words, knowledge.get(), expertise);
        var areas = new TreeSet<>(expertise.rules().areas().values());
        var slots = new Slots(
                words.say("rule.list.intro", expertise.rules().diagnoses().size()),
                words.say("rule.version", expertise.version(), said.knowledge().version()),
                Html.all(areas.stream().map(name -> area(name, said))));
        frame.answer(context, words, new Address("/rules"), words.say("rule.list"), page.fill(slots, words));
    }

    private Html area(String name, RuleWords words) {
        var ids = in(name, words);
        var links = Html.all(ids.stream().map(id -> parts.link(id, words)));
        var title = words.page().say("rule.area." + name);
        return area.fill(new AreaSlots(title, Integer.toString(ids.size()), links), words.page());
    }

    private List<String> in(String name, RuleWords words) {
        var all = expertise.rules().areas();
        return all.keySet().stream()
                .filter(id -> all.get(id).equals(name))
                .sorted(comparing(words::title))
                .toList();
    }
}
