package tsunagu.rules.evidence.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;

class NetplanParserTest {

    @Test
    void readsAStaticFile() {
        assertEquals(
                List.of(
                        "file-dhcp eth0 false",
                        "file-address eth0 10.1.2.99",
                        "file-gateway eth0 10.1.2.1",
                        "file-dns eth0 8.8.8.8"),
                said("""

                network:
                  version: 2
                  ethernets:
                    eth0:
                      dhcp4: no
                      addresses: [10.1.2.99/24]
                      gateway4: 10.1.2.1
                      nameservers: {addresses: [8.8.8.8]}
                """));
    }

    @Test
    void theRemarkOfCloudInitDoesNotDisableItsNetwork() {
        assertEquals(List.of("file-by-cloud-init  true", "file-dhcp eth0 true"), said("""

                # This file is generated from information provided by the datasource.
                # network: {config: disabled}
                network:
                    ethernets:
                        eth0: {dhcp4: true}
                """));
    }

    @Test
    void saysNothingOfAnInterfaceIntoWhichAnotherRan() {
        assertEquals(List.of("file-dhcp eth2 true"), said("""

                network:
                  ethernets:
                    eth0:
                      dhcp4: true
                      addresses: [10.1.3.4/24]
                      dhcp4: false
                    eth2:
                      dhcp4: true
                """));
    }

    @Test
    void anIdWaitsForTheNameOfItsInterface() {
        assertEquals(List.of(), said("""

                network:
                  ethernets:
                    nic0:
                      dhcp4: true
                """));
    }

    @Test
    void putsLostIndentationBack() {
        assertEquals(
                List.of("file-dhcp eth0 false", "file-address eth0 10.1.2.99", "file-dns eth0 8.8.8.8"), said("""

                network:
                ethernets:
                eth0:
                nameservers:
                addresses: [8.8.8.8]
                addresses: [10.1.2.99/24]
                dhcp4: false
                """));
    }

    @Test
    void aListThatBreaksOffIsCut() {
        var excerpts = Pasted.excerpts(new NetplanParser(), """

                network:
                  ethernets:
                    eth0:
                      dhcp4: true
                      addresses: [10.1.2.99/24,
                """);

        assertEquals(
                List.of(Completeness.CUT),
                excerpts.stream().map(Excerpt::completeness).toList());
    }

    @Test
    void passesOverOtherYaml() {
        assertEquals(List.of(), said("""

                version: 2
                services:
                  web:
                    network: host
                network:
                  name: backend
                network: 設定を変更しました
                """));
    }

    private static List<String> said(String pasted) {
        return Pasted.statements(new NetplanParser(), pasted);
    }
}
