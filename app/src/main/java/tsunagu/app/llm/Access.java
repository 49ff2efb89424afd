package tsunagu.app.llm;

import java.net.URI;
import java.util.Optional;

/** By what right a model is asked. */
public sealed interface Access {

    /** Nobody asks who we are. */
    record Open() implements Access {}

    /** A key that the provider gave out. */
    record Key(Secret secret) implements Access {}

    /**
     * A token of Microsoft Entra ID: for the application named here, or else for the managed identity of the machine.
     *
     * @param client alone, it says which managed identity is meant
     * @param authority who gives out tokens, as {@code AZURE_AUTHORITY_HOST} names it
     */
    record Entra(Optional<String> tenant, Optional<String> client, Optional<Secret> secret, URI authority)
            implements Access {}

    /** What must never show. */
    default Optional<Secret> hidden() {
        return switch (this) {
            case Open() -> Optional.empty();
            case Key(var secret) -> Optional.of(secret);
            case Entra entra -> entra.secret;
        };
    }
}
