package tsunagu.app.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.aad.msal4j.HttpRequest;
import com.microsoft.aad.msal4j.HttpResponse;
import com.microsoft.aad.msal4j.IHttpClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tsunagu.app.llm.Piece.Kind;

class EntraTest {

    private static final Secret SECRET = new Secret("app-secret-1234567890");
    private static final URI AUTHORITY = URI.create("https://login.example.org/");

    private static final Access.Entra APPLICATION =
            new Access.Entra(Optional.of("contoso"), Optional.of("app-1"), Optional.of(SECRET), AUTHORITY);

    private static final Access.Entra MACHINE =
            new Access.Entra(Optional.empty(), Optional.empty(), Optional.empty(), AUTHORITY);

    private final StubModelServer server = StubModelServer.start(Answer.says("{}"));
    private final TokenDesk desk = new TokenDesk();

    @AfterEach
    void close() {
        server.close();
    }

    /** Gives out tokens in the place of Entra ID and of a machine's identity endpoint. */
    private static final class TokenDesk implements IHttpClient {

        private final List<HttpRequest> asked = new CopyOnWriteArrayList<>();
        private volatile int status = 200;

        @Override
        public HttpResponse send(HttpRequest request) throws IOException {
            asked.add(request);
            var answer = new HttpResponse().statusCode(status).body(status == 200 ? token() : refusal());
            answer.addHeaders(Map.of("Content-Type", List.of("application/json")));
            return answer;
        }

        private String token() {
            return "{\"token_type\":\"Bearer\",\"expires_in\":\"3600\",\"ext_expires_in\":3600,\"expires_on\":\""
                    + (System.currentTimeMillis() / 1000 + 3600)
                    + "\",\"resource\":\"https://cognitiveservices.azure.com\",\"access_token\":\"token-"
                    + asked.size() + "\"}";
        }

        private static String refusal() {
            return "{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000215: Invalid client secret"
                    + " provided: " + SECRET.value() + "\",\"error_codes\":[7000215]}";
        }
    }

    private LanguageModel model(Access.Entra access) {
        var endpoint = new Endpoint(Provider.AZURE_OPENAI, server.url("/openai/v1/"), "wording", access);
        return new Providers(Calls.PATIENCE, desk).languageModel(endpoint);
    }

    @Test
    void showsATokenOfTheApplicationAndKeepsIt() {
        var model = model(APPLICATION);
        assertInstanceOf(Piece.End.class, Calls.last(model));
        assertInstanceOf(Piece.End.class, Calls.last(model));
        assertEquals(
                List.of(Optional.of("Bearer token-1"), Optional.of("Bearer token-1")),
                server.asked().stream()
                        .map(asked -> asked.header("authorization"))
                        .toList());
        assertEquals(1, desk.asked.size());
        var asked = desk.asked.getFirst();
        assertEquals(
                "https://login.example.org/contoso/oauth2/v2.0/token",
                asked.url().toString());
        assertTrue(asked.body().contains("grant_type=client_credentials"), asked.body());
        assertTrue(asked.body().contains("https%3A%2F%2Fcognitiveservices.azure.com%2F.default"), asked.body());
        assertTrue(asked.body().contains("client_id=app-1"), asked.body());
    }

    @Test
    void showsATokenOfTheMachine() {
        assertInstanceOf(Piece.End.class, Calls.last(model(MACHINE)));
        assertEquals(Optional.of("Bearer token-1"), server.onlyAsked().header("authorization"));
        var asked = desk.asked.getFirst().url().toString();
        assertTrue(asked.startsWith("http://169.254.169.254/metadata/identity/oauth2/token?"), asked);
        assertTrue(asked.contains("resource=https%3A%2F%2Fcognitiveservices.azure.com"), asked);
    }

    @Test
    void saysThatThereIsNoToken() {
        desk.status = 401;
        var fault = Calls.fault(model(APPLICATION));
        assertEquals(Kind.REFUSED, fault.kind());
        assertTrue(fault.detail().startsWith("no token from Microsoft Entra ID: AADSTS7000215"), fault.detail());
        assertFalse(fault.detail().contains(SECRET.value()), fault.detail());
        assertEquals(List.of(), server.asked());
    }

    @Test
    void logsNoSecrets() {
        desk.status = 401;
        try (var log = LogLines.ofAll()) {
            Calls.all(new LimitedModel(model(APPLICATION), Limits.of(Calls.PATIENCE), new SimpleMeterRegistry()));
            assertEquals(1, log.lines().size(), log.lines().toString());
            assertTrue(log.lines().getFirst().endsWith("Invalid client secret provided: <key>"));
        }
    }

    @Test
    void saysThatNobodyGivesOutTokens() {
        var endpoint = new Endpoint(Provider.AZURE_OPENAI, server.url("/openai/v1/"), "wording", APPLICATION);
        var model = new Providers(Calls.PATIENCE, request -> {
                    throw new java.net.ConnectException("refused");
                })
                .languageModel(endpoint);
        var fault = Calls.fault(model);
        assertEquals(new Piece.Fault(Kind.UNREACHABLE, fault.detail()), fault);
        assertTrue(fault.detail().startsWith("no token from Microsoft Entra ID: ConnectException"), fault.detail());
    }
}
