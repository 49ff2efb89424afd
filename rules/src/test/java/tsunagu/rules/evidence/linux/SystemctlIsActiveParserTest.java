package tsunagu.rules.evidence.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SystemctlIsActiveParserTest {

    @Test
    void readsAnAnswerForEachService() {
        assertEquals(List.of("service-state sshd stopped", "service-state NetworkManager running"), said("""

                $ systemctl is-active sshd NetworkManager
                inactive
                active
                """));
    }

    @Test
    void withoutAllAnswersNobodyKnowsWhoseTheyAre() {
        assertEquals(List.of(), said("""

                $ systemctl is-active sshd NetworkManager
                active
                """));
    }

    @Test
    void answersMeanNothingWithoutTheCommand() {
        assertEquals(List.of(), said("""

                inactive
                """));
    }

    private static List<String> said(String pasted) {
        return Pasted.statements(new SystemctlIsActiveParser(), pasted);
    }
}
