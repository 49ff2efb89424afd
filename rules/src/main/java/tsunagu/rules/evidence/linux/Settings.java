package tsunagu.rules.evidence.linux;

import java.util.Optional;
import java.util.Set;
import tsunagu.rules.evidence.Addresses;

/** How the network files of Linux write their values. */
final class Settings {

    private Settings() {}

    /** The words of a list that is written in one line. */
    static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    /** An address, whether or not a length stands behind it. */
    static Optional<String> address(String written) {
        return addressWithPrefix(written).or(() -> Addresses.address(written));
    }

    /** An address that must bear a length, without it. */
    static Optional<String> addressWithPrefix(String written) {
        return Addresses.withPrefix(written).map(it -> it.withoutPrefixLength().toCanonicalString());
    }

    /** Whether a method of NetworkManager takes the address by DHCP; empty when it does not say. */
    static String isDhcp(String method) {
        return switch (method) {
            case "auto" -> "true";
            case "manual", "disabled", "link-local" -> "false";
            default -> "";
        };
    }

    /**
     * The name of an interface that a connection of NetworkManager is for.
     *
     * @param named what the connection says; empty when it does not
     * @param id the connection's own name, whose last word often is the interface
     */
    static String name(String named, String id) {
        var word = id.substring(id.lastIndexOf(' ') + 1);
        return !named.isEmpty() ? named : Interfaces.kind(word).isPresent() ? word : "#1";
    }
}
