package tsunagu.rules.evidence.azure;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/**
 * Reads what people copy from a machine's overview in the portal.
 *
 * <pre>
 * リソース グループ (移動) : rg-app
 * 状態 : 停止済み (割り当て解除)
 * オペレーティング システム : Windows (Windows Server 2022 Datacenter)
 * </pre>
 */
public final class PortalParser implements EvidenceParser {

    private enum Label {
        POWER,
        STATUS,
        AGENT,
        SYSTEM,
        GROUP,
        PUBLIC_ADDRESS,
        PRIVATE_ADDRESS,
        OTHER
    }

    private static final Map<String, Label> LABELS = Map.ofEntries(
            entry("状態", Label.STATUS),
            entry("status", Label.STATUS),
            entry("電源状態", Label.POWER),
            entry("電源の状態", Label.POWER),
            entry("powerstate", Label.POWER),
            entry("エージェントの状態", Label.AGENT),
            entry("agentstatus", Label.AGENT),
            entry("オペレーティングシステム", Label.SYSTEM),
            entry("operatingsystem", Label.SYSTEM),
            entry("リソースグループ", Label.GROUP),
            entry("resourcegroup", Label.GROUP),
            entry("パブリックipアドレス", Label.PUBLIC_ADDRESS),
            entry("publicipaddress", Label.PUBLIC_ADDRESS),
            entry("プライベートipアドレス", Label.PRIVATE_ADDRESS),
            entry("privateipaddress", Label.PRIVATE_ADDRESS),
            entry("コンピューター名", Label.OTHER),
            entry("computername", Label.OTHER),
            entry("場所", Label.OTHER),
            entry("location", Label.OTHER),
            entry("サブスクリプション", Label.OTHER),
            entry("subscription", Label.OTHER),
            entry("サブスクリプションid", Label.OTHER),
            entry("subscriptionid", Label.OTHER),
            entry("サイズ", Label.OTHER),
            entry("size", Label.OTHER),
            entry("仮想ネットワーク/サブネット", Label.OTHER),
            entry("virtualnetwork/subnet", Label.OTHER),
            entry("dns名", Label.OTHER),
            entry("dnsname", Label.OTHER),
            entry("正常性状態", Label.OTHER),
            entry("healthstate", Label.OTHER));

    private static final Map<String, String> AGENTS = Map.of(
            "ready",
            "ready",
            "準備完了",
            "ready",
            "not ready",
            "not-ready",
            "準備未完了",
            "not-ready",
            "準備ができていません",
            "not-ready");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        var colon = text.line(from).text().indexOf(':');
        return colon > 0 && colon < 40 && label(text.line(from)).isPresent()
                ? new Reading(text).read(from)
                : Optional.empty();
    }

    private static Optional<Label> label(Line line) {
        return line.text().indexOf(':') <= 0 ? Optional.empty() : Optional.ofNullable(LABELS.get(key(line)));
    }

    /** Links stand behind some labels: {@code (移動)}, {@code (change)}. */
    private static String key(Line line) {
        var label = line.text().substring(0, line.text().indexOf(':'));
        var bracket = label.indexOf('(');
        return (bracket < 0 ? label : label.substring(0, bracket))
                .replace(" ", "")
                .toLowerCase(Locale.ROOT);
    }

    /** One pass over the lines; a state alone is only believed where nothing but a machine has it. */
    private static final class Reading {

        private static final int ENOUGH = 3;

        private final Text text;
        private final Notes notes;
        private final Set<String> met = new HashSet<>();
        private boolean sure;

        Reading(Text text) {
            this.text = text;
            this.notes = new Notes(text);
        }

        Optional<Excerpt> read(int from) {
            var end = from;
            for (var index = from; index < text.size() && index < from + 60; index++) {
                var line = text.line(index);
                if (line.isBlank()) {
                    continue;
                }
                var label = label(line);
                if (label.isEmpty() || !met.add(key(line))) {
                    break;
                }
                take(
                        label.get(),
                        line.text().substring(line.text().indexOf(':') + 1).strip(),
                        line);
                end = index + 1;
            }
            var known = notes.say(Field.VM_POWER) || notes.say(Field.VM_AGENT) || notes.say(Field.VM_OS);
            return known && (sure || met.size() >= ENOUGH)
                    ? Optional.of(text.excerpt("portal-overview", from, end, Completeness.BRIEF, notes.all()))
                    : Optional.empty();
        }

        private void take(Label label, String value, Line line) {
            sure |= label == Label.POWER || value.contains("割り当て解除") || value.contains("deallocated");
            switch (label) {
                case POWER, STATUS -> add(Field.VM_POWER, Power.ofPortal(value), line);
                case AGENT ->
                    add(Field.VM_AGENT, Optional.ofNullable(AGENTS.get(value.toLowerCase(Locale.ROOT))), line);
                case SYSTEM -> add(Field.VM_OS, Values.os(value), line);
                case GROUP -> add(Field.VM_RESOURCE_GROUP, Values.name(value), line);
                case PUBLIC_ADDRESS -> add(Field.VM_PUBLIC_ADDRESS, Values.address(value), line);
                case PRIVATE_ADDRESS -> add(Field.VM_PRIVATE_ADDRESS, Values.address(value), line);
                case OTHER -> {}
            }
        }

        private void add(Field field, Optional<String> value, Line line) {
            value.ifPresent(it -> notes.add(field, "", it, line));
        }
    }
}
