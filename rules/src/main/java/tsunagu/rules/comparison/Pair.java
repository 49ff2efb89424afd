package tsunagu.rules.comparison;

import inet.ipaddr.IPAddress;
import java.util.List;
import java.util.Optional;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Observation;

/**
 * An adapter of the guest and the NIC on Azure that it is.
 *
 * @param byMac whether they were joined by their MAC address; otherwise each is the only one shown
 */
record Pair(Adapter adapter, AzureNic nic, boolean byMac) {

    /** Azure's primary address. */
    Optional<Observation> primaryAddress() {
        return nic.primary().flatMap(AzureNic.Configuration::address);
    }

    boolean guestHas(String address) {
        return adapter.addresses().stream().anyMatch(it -> it.value().equals(address));
    }

    boolean azureHas(String address) {
        return nic.addresses().stream().anyMatch(it -> it.value().equals(address));
    }

    /** The line that shows the subnet's prefix: in instance metadata, in the subnet itself, or in the only subnet shown. */
    Optional<Observation> subnet() {
        var seen = nic.seen();
        var own = nic.primary().flatMap(it -> it.observation(Field.CONFIGURATION_PREFIX));
        return own.or(() -> named(seen))
                .or(() -> only(seen.all(Field.SUBNET_PREFIX)))
                .filter(this::holdsTheAddress);
    }

    private Optional<Observation> named(Observations seen) {
        var name = nic.primary()
                .flatMap(it -> it.observation(Field.CONFIGURATION_SUBNET))
                .map(Observation::value);
        return name.flatMap(it -> only(seen.all(Field.SUBNET_PREFIX, it).stream()
                .filter(prefix -> Addresses.withPrefix(prefix.value())
                        .filter(IPAddress::isIPv4)
                        .isPresent())
                .toList()));
    }

    private static Optional<Observation> only(List<Observation> all) {
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** A subnet that does not hold Azure's own address is another one. */
    private boolean holdsTheAddress(Observation prefix) {
        var network = Addresses.withPrefix(prefix.value());
        var address = primaryAddress().flatMap(it -> Addresses.withPrefix(it.value() + "/32"));
        return network.isPresent()
                && address.isPresent()
                && network.get().toPrefixBlock().contains(address.get());
    }

    Optional<String> expectedPrefix() {
        return subnet().flatMap(it -> Addresses.withPrefix(it.value()))
                .map(it -> it.getNetworkPrefixLength().toString());
    }

    /** The first address behind the network's own: Azure's gateway in every subnet. */
    Optional<String> expectedGateway() {
        return subnet().flatMap(it -> Addresses.withPrefix(it.value()))
                .map(it -> it.toPrefixBlock()
                        .getLower()
                        .withoutPrefixLength()
                        .increment(1)
                        .toCanonicalString());
    }
}
