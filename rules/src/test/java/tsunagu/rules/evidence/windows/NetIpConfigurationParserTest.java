package tsunagu.rules.evidence.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetIpConfigurationParserTest {

    @Test
    void readsAnAdapter() {
        var pasted = Pasted.readBy(new NetIpConfigurationParser(), """
                InterfaceAlias       : Ethernet
                InterfaceIndex       : 5
                InterfaceDescription : Microsoft Hyper-V Network Adapter
                IPv4Address          : 10.1.2.4
                IPv4DefaultGateway   :
                DNSServer            : 10.1.0.10
                                       10.1.0.11
                """);
        assertEquals(List.of("get-netipconfiguration brief 1-7"), pasted.kinds());
        assertEquals(
                List.of(
                        "adapter-index Ethernet = 5",
                        "adapter-description Ethernet = Microsoft Hyper-V Network Adapter",
                        "adapter-address Ethernet = 10.1.2.4",
                        "adapter-gateway Ethernet = none",
                        "adapter-dns Ethernet = 10.1.0.10",
                        "adapter-dns Ethernet = 10.1.0.11"),
                pasted.says());
    }

    @Test
    void isCutBeforeTheServers() {
        var pasted = Pasted.readBy(new NetIpConfigurationParser(), """
                InterfaceAlias       : Ethernet
                InterfaceDescription : Microsoft Hyper-V Network Adapter
                IPv4Address          : 10.1.2.4
                IPv4DefaultGateway   : 10.1.2.1
                """);
        assertEquals(List.of("get-netipconfiguration cut 1-4"), pasted.kinds());
    }

    @Test
    void numbersAnAdapterWhoseAliasWasLost() {
        var pasted = Pasted.readBy(new NetIpConfigurationParser(), """
                InterfaceIndex       : 5
                IPv4Address          : 10.1.2.4
                IPv4DefaultGateway   : 10.1.2.1
                DNSServer            : 10.1.0.10
                """);
        assertEquals(
                List.of(
                        "adapter-index #1 = 5",
                        "adapter-address #1 = 10.1.2.4",
                        "adapter-gateway #1 = 10.1.2.1",
                        "adapter-dns #1 = 10.1.0.10"),
                pasted.says());
    }

    @Test
    void saysNothingWhereBlocksCannotBeToldApart() {
        var pasted = Pasted.readBy(new NetIpConfigurationParser(), """
                InterfaceIndex       : 5
                IPv4Address          : 10.1.2.4
                DNSServer            : 10.1.0.10
                InterfaceAlias       : Ethernet 2
                InterfaceIndex       : 7
                IPv4Address          : 10.1.3.4
                DNSServer            : 10.1.0.10
                """);
        assertEquals(List.of("get-netipconfiguration cut 1-7"), pasted.kinds());
        assertEquals(List.of(), pasted.says());
    }

    @Test
    void ignoresSentences() {
        var pasted = Pasted.readBy(new NetIpConfigurationParser(), """
                InterfaceAlias : Ethernet
                is the name. DNSServer : なし
                DNSServer: 10.1.0.10
                """);
        assertEquals(List.of(), pasted.kinds());
    }
}
