package tsunagu.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagu.app.channel.Admission;

class AdmittingTest {

    private static Admission admission(Map<String, String> environment, String... flags) {
        var arguments = new java.util.ArrayList<>(List.of("serve"));
        arguments.addAll(List.of(flags));
        var command = TsunaguCommand.commandLine(environment);
        var parsed =
                command.parseArgs(arguments.toArray(String[]::new)).subcommand().commandSpec();
        return ((Admitting) parsed.mixins().get("admitting").userObject()).admission();
    }

    @Test
    void limitsKindlyUnlessToldOtherwise() {
        var usual = admission(Map.of());
        assertEquals(List.of(240, 30), List.of(usual.clientRate(), usual.conversationRate()));
    }

    @Test
    void takesFlagsAndTheEnvironment() {
        var set = admission(Map.of("TSUNAGU_CLIENT_RATE", "7"), "--conversation-rate=0");
        assertEquals(List.of(7, 0), List.of(set.clientRate(), set.conversationRate()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALLOWED_ORIGINS | intranet.example",
                "ALLOWED_ORIGINS | https://intranet.example/",
                "ALLOWED_ORIGINS | https://intranet.example/chat",
                "ALLOWED_ORIGINS | https://intranet.example https://other.example",
                "ALLOWED_ORIGINS | https://",
                "ALLOWED_ORIGINS | https://*",
                "ALLOWED_ORIGINS | https://a.*.example",
                "ALLOWED_ORIGINS | https://user@intranet.example",
                "ALLOWED_ORIGINS | https://intranet..example",
                "ALLOWED_ORIGINS | https://社内.example",
                "ALLOWED_ORIGINS | ftp://intranet.example",
                "ALLOWED_ORIGINS | http://host:port",
                "ALLOWED_ORIGINS | null",
                "TRUSTED_PROXIES | proxy.example",
                "TRUSTED_PROXIES | 10.0.0.0/33",
                "TRUSTED_PROXIES | 10.0.0",
                "TRUSTED_PROXIES | 10.0.0.1:80",
                "TRUSTED_PROXIES | *",
                "CLIENT_RATE       | -1",
                "CONVERSATION_RATE | -1"
            })
    void refusesWhatItCannotMeanAndNamesTheSetting(String setting, String value) {
        var environment = Map.of("TSUNAGU_" + setting, value);
        var refusal = assertThrows(IllegalArgumentException.class, () -> admission(environment))
                .getMessage();
        assertTrue(refusal.startsWith("Cannot ") && refusal.contains(value), refusal);
        assertTrue(refusal.contains("TSUNAGU_" + setting), refusal);
    }
}
