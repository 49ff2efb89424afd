package tsunagu.rules.evidence.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetshConfigParserTest {

    @Test
    void readsStaticServers() {
        var pasted = Pasted.readBy(new NetshConfigParser(), """
                Configuration for interface "Ethernet"
                    DHCP enabled:                         No
                    IP Address:                           10.1.2.4
                    Subnet Prefix:                        10.1.2.0/24 (mask 255.255.255.0)
                    Statically Configured DNS Servers:    10.1.0.10
                                                          10.1.0.11
                    Register with which suffix:           Primary only
                    Statically Configured WINS Servers:   None
                """);
        assertEquals(List.of("netsh-config whole 1-8"), pasted.kinds());
        assertEquals(
                List.of(
                        "adapter-dhcp Ethernet = false",
                        "adapter-address Ethernet = 10.1.2.4",
                        "address-prefix Ethernet/10.1.2.4 = 24",
                        "adapter-dns Ethernet = 10.1.0.10",
                        "adapter-dns-origin Ethernet = static",
                        "adapter-dns Ethernet = 10.1.0.11"),
                pasted.says());
    }

    @Test
    void readsJapaneseLabelsByTheirWords() {
        var pasted = Pasted.readBy(new NetshConfigParser(), """
                インターフェース "イーサネット" の設定
                    DHCP が有効:                          はい
                    デフォルト ゲートウェイ:              10.1.2.1
                    DHCP を使用して構成された DNS サーバー:  168.63.129.16
                """);
        assertEquals(List.of("netsh-config cut 1-4"), pasted.kinds());
        assertEquals(
                List.of(
                        "adapter-dhcp イーサネット = true",
                        "adapter-gateway イーサネット = 10.1.2.1",
                        "adapter-dns イーサネット = 168.63.129.16",
                        "adapter-dns-origin イーサネット = dhcp"),
                pasted.says());
    }

    @Test
    void doesNotGiveAnInterfaceWhatBelongsToOneWhoseHeaderWasLost() {
        var pasted = Pasted.readBy(new NetshConfigParser(), """
                Configuration for interface "Ethernet"
                    DHCP enabled:                         Yes
                    InterfaceMetric:                      5
                    DHCP enabled:                         No
                    IP Address:                           10.1.2.4
                """);
        assertEquals(
                List.of(
                        "adapter-dhcp Ethernet = true",
                        "adapter-metric Ethernet = 5",
                        "adapter-dhcp #1 = false",
                        "adapter-address #1 = 10.1.2.4"),
                pasted.says());
    }

    @Test
    void ignoresSentencesAndOtherLists() {
        var pasted = Pasted.readBy(new NetshConfigParser(), """
                Configuration for interface "Ethernet"
                was lost. DHCP enabled: No
                DHCP enabled: No
                I set it by hand.
                DHCPEnabled : False
                IPAddress   : {10.1.2.4}
                """);
        assertEquals(List.of(), pasted.kinds());
    }
}
