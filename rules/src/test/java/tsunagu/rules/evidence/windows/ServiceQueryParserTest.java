package tsunagu.rules.evidence.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceQueryParserTest {

    @Test
    void readsStateAndExitCode() {
        var pasted = Pasted.readBy(new ServiceQueryParser(), """
                SERVICE_NAME: dhcp
                        TYPE               : 20  WIN32_SHARE_PROCESS
                        STATE              : 1  STOPPED
                        WIN32_EXIT_CODE    : 1067  (0x42b)
                        WAIT_HINT          : 0x0
                """);
        assertEquals(List.of("sc-query whole 1-5"), pasted.kinds());
        assertEquals(List.of("service-state DHCP = stopped", "service-exit-code DHCP = 1067"), pasted.says());
    }

    @Test
    void readsHowAServiceStarts() {
        var pasted = Pasted.readBy(new ServiceQueryParser(), """
                [SC] QueryServiceConfig SUCCESS

                SERVICE_NAME: RdAgent
                        TYPE               : 10  WIN32_OWN_PROCESS
                        START_TYPE         : 2   AUTO_START  (DELAYED)
                """);
        assertEquals(List.of("sc-qc cut 1-5"), pasted.kinds());
        assertEquals(List.of("service-start RdAgent = auto"), pasted.says());
    }

    @Test
    void doesNotGiveAServiceTheStateOfAnother() {
        var pasted = Pasted.readBy(new ServiceQueryParser(), """
                SERVICE_NAME: TermService
                        TYPE               : 30  WIN32
                        STATE              : 4  RUNNING
                        TYPE               : 20  WIN32_SHARE_PROCESS
                        STATE              : 1  STOPPED
                """);
        assertEquals(List.of("service-state TermService = running", "service-state #1 = stopped"), pasted.says());
    }

    @Test
    void ignoresSentencesAndShortenedNames() {
        var pasted = Pasted.readBy(new ServiceQueryParser(), """
                Status unknown: Running
                SERVICE_NAME is what it says
                Status   Name               DisplayName
                ------   ----               -----------
                Running  WindowsAzureGue... Windows Azure Guest Agent
                """);
        assertEquals(List.of(), pasted.says());
    }
}
