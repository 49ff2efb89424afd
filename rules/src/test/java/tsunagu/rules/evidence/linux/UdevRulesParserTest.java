package tsunagu.rules.evidence.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class UdevRulesParserTest {

    @Test
    void readsWhichNameIsBoundToWhichCard() {
        assertEquals(List.of("file-mac eth0 000D3A112233"), said("""

                SUBSYSTEM=="net", ACTION=="add", ATTR{address}=="00:0d:3a:11:22:33", KERNEL=="eth*", NAME="eth0"
                """));
    }

    @Test
    void passesOverRulesOfOtherThingsAndRemarks() {
        assertEquals(List.of(), said("""

                #SUBSYSTEM=="net", ATTR{address}=="00:0d:3a:11:22:33", NAME="eth0"
                SUBSYSTEM=="block", ATTR{size}=="2", NAME="sda"
                """));
    }

    private static List<String> said(String pasted) {
        return Pasted.statements(new UdevRulesParser(), pasted);
    }
}
