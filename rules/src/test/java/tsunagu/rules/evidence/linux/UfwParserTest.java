package tsunagu.rules.evidence.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;

class UfwParserTest {

    @Test
    void readsWhatIsLetInAndWhatIsKeptOut() {
        assertEquals(
                List.of(
                        "firewall-state ufw on",
                        "firewall-inbound ufw block",
                        "firewall-allows ufw 22/tcp",
                        "firewall-denies ufw 80"),
                said("""

                Status: active
                Default: deny (incoming), allow (outgoing), disabled (routed)

                To                         Action      From
                --                         ------      ----
                22/tcp                     ALLOW IN    203.0.113.0/24
                80                         DENY IN     Anywhere
                443/tcp                    DENY IN     198.51.100.9
                """));
    }

    @Test
    void withoutItsDefaultsItIsBrief() {
        var excerpts = Pasted.excerpts(new UfwParser(), """

                Status: active

                To                         Action      From
                --                         ------      ----
                22/tcp                     ALLOW       Anywhere
                """);

        assertEquals(
                List.of(Completeness.BRIEF),
                excerpts.stream().map(Excerpt::completeness).toList());
    }

    @Test
    void passesOverOtherStates() {
        assertEquals(List.of(), said("""

                Status: active
                Name: vm-app01
                Status: inactive since yesterday
                """));
    }

    private static List<String> said(String pasted) {
        return Pasted.statements(new UfwParser(), pasted);
    }
}
