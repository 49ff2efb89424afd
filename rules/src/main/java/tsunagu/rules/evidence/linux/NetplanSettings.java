package tsunagu.rules.evidence.linux;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Node;

/**
 * What netplan's settings say of an interface.
 *
 * @param key under which the settings stand
 * @param name of the interface they are for
 * @param leaf where the value was written
 */
record NetplanSettings(String key, Field field, String name, String value, Node leaf) {

    static final List<String> SECTIONS = List.of("ethernets", "bonds", "bridges", "vlans");

    private static final List<Read> READ = List.of(
            new Read(Field.FILE_DHCP, it -> it.leaf("dhcp4").stream(), NetplanSettings::truth),
            new Read(Field.FILE_MAC, it -> it.leaf("match", "macaddress").stream(), Addresses::mac),
            new Read(Field.FILE_ADDRESS, it -> it.leaves("addresses"), Settings::addressWithPrefix),
            new Read(Field.FILE_GATEWAY, NetplanSettings::gateways, Addresses::address),
            new Read(Field.FILE_DNS, it -> it.leaves("nameservers", "addresses"), Addresses::address));

    private static final Set<String> EVERYWHERE = Set.of("default", "0.0.0.0/0", "0/0");

    /** Where the values of a field stand, and how one is read. */
    private record Read(
            Field field, Function<Node, Stream<Node.Leaf>> leaves, Function<String, Optional<String>> value) {}

    /**
     * All that is said of all interfaces.
     *
     * @param isClosed whether settings are there to their end
     */
    static Stream<NetplanSettings> of(Node network, Predicate<Node> isClosed) {
        return SECTIONS.stream()
                .flatMap(section -> network.child(section).stream())
                .filter(Node.Branch.class::isInstance)
                .flatMap(section -> ((Node.Branch) section).children().entrySet().stream())
                .flatMap(it -> of(it, isClosed));
    }

    private static Stream<NetplanSettings> of(Map.Entry<String, Node> settings, Predicate<Node> isClosed) {
        var name = name(settings.getKey(), settings.getValue(), isClosed);
        return name.stream().flatMap(it -> all(settings.getKey(), it, settings.getValue()));
    }

    /** The key, where it is an interface's name; otherwise the key only tells which settings are meant. */
    private static Optional<String> name(String key, Node settings, Predicate<Node> isClosed) {
        if (Interfaces.kind(key).isPresent()) {
            return Optional.of(key);
        }
        var set = settings.leaf("set-name").map(Node.Leaf::value);
        return set.or(() -> Optional.of(key).filter(it -> isClosed.test(settings)));
    }

    private static Stream<NetplanSettings> all(String key, String name, Node settings) {
        return READ.stream()
                .flatMap(read -> read.leaves
                        .apply(settings)
                        .flatMap(leaf -> read.value.apply(leaf.value()).stream()
                                .map(value -> new NetplanSettings(key, read.field, name, value, leaf))));
    }

    private static Stream<Node.Leaf> gateways(Node settings) {
        var routes = settings.items("routes").filter(NetplanSettings::isDefault).flatMap(it -> it.leaf("via").stream());
        return Stream.concat(settings.leaf("gateway4").stream(), routes);
    }

    private static boolean isDefault(Node route) {
        return route.leaf("to").filter(it -> EVERYWHERE.contains(it.value())).isPresent();
    }

    private static Optional<String> truth(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "y" -> Optional.of("true");
            case "false", "no", "off", "n" -> Optional.of("false");
            default -> Optional.empty();
        };
    }
}
