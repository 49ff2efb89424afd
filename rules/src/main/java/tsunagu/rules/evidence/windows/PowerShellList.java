package tsunagu.rules.evidence.windows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;
import tsunagu.rules.evidence.windows.PowerShellObjects.Block;
import tsunagu.rules.evidence.windows.PowerShellObjects.Property;

/** A list as PowerShell prints it: a block for each thing, of {@code Label : value}. */
final class PowerShellList {

    /**
     * How one command lays out its blocks; labels are in lower case, without blanks and dots.
     *
     * @param leading labels of which one begins each block
     * @param known further labels with which a list may begin whose head is missing
     * @param lists labels whose further values stand on lines of their own
     * @param tells whether these labels are those of this command
     */
    record Layout(Set<String> leading, Set<String> known, Set<String> lists, Predicate<Set<String>> tells) {

        boolean knows(String label) {
            return leading.contains(label) || known.contains(label);
        }

        /** The properties of a line: of several, where pasting has lost the line ends. */
        private List<Property> properties(Line line) {
            var joint = JOINT.matcher(line.text());
            var starts = new ArrayList<>(List.of(0));
            while (joint.find()) {
                if (knows(key(joint.group(1)))) {
                    starts.add(joint.start(1));
                }
            }
            starts.add(line.text().length());
            return IntStream.range(1, starts.size())
                    .mapToObj(at -> line.text().substring(starts.get(at - 1), starts.get(at)))
                    .flatMap(part -> property(part, line).stream())
                    .toList();
        }
    }

    private static final int FIRST_LINES = 60;
    private static final Pattern JOINT = Pattern.compile(" ([A-Z][A-Za-z0-9.]{1,40}) *:(?= )");
    private static final Pattern REST = Pattern.compile("[0-9A-Fa-f:.%, ]{0,200}}?");

    private PowerShellList() {}

    /** The list that begins on this line, if it is one of this layout. */
    static Optional<PowerShellObjects> of(Text text, int from, Layout layout) {
        var knows =
                property(text.line(from)).filter(it -> layout.knows(it.label())).isPresent();
        return knows && layout.tells().test(labels(text, from, layout))
                ? Optional.of(new Reading(text, from, layout).list())
                : Optional.empty();
    }

    /** The labels of the first block, from which it can be told whose list it is. */
    private static Set<String> labels(Text text, int from, Layout layout) {
        var labels = new HashSet<String>();
        text.from(from).stream()
                .limit(FIRST_LINES)
                .takeWhile(line -> !Command.isPrompt(line))
                .flatMap(line -> layout.properties(line).stream())
                .takeWhile(it -> labels.add(it.label()))
                .forEach(it -> {});
        return labels;
    }

    private static Optional<Property> property(Line line) {
        return property(line.text(), line);
    }

    /** Labels are names of properties, so that sentences with a colon are none. */
    private static Optional<Property> property(String text, Line line) {
        var colon = text.indexOf(" :");
        var isLabelled = colon > 0 && colon <= 60 && (colon + 2 == text.length() || text.charAt(colon + 2) == ' ');
        return isLabelled && isName(text.substring(0, colon).strip())
                ? Optional.of(new Property(
                        key(text.substring(0, colon)), text.substring(colon + 2).strip(), line))
                : Optional.empty();
    }

    private static boolean isName(String label) {
        var blank = label.indexOf(' ');
        return !label.isEmpty()
                && label.chars().allMatch(it -> it >= ' ' && it < 127)
                && (blank < 0 || label.startsWith("(", blank + 1));
    }

    private static String key(String label) {
        return label.replace(" ", "").replace(".", "").toLowerCase(Locale.ROOT);
    }

    /** One pass over the lines of one list. */
    private static final class Reading {

        private final Text text;
        private final int from;
        private final Layout layout;
        private final List<Property> properties = new ArrayList<>();
        private final Set<Integer> apart = new HashSet<>();
        private final Set<Integer> further = new HashSet<>();
        private boolean open;

        Reading(Text text, int from, Layout layout) {
            this.text = text;
            this.from = from;
            this.layout = layout;
        }

        PowerShellObjects list() {
            var end = Stretch.end(text, from, this::take);
            return new PowerShellObjects(new Blocks(properties, apart, further, layout).split(), end);
        }

        private boolean take(int index) {
            var line = text.line(index);
            var isApart = index > from && Stretch.isBlank(text.line(index - 1));
            var found = layout.properties(line);
            var isOurs = !found.isEmpty() && (!isApart || isOurs(index));
            if (isOurs) {
                add(found.getFirst(), isApart);
                found.stream().skip(1).forEach(it -> add(it, false));
            }
            return isOurs || found.isEmpty() && (goesOn(line) || isWrapped(index));
        }

        /** The rest of a long text, which is indented. */
        private boolean isWrapped(int index) {
            return text.line(index).indent() > 4
                    && Stretch.goesOnBehind(text, index, next -> property(next).isPresent());
        }

        /** Behind a blank line another list may begin, unless one stands behind each line. */
        private boolean isOurs(int index) {
            var label = layout.properties(text.line(index)).getFirst().label();
            return properties.size() == 1
                    || apart.contains(1)
                    || label.equals(properties.getFirst().label())
                    || !isLed() && layout.leading().contains(label)
                    || isSecond(label, index);
        }

        /** Whether a block goes on here as the first does behind its first line. */
        private boolean isSecond(String label, int index) {
            var next = index + 1 < text.size() ? property(text.line(index + 1)).map(Property::label) : Optional.empty();
            return label.equals(properties.get(1).label())
                    && properties.size() > 2
                    && next.filter(properties.get(2).label()::equals).isPresent();
        }

        private boolean isLed() {
            return layout.leading().contains(properties.getFirst().label());
        }

        private void add(Property property, boolean isApart) {
            if (isApart) {
                apart.add(properties.size());
            }
            properties.add(property);
            open = property.value().startsWith("{") && !property.value().contains("}");
        }

        /** A further value of a list, or the rest of one in braces. */
        private boolean goesOn(Line line) {
            var last = properties.getLast();
            var isFurther = layout.lists().contains(last.label())
                            && Addresses.address(line.text()).isPresent()
                    || open && REST.matcher(line.text()).matches();
            if (isFurther) {
                further.add(properties.size());
                properties.add(new Property(last.label(), line.text(), line));
                open = open && !line.contains("}");
            }
            return isFurther;
        }
    }

    /** Tells the blocks of a list apart, even where the blank lines between them were lost, or stand behind each line. */
    private record Blocks(List<Property> properties, Set<Integer> apart, Set<Integer> further, Layout layout) {

        /** Nothing where a label returns and it cannot be known which one begins a block. */
        List<Block> split() {
            var blocks = new ArrayList<List<Property>>();
            var met = new HashSet<String>();
            for (var at = 0; at < properties.size(); at++) {
                var isMet =
                        !further.contains(at) && met.contains(properties.get(at).label());
                if (isMet && !begins(at) && !leads()) {
                    return List.of();
                }
                if (isMet || begins(at)) {
                    blocks.add(new ArrayList<>());
                    met.clear();
                }
                met.add(properties.get(at).label());
                blocks.getLast().add(properties.get(at));
            }
            return blocks.stream().map(Block::new).toList();
        }

        private boolean begins(int at) {
            return at == 0 || apart.contains(at) && !apart.contains(1) || leads() && isLeading(at);
        }

        private boolean leads() {
            return layout.leading().contains(properties.getFirst().label());
        }

        private boolean isLeading(int at) {
            return properties.get(at).label().equals(properties.getFirst().label()) && !further.contains(at);
        }
    }
}
