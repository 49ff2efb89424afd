package tsunagu.app.bench;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** A guest on a connection of their own, who begins a conversation and goes on with it once, again and again. */
final class Talker implements AutoCloseable {

    static final String PATH = "/api/chat";

    private static final Pattern CONVERSATION = Pattern.compile("\"conversation\":\"([^\"]+)\"");

    private final Wire wire;
    private int turns;
    private Optional<String> conversation = Optional.empty();

    /**
     * A guest.
     *
     * @param number where among the scripts they begin
     */
    Talker(URI address, int number) throws IOException {
        this.wire = new Wire(address);
        this.turns = 2 * number;
    }

    /** How many letters the answer has. */
    int speak() throws IOException {
        var script = Script.ALL.get(turns / 2 % Script.ALL.size());
        var begins = turns % 2 == 0;
        turns++;
        var body = begins ? script.begin() : conversation.map(script::goOn).orElseGet(script::begin);
        var answer = wire.post(PATH, body);
        var named = CONVERSATION.matcher(answer);
        conversation = named.find() ? Optional.of(named.group(1)) : Optional.empty();
        return answer.length();
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
