package tsunagu.app.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TemplateTest {

    private static final PageWords WORDS = new PageWords("ja", Map.of("hello", "<こんにちは>"));

    private record Slots(String name, Html part) {}

    @Test
    void escapesWordsAndValuesButNotHtml() {
        var filled = page("{{say:hello}} \"{{name}}\" {{part}}")
                .fill(new Slots("<$1 & '{{part}}'>", new Html("<b>{{name}}</b>")), WORDS);

        assertEquals("&lt;こんにちは&gt; \"&lt;$1 &amp; &#39;{{part}}&#39;&gt;\" <b>{{name}}</b>", filled.text());
    }

    @Test
    void refusesASlotWithoutAValue() {
        var refusal = assertThrows(IllegalStateException.class, () -> page("{{name}} {{part}} {{nmae}}"));

        assertTrue(refusal.getMessage().contains("slots without a value [nmae]"), refusal.getMessage());
    }

    @Test
    void refusesAValueWithoutASlot() {
        var refusal = assertThrows(IllegalStateException.class, () -> page("{{name}}"));

        assertTrue(refusal.getMessage().contains("values without a slot [part]"), refusal.getMessage());
    }

    @Test
    void refusesAWordThatALanguageLacks() {
        var refusal = assertThrows(IllegalStateException.class, () -> page("{{name}} {{part}} {{say:bye}}"));

        assertEquals("Cannot say bye: add it to web/pages/words.ja.properties", refusal.getMessage());
    }

    private static Template<Slots> page(String text) {
        return Template.of("page.html", text, Slots.class, List.of(WORDS));
    }
}
