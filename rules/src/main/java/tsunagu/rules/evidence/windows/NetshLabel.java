package tsunagu.rules.evidence.windows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.Entry;
import tsunagu.rules.evidence.Line;

/**
 * What the labels of {@code netsh interface ip show config} mean. The Japanese ones are told by their words, since no
 * reliable list of them is known.
 */
enum NetshLabel {
    DHCP,
    ADDRESS,
    PREFIX,
    GATEWAY,
    GATEWAY_METRIC,
    METRIC,
    STATIC_DNS,
    DHCP_DNS,
    REGISTRATION,
    WINS;

    private static final Pattern JOINT =
            Pattern.compile("(?<= )(?=(?:DHCP enabled|IP Address|Subnet Prefix|Default Gateway"
                    + "|Gateway Metric|InterfaceMetric|Statically Configured (?:DNS|WINS) Servers"
                    + "|(?:DNS|WINS) servers configured through DHCP|Register with which suffix|DHCP 有効|IP アドレス"
                    + "|サブネット プレフィックス|デフォルト ゲートウェイ|ゲートウェイ メトリック|インターフェイス メトリック"
                    + "|静的に構成された|DHCP で構成された|登録に使用する)[^:]{0,20}:|Configuration for interface \"|インターフェイス \")");

    private static final Map<String, NetshLabel> EXACT = Map.of(
            "dhcpenabled", DHCP,
            "dhcp有効", DHCP,
            "dhcpが有効", DHCP,
            "ipaddress", ADDRESS,
            "ipアドレス", ADDRESS,
            "subnetprefix", PREFIX,
            "サブネットプレフィックス", PREFIX,
            "registerwithwhichsuffix", REGISTRATION,
            "登録に使用するサフィックス", REGISTRATION);

    /** Where pasting has lost the line ends, a line for each label. */
    static List<Line> parts(Line line) {
        return line.text().length() < 60
                ? List.of(line)
                : JOINT.splitAsStream(line.text())
                        .filter(part -> !part.isBlank())
                        .map(part -> new Line(line.number(), line.raw(), line.indent(), part.strip()))
                        .toList();
    }

    /** Unlike those of {@code ipconfig} and PowerShell, these labels have no dots or blanks before their colon. */
    static Optional<NetshLabel> of(Line line) {
        return line.contains(":") && !line.contains(" .") && !line.contains(" :")
                ? Entry.of(line).flatMap(NetshLabel::of)
                : Optional.empty();
    }

    boolean isDns() {
        return this == STATIC_DNS || this == DHCP_DNS;
    }

    boolean standsOnce() {
        return this == DHCP || this == METRIC || isDns() || this == WINS;
    }

    private static Optional<NetshLabel> of(Entry entry) {
        var label = entry.label();
        if (label.contains("wins")) {
            return Optional.of(WINS).filter(it -> label.contains("server") || label.contains("サーバ"));
        }
        return Optional.ofNullable(EXACT.get(label)).or(() -> dns(label)).or(() -> gateway(label));
    }

    private static Optional<NetshLabel> dns(String label) {
        if (!label.contains("dns") || !label.contains("server") && !label.contains("サーバ")) {
            return Optional.empty();
        }
        if (label.startsWith("statically") || label.contains("静的")) {
            return Optional.of(STATIC_DNS);
        }
        return Optional.of(DHCP_DNS).filter(it -> label.contains("dhcp"));
    }

    private static Optional<NetshLabel> gateway(String label) {
        return switch (label) {
            case "defaultgateway", "デフォルトゲートウェイ", "既定のゲートウェイ" -> Optional.of(GATEWAY);
            case "gatewaymetric", "ゲートウェイメトリック" -> Optional.of(GATEWAY_METRIC);
            case "interfacemetric", "インターフェイスメトリック", "インターフェースメトリック" -> Optional.of(METRIC);
            default -> Optional.empty();
        };
    }
}
