package tsunagu.app.phrasing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Markdown in which the sentences that may be said in other words are known. */
record Text(List<Part> parts) {

    private static final String GAP = "{0}";

    Text {
        parts = List.copyOf(parts);
    }

    /** Nothing in it may be changed. */
    static Text fixed(String markdown) {
        return new Text(List.of(new Part.Fixed(markdown)));
    }

    /** Plain sentences of ours; the space between them stays. */
    static Text prose(String sentences, String language) {
        var parts = new ArrayList<Part>();
        var ends = BreakIterator.getSentenceInstance(Locale.of(language));
        ends.setText(sentences);
        for (int start = 0, end = ends.next(); end != BreakIterator.DONE; start = end, end = ends.next()) {
            var sentence = sentences.substring(start, end);
            var words = sentence.stripTrailing();
            parts.add(new Part.Sentence(words));
            parts.add(new Part.Fixed(sentence.substring(words.length())));
        }
        return new Text(parts);
    }

    /** The frame with the text in the place of its {0}. */
    static Text framed(String frame, Text text) {
        var gap = frame.indexOf(GAP);
        return joined(List.of(fixed(frame.substring(0, gap)), text, fixed(frame.substring(gap + GAP.length()))), "");
    }

    static Text joined(List<Text> texts, String between) {
        var parts = new ArrayList<Part>();
        for (var text : texts) {
            if (!parts.isEmpty()) {
                parts.add(new Part.Fixed(between));
            }
            parts.addAll(text.parts());
        }
        return new Text(parts);
    }

    Text then(Text more) {
        return joined(List.of(this, more), "");
    }

    boolean isBlank() {
        return parts.stream().map(Part::plain).allMatch(String::isBlank);
    }

    /** The text as we say it ourselves. */
    String plain() {
        return String.join("", parts.stream().map(Part::plain).toList());
    }

    Stream<Part.Sentence> sentences() {
        return parts.stream().filter(Part.Sentence.class::isInstance).map(Part.Sentence.class::cast);
    }
}
