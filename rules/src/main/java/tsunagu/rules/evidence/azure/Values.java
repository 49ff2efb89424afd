package tsunagu.rules.evidence.azure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.Node;

/** Values of Azure's documents, spelt as observations spell them. */
final class Values {

    private static final List<String> TRUTHS = List.of("true", "false");

    private static final List<String> DISTRIBUTIONS = List.of(
            "linux",
            "ubuntu",
            "debian",
            "centos",
            "red",
            "rhel",
            "suse",
            "sles",
            "oracle",
            "rocky",
            "alma",
            "mariner",
            "azurelinux",
            "flatcar");

    private Values() {}

    /** The text of a leaf; consoles break long ones over lines, and one that ends on a break has lost its end. */
    static Optional<String> text(Node.Leaf leaf) {
        var value = leaf.value();
        if (value.indexOf('\n') < 0) {
            return Optional.of(value.strip()).filter(it -> !it.isEmpty());
        }
        var lines = value.split("\n", -1);
        return lines[lines.length - 1].isBlank()
                ? Optional.empty()
                : Optional.of(
                        String.join("", Arrays.stream(lines).map(String::strip).toList()));
    }

    /** Lists that were printed as one text, taken apart. */
    static Stream<Node.Leaf> split(Stream<Node.Leaf> leaves) {
        return leaves.flatMap(leaf -> Arrays.stream(leaf.value().split("[\\s,;{}]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> new Node.Leaf(part, leaf.line())));
    }

    static Optional<String> lower(String value) {
        return Optional.of(value.toLowerCase(Locale.ROOT));
    }

    static Optional<String> truth(String value) {
        return lower(value).filter(TRUTHS::contains);
    }

    static Optional<String> number(String value) {
        return Optional.of(value).filter(it -> it.matches("\\d{1,9}"));
    }

    static Optional<String> os(String value) {
        var name = value.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows") || name.startsWith("microsoft windows")) {
            return Optional.of("windows");
        }
        return DISTRIBUTIONS.stream().anyMatch(name::startsWith) ? Optional.of("linux") : Optional.empty();
    }

    /** A resource group or a name: one word. */
    static Optional<String> name(String value) {
        return Optional.of(value).filter(it -> it.chars().noneMatch(Character::isWhitespace));
    }

    static Optional<String> address(String value) {
        return Addresses.address(value);
    }
}
