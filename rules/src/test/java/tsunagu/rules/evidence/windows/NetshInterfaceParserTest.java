package tsunagu.rules.evidence.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetshInterfaceParserTest {

    @Test
    void readsWhoDisabledAnInterfaceAndWhatIsUnplugged() {
        var pasted = Pasted.readBy(new NetshInterfaceParser(), """
                Admin State    State          Type             Interface Name
                -------------------------------------------------------------------------
                Disabled       Disconnected   Dedicated        Ethernet 2
                Enabled        Disconnected   Dedicated        Ethernet 3
                Enabled        Connected      Dedicated        vEthernet (nat)
                """);
        assertEquals(List.of("netsh-interface whole 1-5"), pasted.kinds());
        assertEquals(
                List.of(
                        "adapter-state Ethernet 2 = disabled",
                        "adapter-state Ethernet 3 = disconnected",
                        "adapter-state vEthernet (nat) = up"),
                pasted.says());
    }

    @Test
    void isCutWithoutItsHeading() {
        var pasted = Pasted.readBy(new NetshInterfaceParser(), """
                無効           切断           専用               イーサネット
                """);
        assertEquals(List.of("netsh-interface cut 1-1"), pasted.kinds());
        assertEquals(List.of("adapter-state イーサネット = disabled"), pasted.says());
    }

    @Test
    void ignoresSentences() {
        var pasted = Pasted.readBy(new NetshInterfaceParser(), """
                Enabled it again, but still Disconnected.
                有効 にしましたが接続できません
                Admin State is unknown to me
                """);
        assertEquals(List.of(), pasted.kinds());
    }
}
