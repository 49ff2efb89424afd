package tsunagu.rules.evidence.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class IfcfgParserTest {

    @Test
    void readsAStaticFile() {
        assertEquals(
                List.of(
                        "file-dhcp eth0 false",
                        "file-mac eth0 000D3A998877",
                        "file-address eth0 10.1.2.99",
                        "file-gateway eth0 10.1.2.1",
                        "file-dns eth0 8.8.8.8"),
                said("""

                DEVICE="eth0"
                BOOTPROTO=none
                HWADDR=00:0D:3A:99:88:77
                IPADDR=10.1.2.99
                GATEWAY=10.1.2.1
                DNS1=8.8.8.8
                """));
    }

    @Test
    void theFileOfAnAliasSaysNothingOfDhcp() {
        assertEquals(List.of("file-address eth0:0 10.1.2.5"), said("""

                DEVICE=eth0:0
                BOOTPROTO=static
                IPADDR=10.1.2.5
                """));
    }

    @Test
    void aFileThatMayBeCutOffBeforeItsNameSaysNothing() {
        assertEquals(List.of(), said("""

                BOOTPROTO=none
                IPADDR=10.1.2.99
                """));
    }

    @Test
    void aFileThatIsFollowedBySomethingHasNoName() {
        assertEquals(List.of("file-dhcp #1 false", "file-address #1 10.1.2.99"), said("""

                BOOTPROTO=none
                IPADDR=10.1.2.99
                以上です。
                """));
    }

    @Test
    void doesNotLendTheNameOfTheNextFile() {
        assertEquals(List.of(), said("""

                BOOTPROTO=dhcp
                ONBOOT=yes
                DEVICE=eth1
                BOOTPROTO=none
                """));
    }

    @Test
    void passesOverOtherAssignments() {
        assertEquals(List.of(), said("""

                NAME="Ubuntu"
                VERSION="22.04"
                TYPE=simple
                DEVICE=/dev/sda1
                MODE=0660
                """));
    }

    private static List<String> said(String pasted) {
        return Pasted.statements(new IfcfgParser(), pasted);
    }
}
