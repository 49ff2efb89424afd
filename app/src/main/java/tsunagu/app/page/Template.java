package tsunagu.app.page;

import static java.util.stream.Collectors.toSet;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of {@code web/pages} with slots: {@code {{name}}} takes a value of that name, {@code {{say:key}}} one of the
 * page's own words. Values are escaped unless they are {@link Html}.
 *
 * @param <T> the record that has a value for each slot, and no other
 */
final class Template<T extends Record> {

    private static final Pattern SLOT = Pattern.compile("\\{\\{(say:)?([^{}]+)}}");

    private final String name;
    private final String text;

    private Template(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** Throws IllegalStateException when a slot has no value, a value no slot, or a language lacks a word. */
    static <T extends Record> Template<T> read(String name, Class<T> values, Collection<PageWords> languages) {
        return of(name, Resource.text("pages/" + name).stripTrailing(), values, languages);
    }

    static <T extends Record> Template<T> of(
            String name, String text, Class<T> values, Collection<PageWords> languages) {
        var template = new Template<T>(name, text);
        template.requireValues(values);
        languages.forEach(words -> template.slots(true).forEach(words::say));
        return template;
    }

    Html fill(T values, PageWords words) {
        return new Html(SLOT.matcher(text).replaceAll(slot -> Matcher.quoteReplacement(value(slot, values, words))));
    }

    private String value(MatchResult slot, T values, PageWords words) {
        return slot.group(1) == null
                ? value(slot.group(2), values)
                : Html.words(words.say(slot.group(2))).text();
    }

    private String value(String slot, T values) {
        try {
            var accessor = values.getClass().getDeclaredMethod(slot);
            accessor.setAccessible(true);
            return accessor.invoke(values) instanceof Html html
                    ? html.text()
                    : Html.words(String.valueOf(accessor.invoke(values))).text();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot fill {{" + slot + "}} of web/pages/" + name, e);
        }
    }

    private void requireValues(Class<T> values) {
        var given = Stream.of(values.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(toSet());
        var unfilled = new HashSet<>(slots(false));
        unfilled.removeAll(given);
        var unused = new HashSet<>(given);
        unused.removeAll(slots(false));
        if (!unfilled.isEmpty() || !unused.isEmpty()) {
            throw new IllegalStateException("Cannot show web/pages/" + name + ": slots without a value " + unfilled
                    + ", values without a slot " + unused + "; they are the parts of " + values.getName());
        }
    }

    private Set<String> slots(boolean said) {
        return SLOT.matcher(text)
                .results()
                .filter(slot -> said == (slot.group(1) != null))
                .map(slot -> slot.group(2))
                .collect(toSet());
    }
}
