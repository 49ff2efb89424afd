package tsunagu.rules.evidence.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoutePrintParserTest {

    @Test
    void readsInterfacesAndRoutes() {
        var pasted = Pasted.readBy(new RoutePrintParser(), """
                Interface List
                  7...00 0d 3a 11 22 33 ......Microsoft Hyper-V Network Adapter #2
                Active Routes:
                Network Destination        Netmask          Gateway       Interface  Metric
                          0.0.0.0          0.0.0.0         10.1.2.1         10.1.2.4     15
                        127.0.0.0        255.0.0.0         On-link         127.0.0.1    331
                Persistent Routes:
                  Network Address          Netmask  Gateway Address  Metric
                          0.0.0.0          0.0.0.0         10.1.2.1  Default
                """);
        assertEquals(List.of("route-print whole 1-9"), pasted.kinds());
        assertEquals(
                List.of(
                        "adapter-description Microsoft Hyper-V Network Adapter #2 = Microsoft Hyper-V Network Adapter #2",
                        "adapter-index Microsoft Hyper-V Network Adapter #2 = 7",
                        "adapter-mac Microsoft Hyper-V Network Adapter #2 = 000D3A112233",
                        "route-destination 0.0.0.0/0 via 10.1.2.1 = 0.0.0.0/0",
                        "route-gateway 0.0.0.0/0 via 10.1.2.1 = 10.1.2.1",
                        "route-interface 0.0.0.0/0 via 10.1.2.1 = 10.1.2.4",
                        "route-metric 0.0.0.0/0 via 10.1.2.1 = 15",
                        "route-destination 0.0.0.0/0 via 10.1.2.1 = 0.0.0.0/0",
                        "route-gateway 0.0.0.0/0 via 10.1.2.1 = 10.1.2.1",
                        "route-persistent 0.0.0.0/0 via 10.1.2.1 = true"),
                pasted.says());
    }

    @Test
    void isCutBeforeThePersistentRoutes() {
        var pasted = Pasted.readBy(new RoutePrintParser(), """
                アクティブ ルート:
                ネットワーク宛先        ネットマスク          ゲートウェイ       インターフェイス  メトリック
                         10.1.2.0    255.255.255.0       リンク上          10.1.2.4    271
                """);
        assertEquals(List.of("route-print cut 1-3"), pasted.kinds());
        assertEquals(
                List.of(
                        "route-destination 10.1.2.0/24 via on-link = 10.1.2.0/24",
                        "route-gateway 10.1.2.0/24 via on-link = on-link",
                        "route-interface 10.1.2.0/24 via on-link = 10.1.2.4",
                        "route-metric 10.1.2.0/24 via on-link = 271"),
                pasted.says());
    }

    @Test
    void ignoresNumberedSentencesAndOtherTables() {
        var pasted = Pasted.readBy(new RoutePrintParser(), """
                1...設定を変更しました
                0.0.0.0         10.1.2.1        0.0.0.0         UG    100    0        0 eth0
                10.1.2.4 を 255.255.255.0 にして 10.1.2.1
                Persistent Routes
                """);
        assertEquals(List.of(), pasted.kinds());
    }
}
