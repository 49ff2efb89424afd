package tsunagu.app.llm;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an operator set for one model.
 *
 * @param purpose {@code model} or {@code embedding}: the settings are called by it
 * @param provider none when it is empty
 * @param url the provider's own when it is empty
 * @param environment holds the keys
 */
public record EndpointSetting(
        String purpose, String provider, String url, String name, Map<String, String> environment) {

    private static final String AUTHORITY = "https://login.microsoftonline.com/";

    /** The environment may hold keys. */
    @Override
    public String toString() {
        return "EndpointSetting[" + purpose + ", " + provider + ", " + url + ", " + name + "]";
    }

    /**
     * The model, if one is set.
     *
     * @throws IllegalArgumentException saying which setting is wrong or missing, and what to do
     */
    public Optional<Endpoint> endpoint() {
        return provider.isBlank() ? Optional.empty() : Optional.of(endpoint(known()));
    }

    private Endpoint endpoint(Provider provider) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Cannot use the " + purpose + " provider " + provider.id()
                    + " without the name of a model: set " + setting("name") + ".");
        }
        var address = address(provider);
        return new Endpoint(provider, address, name.strip(), access(provider, address));
    }

    private Provider known() {
        return Provider.of(provider.strip())
                .filter(found -> offered().anyMatch(found::equals))
                .orElseThrow(() -> new IllegalArgumentException("Cannot use the " + purpose + " provider '"
                        + provider.strip() + "': set " + setting("provider") + " to "
                        + offered().map(Provider::id).collect(Collectors.joining(", "))
                        + ", or leave it empty for none."));
    }

    private Stream<Provider> offered() {
        return Stream.of(Provider.values()).filter(offered -> purpose.equals("model") || offered != Provider.ANTHROPIC);
    }

    private URI address(Provider provider) {
        if (!url.isBlank()) {
            return provider.address(parsed(url.strip(), setting("url")));
        }
        return provider.home()
                .orElseThrow(() -> new IllegalArgumentException("Cannot use the " + purpose + " provider "
                        + provider.id() + " without its address: set " + setting("url")
                        + " to https://<resource>.openai.azure.com/openai/v1/."));
    }

    private static URI parsed(String address, String setting) {
        try {
            var url = URI.create(address);
            if (("https".equals(url.getScheme()) || "http".equals(url.getScheme()))
                    && url.getHost() != null
                    && url.getUserInfo() == null
                    && url.getQuery() == null) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // What is no address at all is refused below.
        }
        throw new IllegalArgumentException("Cannot use '" + address + "' as an address: set " + setting
                + " to one that begins with https:// or http://, names a host, and has no user and no query in it.");
    }

    private Access access(Provider provider, URI address) {
        var variable = "TSUNAGU_" + purpose.toUpperCase(Locale.ROOT) + "_KEY";
        var key = environment(variable);
        if (key.isPresent()) {
            return new Access.Key(new Secret(key.get()));
        }
        if (provider == Provider.AZURE_OPENAI) {
            return entra();
        }
        if (provider.wantsKey(address)) {
            throw new IllegalArgumentException("Cannot use the " + purpose + " provider " + provider.id()
                    + " without a key: put it into the environment variable " + variable + ".");
        }
        return new Access.Open();
    }

    private Access entra() {
        var entra = new Access.Entra(
                environment("AZURE_TENANT_ID"),
                environment("AZURE_CLIENT_ID"),
                environment("AZURE_CLIENT_SECRET").map(Secret::new),
                parsed(environment("AZURE_AUTHORITY_HOST").orElse(AUTHORITY), "AZURE_AUTHORITY_HOST"));
        if (entra.secret().isPresent()
                && (entra.tenant().isEmpty() || entra.client().isEmpty())) {
            throw new IllegalArgumentException("Cannot ask Microsoft Entra ID for a token with AZURE_CLIENT_SECRET"
                    + " alone: set AZURE_TENANT_ID and AZURE_CLIENT_ID as well, or unset it to use the managed"
                    + " identity of this machine.");
        }
        return entra;
    }

    private Optional<String> environment(String variable) {
        return Optional.ofNullable(environment.get(variable)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private String setting(String what) {
        var flag = purpose + "-" + what;
        return "--" + flag + " (TSUNAGU_" + flag.replace('-', '_').toUpperCase(Locale.ROOT) + ")";
    }
}
