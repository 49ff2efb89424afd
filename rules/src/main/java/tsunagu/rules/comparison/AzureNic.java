package tsunagu.rules.comparison;

import java.util.List;
import java.util.Optional;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Observation;

/** A NIC on Azure as its output shows it. */
record AzureNic(String name, Observations seen) {

    /** One of its IP configurations. */
    record Configuration(String of, Observations seen) {

        Optional<Observation> address() {
            return seen.one(Field.CONFIGURATION_ADDRESS, of).filter(it -> Addresses.isIPv4(it.value()));
        }

        boolean isPrimary() {
            return says(Field.CONFIGURATION_PRIMARY, "true");
        }

        boolean says(Field field, String value) {
            return seen.one(field, of).filter(it -> it.value().equals(value)).isPresent();
        }

        Optional<Observation> observation(Field field) {
            return seen.one(field, of);
        }

        String name() {
            return of.substring(of.indexOf('/') + 1);
        }
    }

    Optional<Observation> mac() {
        return seen.one(Field.NIC_MAC, name);
    }

    boolean showsMac() {
        return !seen.all(Field.NIC_MAC, name).isEmpty();
    }

    List<Configuration> configurations() {
        return seen.things(Field.CONFIGURATION_ADDRESS).stream()
                .filter(of -> of.startsWith(name + "/"))
                .map(of -> new Configuration(of, seen))
                .filter(it -> it.address().isPresent())
                .toList();
    }

    /** The one that DHCP hands out. */
    Optional<Configuration> primary() {
        var all = configurations();
        return all.stream()
                .filter(Configuration::isPrimary)
                .findFirst()
                .or(() -> isComplete() && all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty());
    }

    List<Observation> addresses() {
        return configurations().stream().flatMap(it -> it.address().stream()).toList();
    }

    List<Observation> secondaries() {
        var primary = primary().flatMap(Configuration::address).map(Observation::value);
        return addresses().stream()
                .filter(it -> primary.isPresent() && !primary.get().equals(it.value()))
                .toList();
    }

    /** How many addresses it has; empty unless all were shown. */
    Optional<Observation> count() {
        return seen.one(Field.NIC_CONFIGURATIONS, name);
    }

    boolean isComplete() {
        return count().isPresent();
    }

    /** With none shown as primary it is taken for the only one of its VM. */
    boolean isPrimaryOfVm() {
        return seen.one(Field.NIC_PRIMARY, name)
                .map(it -> it.value().equals("true"))
                .orElse(true);
    }

    List<Observation> dns() {
        return seen.all(Field.NIC_DNS, name);
    }

    List<Observation> appliedDns() {
        return seen.all(Field.NIC_APPLIED_DNS, name);
    }

    Optional<Observation> observation(Field field) {
        return seen.one(field, name);
    }
}
