package tsunagu.rules.evidence.linux;

import java.util.Optional;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;

/** How a route of the guest is spelt. */
final class Routes {

    static final String ON_LINK = "on-link";

    private Routes() {}

    /** {@code default}, an address or a network, as a network. */
    static Optional<String> destination(String written) {
        if (written.equals("default")) {
            return Optional.of("0.0.0.0/0");
        }
        return written.contains("/")
                ? Addresses.network(written)
                : Addresses.address(written).map(it -> it + (Addresses.isIPv4(it) ? "/32" : "/128"));
    }

    static String of(String destination, String gateway) {
        return destination + " via " + gateway;
    }

    /** Notes where the route leads. */
    static void note(Pass pass, String destination, String gateway, String adapter, Line line) {
        var of = of(destination, gateway);
        pass.note(Field.ROUTE_DESTINATION, of, destination, line);
        pass.note(Field.ROUTE_GATEWAY, of, gateway, line);
        pass.note(Field.ROUTE_INTERFACE, of, adapter, line);
    }
}
