package tsunagu.app.command;

import picocli.CommandLine.Option;
import tsunagu.app.channel.Admission;

/** The flags that say whom a server answers, and how much. */
final class Admitting {

    @Option(
            names = "--allowed-origins",
            paramLabel = "ORIGINS",
            defaultValue = "",
            description = "the sites whose pages may embed the chat, with commas: https://intranet.example,"
                    + " http://host:8080, https://*.example.com for every host below one, or * for every site"
                    + " (default: only our own pages)")
    private String allowedOrigins;

    @Option(
            names = "--trusted-proxies",
            paramLabel = "ADDRESSES",
            defaultValue = "",
            description = "the proxies in front, as addresses or subnets with commas: what they say in X-Forwarded-For"
                    + " is believed, and clients are told apart by it (default: none)")
    private String trustedProxies;

    @Option(
            names = "--client-rate",
            paramLabel = "N",
            defaultValue = Admission.USUAL_CLIENT_RATE,
            description = "requests to /api/ that one client may send in a minute; 0 for any number. Clients on this"
                    + " machine are not counted, unless it is a trusted proxy (default: ${DEFAULT-VALUE})")
    private int clientRate;

    @Option(
            names = "--conversation-rate",
            paramLabel = "N",
            defaultValue = Admission.USUAL_CONVERSATION_RATE,
            description = "turns that one conversation may take in a minute; 0 for any number. Those of clients on this"
                    + " machine are not counted (default: ${DEFAULT-VALUE})")
    private int conversationRate;

    /**
     * What was set.
     *
     * @throws IllegalArgumentException saying which setting is wrong, and what to write
     */
    Admission admission() {
        return Admission.of(allowedOrigins, trustedProxies, clientRate, conversationRate);
    }
}
