package tsunagu.rules.evidence.windows;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.Entry;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/** One pass over the lines of one {@code ipconfig}. */
final class IpconfigReading {

    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("preferred", "preferred"),
            Map.entry("優先", "preferred"),
            Map.entry("duplicate", "duplicate"),
            Map.entry("重複", "duplicate"),
            Map.entry("tentative", "tentative"),
            Map.entry("仮承諾", "tentative"),
            Map.entry("deprecated", "deprecated"),
            Map.entry("非推奨", "deprecated"));

    private final Text text;
    private final int from;
    private final int first;
    private final Notes notes;
    private final IpconfigGateways gateways;
    private final Set<IpconfigLabel> met = new HashSet<>();
    private String adapter = "";
    private int unnamed;
    private String address = "";
    private IpconfigLabel list = IpconfigLabel.OTHER;
    private boolean detailed;
    private boolean headed;
    private boolean ended;

    /**
     * @param from where the command stands
     * @param first where its output begins
     */
    IpconfigReading(Text text, int from, int first) {
        this.text = text;
        this.from = from;
        this.first = first;
        this.notes = new Notes(text);
        this.gateways = new IpconfigGateways(notes);
    }

    Optional<Excerpt> excerpt() {
        var end = Stretch.end(text, first, this::take);
        Command.next(text, end).ifPresent(it -> gateways.end());
        if (Stretch.isFollowedByPrompt(text, end)) {
            endWhole();
        }
        return notes.excerpt(detailed ? "ipconfig-all" : "ipconfig", from, end, completeness());
    }

    private void endWhole() {
        ended = true;
        if (headed && unnamed == 0 && !notes.has(Field.ADAPTER_KIND, "ethernet")) {
            notes.take(Field.GUEST_ADAPTERS, "", "none", text.line(first));
        }
    }

    private Completeness completeness() {
        if (!detailed) {
            return Completeness.BRIEF;
        }
        return ended ? Completeness.WHOLE : Completeness.CUT;
    }

    private boolean take(int index) {
        var line = text.line(index);
        if (IpconfigParser.isOpening(line)) {
            headed |= index == first;
            return index == first;
        }
        return begins(line) || labelled(line) || goesOn(line) || isPassed(index);
    }

    private boolean begins(Line line) {
        var header = IpconfigHeader.of(line);
        header.ifPresent(it -> begin(it, line));
        return header.isPresent();
    }

    private void begin(IpconfigHeader header, Line line) {
        name(header.alias());
        notes.take(Field.ADAPTER_KIND, adapter, header.kind(), line);
    }

    private void name(String alias) {
        gateways.end();
        adapter = alias;
        address = "";
        ended = false;
        met.clear();
        list = IpconfigLabel.OTHER;
    }

    private boolean labelled(Line line) {
        var label = IpconfigLabel.of(line);
        label.ifPresent(it -> take(it, Entry.of(line).orElseThrow().value(), line));
        return label.isPresent();
    }

    private void take(IpconfigLabel label, String value, Line line) {
        if (label.isOfAnAdapter() && (adapter.isEmpty() || label.beginsAnother(met))) {
            unnamed++;
            name("#" + unnamed);
        }
        gateways.meet(label);
        met.add(label);
        list = label;
        note(label, value, line);
    }

    private void note(IpconfigLabel label, String value, Line line) {
        detailed |= Set.of(IpconfigLabel.DHCP, IpconfigLabel.MAC, IpconfigLabel.HOST_NAME)
                .contains(label);
        ended |= label == IpconfigLabel.NETBIOS
                || label == IpconfigLabel.AUTOCONFIGURATION && met.contains(IpconfigLabel.MEDIA);
        switch (label) {
            case HOST_NAME -> notes.take(Field.GUEST_HOST_NAME, "", value, line);
            case ROUTING -> notes.take(Field.GUEST_FORWARDING, "", Words.truth(value), line);
            case SEARCH -> notes.take(Field.GUEST_SEARCH_SUFFIX, "", value, line);
            case DESCRIPTION -> notes.take(Field.ADAPTER_DESCRIPTION, adapter, value, line);
            case MAC -> notes.take(Field.ADAPTER_MAC, adapter, Words.mac(value), line);
            case DHCP -> notes.take(Field.ADAPTER_DHCP, adapter, Words.truth(value), line);
            case ADDRESS, ADDRESS6 -> address(value, line);
            case MASK -> mask(value, line);
            case GATEWAY -> gateways.take(adapter, value, line);
            case DHCP_SERVER -> notes.take(Field.ADAPTER_DHCP_SERVER, adapter, Addresses.address(value), line);
            case DNS -> notes.take(Field.ADAPTER_DNS, adapter, Words.server(value), line);
            case SUFFIX -> notes.take(Field.ADAPTER_SUFFIX, adapter, value, line);
            case MEDIA -> notes.take(Field.ADAPTER_STATE, adapter, "disconnected", line);
            case AUTOCONFIGURATION, DHCP6, NETBIOS, OTHER -> {}
        }
    }

    private void address(String value, Line line) {
        var open = value.indexOf('(');
        address = Addresses.address(open < 0 ? value : value.substring(0, open))
                .filter(it -> !Words.isLinkLocal(it))
                .orElse("");
        notes.take(Field.ADAPTER_ADDRESS, adapter, address, line);
        if (open >= 0 && !address.isEmpty()) {
            var state = value.substring(open + 1).replace(")", "").strip().toLowerCase(Locale.ROOT);
            notes.take(Field.ADDRESS_STATE, adapter + "/" + address, Optional.ofNullable(STATES.get(state)), line);
        }
    }

    /** A mask belongs to the address right before it. */
    private void mask(String value, Line line) {
        if (Addresses.isIPv4(address)) {
            notes.take(Field.ADDRESS_PREFIX, adapter + "/" + address, Addresses.prefixOfMask(value), line);
        }
        address = "";
    }

    /** Further gateways, DNS servers and suffixes stand on lines of their own, without a label. */
    private boolean goesOn(Line line) {
        var further = Addresses.address(line.text());
        if (list == IpconfigLabel.DNS) {
            notes.take(Field.ADAPTER_DNS, adapter, Words.server(line.text()), line);
        }
        if (list == IpconfigLabel.GATEWAY) {
            further.ifPresent(it -> gateways.goOn(adapter, it, line, detailed));
        }
        return further.isPresent() && !adapter.isEmpty();
    }

    /** A word without a label that the output goes on behind. */
    private boolean isPassed(int index) {
        var line = text.line(index);
        var isPassed = !line.contains(" ")
                && Stretch.goesOnBehind(
                        text,
                        index,
                        next -> IpconfigLabel.of(next).isPresent()
                                || IpconfigHeader.of(next).isPresent());
        if (isPassed && list == IpconfigLabel.SEARCH) {
            notes.take(Field.GUEST_SEARCH_SUFFIX, "", line.text(), line);
        }
        return isPassed;
    }
}
