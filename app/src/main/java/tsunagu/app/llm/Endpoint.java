package tsunagu.app.llm;

import java.net.URI;

/**
 * One model at one provider.
 *
 * @param name as the provider calls it
 */
public record Endpoint(Provider provider, URI url, String name, Access access) {

    /** As operators and clients know it: {@code openai/gpt-4o-mini}. */
    public String fullName() {
        return provider.id() + "/" + name;
    }
}
