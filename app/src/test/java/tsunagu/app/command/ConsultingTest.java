package tsunagu.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagu.app.llm.Access;
import tsunagu.app.llm.Endpoint;
import tsunagu.app.llm.ModelSettings;
import tsunagu.app.llm.Provider;
import tsunagu.app.llm.Secret;

class ConsultingTest {

    private static final String KEY = "sk-verysecret-0123456789";
    private static final URI LOGIN = URI.create("https://login.microsoftonline.com/");

    private static ModelSettings settings(Map<String, String> environment, String... arguments) {
        var command = TsunaguCommand.commandLine(environment);
        var parsed = command.parseArgs(arguments).subcommand().commandSpec();
        return ((Consulting) parsed.mixins().get("consulting").userObject()).settings();
    }

    private static String refusal(Map<String, String> environment, String... arguments) {
        return assertThrows(IllegalArgumentException.class, () -> settings(environment, arguments))
                .getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "chat", "ask", "eval", "check", "search"})
    void asksNoModelUnlessOneIsSet(String command) {
        var words = command.equals("ask") || command.equals("search") || command.equals("eval")
                ? new String[] {command, "x"}
                : new String[] {command};
        assertEquals(ModelSettings.NONE, settings(Map.of(), words));
    }

    @Test
    void takesFlags() {
        var settings = settings(
                Map.of("TSUNAGU_MODEL_KEY", KEY),
                "serve",
                "--model-provider=openai",
                "--model-name=gpt-4o-mini",
                "--model-timeout=20",
                "--model-reads",
                "--model-evidence=true");
        var endpoint = new Endpoint(
                Provider.OPENAI,
                URI.create("https://api.openai.com/v1"),
                "gpt-4o-mini",
                new Access.Key(new Secret(KEY)));
        assertEquals(
                new ModelSettings(Optional.of(endpoint), Duration.ofSeconds(20), true, true, Optional.empty()),
                settings);
        assertEquals("openai/gpt-4o-mini", endpoint.fullName());
    }

    @Test
    void takesTheEnvironment() {
        var settings = settings(
                Map.of(
                        "TSUNAGU_MODEL_PROVIDER", "ollama",
                        "TSUNAGU_MODEL_NAME", "llama3.2",
                        "TSUNAGU_MODEL_READS", "true",
                        "TSUNAGU_EMBEDDING_PROVIDER", "openai",
                        "TSUNAGU_EMBEDDING_URL", "http://127.0.0.1:8000/v1",
                        "TSUNAGU_EMBEDDING_NAME", "bge-m3"),
                "serve");
        assertEquals(
                Optional.of(new Endpoint(
                        Provider.OLLAMA, URI.create("http://localhost:11434"), "llama3.2", new Access.Open())),
                settings.language());
        assertEquals(
                Optional.of(new Endpoint(
                        Provider.OPENAI, URI.create("http://127.0.0.1:8000/v1"), "bge-m3", new Access.Open())),
                settings.embedding());
        assertTrue(settings.reads());
        assertFalse(settings.evidence());
    }

    @Test
    void takesAFileButNoKeysFromIt(@TempDir Path folder) throws IOException {
        var file = folder.resolve("tsunagu.properties");
        Files.writeString(file, "TSUNAGU_MODEL_PROVIDER = ollama\nTSUNAGU_MODEL_NAME = llama3.2\n");
        var environment = Map.of("TSUNAGU_SETTINGS", file.toString());
        assertEquals(
                "ollama/llama3.2",
                settings(environment, "serve").language().orElseThrow().fullName());
        Files.writeString(file, "TSUNAGU_EMBEDDING_KEY = " + KEY + "\n");
        assertEquals(
                "Cannot take TSUNAGU_EMBEDDING_KEY from " + file + " (named by TSUNAGU_SETTINGS), where others might"
                        + " read it: put it into the environment and delete the line.",
                refusal(environment, "serve"));
        assertEquals(1, TsunaguCommand.run(new String[] {"serve"}, environment));
    }

    @ParameterizedTest
    @CsvSource({
        "https://contoso.openai.azure.com, https://contoso.openai.azure.com/openai/v1/",
        "https://contoso.openai.azure.com/, https://contoso.openai.azure.com/openai/v1/",
        "https://contoso.openai.azure.com/openai/v1/, https://contoso.openai.azure.com/openai/v1/",
        "https://gateway.example.org/azure/v1, https://gateway.example.org/azure/v1"
    })
    void findsTheApiOfAnAzureResource(String given, String address) {
        var settings = settings(
                Map.of("TSUNAGU_MODEL_KEY", KEY),
                "serve",
                "--model-provider=azure-openai",
                "--model-url=" + given,
                "--model-name=wording");
        assertEquals(
                new Endpoint(Provider.AZURE_OPENAI, URI.create(address), "wording", new Access.Key(new Secret(KEY))),
                settings.language().orElseThrow());
    }

    @Test
    void asksEntraIdWhereAzureHasNoKey() {
        var azure = new String[] {
            "serve", "--model-provider=azure-openai", "--model-url=https://c.openai.azure.com", "--model-name=wording"
        };
        assertEquals(
                new Access.Entra(Optional.empty(), Optional.empty(), Optional.empty(), LOGIN),
                settings(Map.of(), azure).language().orElseThrow().access());
        var application = Map.of(
                "AZURE_TENANT_ID", "contoso",
                "AZURE_CLIENT_ID", "app",
                "AZURE_CLIENT_SECRET", KEY,
                "AZURE_AUTHORITY_HOST", "https://login.microsoftonline.us/");
        assertEquals(
                new Access.Entra(
                        Optional.of("contoso"),
                        Optional.of("app"),
                        Optional.of(new Secret(KEY)),
                        URI.create("https://login.microsoftonline.us/")),
                settings(application, azure).language().orElseThrow().access());
        assertEquals(
                "Cannot ask Microsoft Entra ID for a token with AZURE_CLIENT_SECRET alone: set AZURE_TENANT_ID and"
                        + " AZURE_CLIENT_ID as well, or unset it to use the managed identity of this machine.",
                refusal(Map.of("AZURE_CLIENT_SECRET", KEY), azure));
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        assertEquals(
                "Cannot use the model provider 'opnai': set --model-provider (TSUNAGU_MODEL_PROVIDER) to openai,"
                        + " azure-openai, anthropic, ollama, or leave it empty for none.",
                refusal(Map.of(), "serve", "--model-provider=opnai"));
        assertEquals(
                "Cannot use the embedding provider 'anthropic': set --embedding-provider"
                        + " (TSUNAGU_EMBEDDING_PROVIDER) to openai, azure-openai, ollama, or leave it empty for none.",
                refusal(Map.of(), "serve", "--embedding-provider=anthropic"));
        assertEquals(
                "Cannot use the model provider openai without the name of a model: set --model-name"
                        + " (TSUNAGU_MODEL_NAME).",
                refusal(Map.of(), "serve", "--model-provider=openai"));
        assertEquals(
                "Cannot use the model provider azure-openai without its address: set --model-url (TSUNAGU_MODEL_URL)"
                        + " to https://<resource>.openai.azure.com/openai/v1/.",
                refusal(Map.of(), "serve", "--model-provider=azure-openai", "--model-name=wording"));
        assertEquals(
                "Cannot wait 0 seconds for a model: set --model-timeout (TSUNAGU_MODEL_TIMEOUT) to 1 or more.",
                refusal(Map.of(), "serve", "--model-timeout=0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "anthropic"})
    void saysThatAKeyIsMissing(String provider) {
        assertEquals(
                "Cannot use the model provider " + provider + " without a key: put it into the environment variable"
                        + " TSUNAGU_MODEL_KEY.",
                refusal(Map.of(), "serve", "--model-provider=" + provider, "--model-name=x"));
        var elsewhere = settings(
                Map.of(), "serve", "--model-provider=" + provider, "--model-name=x", "--model-url=http://10.0.0.4/v1");
        assertEquals(new Access.Open(), elsewhere.language().orElseThrow().access());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:8000",
                "ftp://localhost",
                "http://",
                "https://<resource>.openai.azure.com",
                "http://user:secret@host/v1",
                "https://c.openai.azure.com/openai/deployments/x?api-version=1",
                "not an address"
            })
    void refusesWhatIsNoAddress(String url) {
        assertEquals(
                "Cannot use '" + url + "' as an address: set --model-url (TSUNAGU_MODEL_URL) to one that begins with"
                        + " https:// or http://, names a host, and has no user and no query in it.",
                refusal(Map.of(), "serve", "--model-provider=openai", "--model-name=x", "--model-url=" + url));
    }

    @Test
    void showsNoKeys() {
        var settings = settings(
                Map.of(
                        "TSUNAGU_MODEL_KEY", KEY,
                        "TSUNAGU_EMBEDDING_KEY", KEY),
                "serve",
                "--model-provider=openai",
                "--model-name=x",
                "--embedding-provider=openai",
                "--embedding-name=x");
        assertFalse(settings.toString().contains(KEY), settings.toString());
    }
}
