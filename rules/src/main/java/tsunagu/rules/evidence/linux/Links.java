package tsunagu.rules.evidence.linux;

import inet.ipaddr.IPAddress;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;

/** What the tools of iproute2 say of a link. */
final class Links {

    private Links() {}

    /**
     * The kind of an interface.
     *
     * @param master the interface it is a slave of; empty when there is none
     */
    static Optional<String> kind(String name, Set<String> flags, String master) {
        var byName = Interfaces.kind(name);
        if (!flags.contains("SLAVE") || byName.filter(Interfaces.VF::equals).isPresent()) {
            return byName;
        }
        return Interfaces.isEthernet(master) ? Optional.of(Interfaces.VF) : byName.filter(it -> !master.isEmpty());
    }

    /** {@code up}, {@code down} or {@code disconnected}; empty when neither flags nor state tell. */
    static Optional<String> state(Set<String> flags, String state) {
        if (flags.contains("NO-CARRIER")) {
            return Optional.of("disconnected");
        }
        if (!flags.contains("UP") || state.equals("DOWN") || state.equals("LOWERLAYERDOWN")) {
            return Optional.of("down");
        }
        return state.equals("UP") || flags.contains("LOWER_UP") ? Optional.of("up") : Optional.empty();
    }

    /** Notes an address of an adapter and its length; answers how the address is spelt. */
    static String note(Pass pass, String adapter, IPAddress address, Line line) {
        var value = address.withoutPrefixLength().toCanonicalString();
        pass.note(Field.ADAPTER_ADDRESS, adapter, value, line);
        pass.note(
                Field.ADDRESS_PREFIX,
                adapter + "/" + value,
                address.getNetworkPrefixLength().toString(),
                line);
        return value;
    }

    /** The interface named at the end of an {@code inet} line; an alias stands for its interface. */
    static Optional<String> label(String[] words, Set<String> flags) {
        var scope = Arrays.asList(words).indexOf("scope");
        var last = words[words.length - 1];
        return scope > 0 && scope + 2 < words.length && !flags.contains(last) && Interfaces.isName(last)
                ? Optional.of(Interfaces.base(last))
                : Optional.empty();
    }

    /** The prefix of a point-to-point address stands at its other end. */
    static String prefixOfPeer(String[] words) {
        var peer = Arrays.asList(words).indexOf("peer");
        var far = peer > 0 && peer + 1 < words.length ? words[peer + 1] : "";
        return far.contains("/") ? far.substring(far.indexOf('/')) : "";
    }
}
