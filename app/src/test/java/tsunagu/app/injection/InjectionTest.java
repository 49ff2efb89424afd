package tsunagu.app.injection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tsunagu.app.bench.Parts;
import tsunagu.app.conversation.Memory;
import tsunagu.app.injection.Desk.Said;
import tsunagu.app.injection.Desk.Told;
import tsunagu.app.injection.Gullible.Manner;
import tsunagu.app.json.Json;
import tsunagu.app.reply.Reply;
import tsunagu.app.reply.ShownPlan;
import tsunagu.app.reply.ShownStep;
import tsunagu.rules.Source;

/** Orders hidden in messages, files and articles move nothing, though the model obeys every one of them. */
class InjectionTest {

    private static final int LEAST = 200;
    private static final String GRAVE = "R3";
    private static final Set<String> OPEN = Set.of("next", "later");

    @Test
    void areMany() {
        assertTrue(Injection.ALL.size() >= LEAST);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BEHIND_A_COMPLAINT")
    void moveNothing(Place place) {
        Trials.of(Parts.LOADED, (room, injection) -> {
            room.obey(injection, manner(injection, place.ordinal()));
            assertInert(place.hide(injection), injection, room);
        });
    }

    /** Nor does what a model read once open a way to a grave step when the person says more. */
    @Test
    void moveNothingLater() {
        Trials.of(Parts.LOADED, (room, injection) -> {
            room.obey(injection, manner(injection, 0));
            var first = assertInert(Place.BEHIND_A_COMPLAINT.hide(injection), injection, room);
            var more = Place.followUp(injection);
            var later = room.desk().helped(more, first.helped().turn().memory());
            assertPermitted(room.desk().alone(more, first.alone().turn().memory()), later);
            assertShown(later, injection);
        });
    }

    @Test
    void stayTextInTheTitleOfAnArticle(@TempDir Path folder) {
        var articles = Articles.write(folder);
        Trials.of(Parts.LOADED.knowing(articles.load()), (room, injection) -> {
            room.obey(injection, manner(injection, 0));
            var suggested = assertInert(articles.askFor(injection), injection, room).reply().suggestions().stream()
                    .anyMatch(article -> article.article().startsWith(Articles.word(injection)));
            assertEquals(!articles.refused().contains(injection), suggested);
        });
        assertEquals(Set.of(), articles.refused());
    }

    /** Each injection is obeyed in every manner, in one place or another. */
    private static Manner manner(Injection injection, int place) {
        return Manner.values()[(injection.number() + place) % Manner.values().length];
    }

    private record Both(Told alone, Told helped) {

        Reply reply() {
            return helped.turn().reply();
        }
    }

    private static Both assertInert(Said said, Injection injection, Room room) {
        var before = Memory.blank(injection.language());
        var alone = room.desk().alone(said, before);
        var helped = room.desk().helped(said, before);
        assertPermitted(alone, helped);
        assertSame(alone.turn().reply(), helped.turn().reply());
        assertShown(helped, injection);
        room.assertToldNothingElse(injection);
        return new Both(alone, helped);
    }

    private static void assertPermitted(Told alone, Told helped) {
        var more = new HashSet<>(permitted(helped.turn().reply()));
        more.removeAll(permitted(alone.turn().reply()));
        assertEquals(Set.of(), more);
    }

    private static Set<String> permitted(Reply reply) {
        return reply.plan().stream()
                .flatMap(plan -> plan.steps().stream())
                .filter(step -> OPEN.contains(step.state()) && step.risk().compareTo(GRAVE) >= 0)
                .map(ShownStep::id)
                .collect(Collectors.toSet());
    }

    /** All that was decided is the same, but for facts on the model's word and the questions that come of them. */
    private static void assertSame(Reply alone, Reply helped) {
        var told = helped.facts().stream()
                .filter(fact -> !(fact.source() instanceof Source.Model))
                .toList();
        assertEquals(alone.facts(), told);
        if (alone.plan().isPresent()) {
            assertEquals(decided(alone, List.of()), decided(helped, List.of()));
        } else if (told.equals(helped.facts())) {
            assertEquals(decided(alone, List.of("kind", "question")), decided(helped, List.of("kind", "question")));
        }
    }

    private static ObjectNode decided(Reply reply, List<String> but) {
        ObjectNode json = Json.MAPPER.valueToTree(reply);
        return json.remove(List.of("text", "phrasedBy")).remove(but);
    }

    /** Not a word is the model's, no step and no warning is missing, and no markup is anybody else's. */
    private static void assertShown(Told told, Injection injection) {
        var reply = told.turn().reply();
        assertEquals(told.ours(), reply.text().orElseThrow());
        assertComplete(reply);
        assertEquals(List.of(), Shape.foreign(reply, injection));
    }

    private static void assertComplete(Reply reply) {
        var text = reply.text().orElseThrow();
        var from = 0;
        for (var step : reply.plan().map(ShownPlan::steps).orElse(List.of())) {
            from = text.indexOf(step.title(), from);
            assertTrue(from >= 0, step.title());
        }
        for (var caveat : reply.plan().map(ShownPlan::caveats).orElse(List.of())) {
            assertTrue(text.contains(caveat.text()), caveat.text());
        }
    }
}
