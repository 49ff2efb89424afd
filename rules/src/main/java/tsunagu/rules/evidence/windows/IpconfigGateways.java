package tsunagu.rules.evidence.windows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;

/**
 * The default gateways of one adapter. Those behind the first stand on lines without a label, as do DNS servers whose
 * own label was lost: which they are, only the label behind them tells.
 */
final class IpconfigGateways {

    /** With these the gateways are surely over, and DNS servers yet to come or labelled. */
    private static final Set<IpconfigLabel> BEHIND =
            Set.of(IpconfigLabel.DNS, IpconfigLabel.DHCP_SERVER, IpconfigLabel.DHCP6);

    private record Gateway(String adapter, String value, Line line) {}

    private final Notes notes;
    private final List<Gateway> further = new ArrayList<>();
    private Optional<Gateway> empty = Optional.empty();

    IpconfigGateways(Notes notes) {
        this.notes = notes;
    }

    void take(String adapter, String value, Line line) {
        empty = Optional.of(new Gateway(adapter, "none", line)).filter(it -> value.isEmpty());
        notes.take(Field.ADAPTER_GATEWAY, adapter, Addresses.address(value), line);
    }

    /** The short form of the command shows no DNS servers, so that there is nothing to mistake it for. */
    void goOn(String adapter, String value, Line line, boolean detailed) {
        further.add(new Gateway(adapter, value, line));
        if (!detailed) {
            settle(true);
        }
    }

    void meet(IpconfigLabel label) {
        settle(BEHIND.contains(label));
    }

    /** Another adapter or something else follows. */
    void end() {
        settle(false);
    }

    private void settle(boolean sure) {
        if (further.isEmpty()) {
            empty.ifPresent(this::note);
        } else if (sure) {
            further.forEach(this::note);
        }
        further.clear();
        empty = Optional.empty();
    }

    private void note(Gateway gateway) {
        notes.take(Field.ADAPTER_GATEWAY, gateway.adapter(), gateway.value(), gateway.line());
    }
}
