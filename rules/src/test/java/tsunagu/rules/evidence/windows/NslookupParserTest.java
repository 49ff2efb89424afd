package tsunagu.rules.evidence.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NslookupParserTest {

    @Test
    void takesNoSuchNameForAnAnswer() {
        var pasted = Pasted.readBy(new NslookupParser(), """
                サーバー:  UnKnown
                Address:  168.63.129.16

                *** UnKnown が vm-app01 を見つけられません: Non-existent domain
                """);
        assertEquals(List.of("nslookup whole 1-4"), pasted.kinds());
        assertEquals(List.of("test-lookup 168.63.129.16 = answered"), pasted.says());
    }

    @Test
    void isCutBeforeTheAnswer() {
        var pasted = Pasted.readBy(new NslookupParser(), """
                C:\\>nslookup vm-app01
                DNS request timed out.
                    timeout was 2 seconds.
                Server:  UnKnown
                Address:  10.1.0.10
                """);
        assertEquals(List.of(), pasted.kinds());
    }

    @Test
    void doesNotTakeTheAnswerForTheServer() {
        var pasted = Pasted.readBy(new NslookupParser(), """
                Server:  dc01.contoso.local

                Name:    vm-app01.contoso.local
                Address:  10.1.2.4
                """);
        assertEquals(List.of(), pasted.kinds());
    }

    @Test
    void ignoresLinuxAndSentences() {
        var pasted = Pasted.readBy(new NslookupParser(), """
                Server:		127.0.0.53
                Address:	127.0.0.53#53

                Name:	vm-app01.contoso.local
                Address: 10.1.2.4
                Server: restarted. Address: unknown
                """);
        assertEquals(List.of(), pasted.kinds());
    }
}
