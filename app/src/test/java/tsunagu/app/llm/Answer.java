package tsunagu.app.llm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a {@link StubModelServer} answers one request.
 *
 * @param headers in addition to those of the provider, or instead of them
 * @param acts done in their order; headers go out with the first that sends something
 */
public record Answer(int status, Map<String, String> headers, List<Act> acts) {

    private static final int OK = 200;
    private static final String STOP = "stop";

    public Answer {
        headers = Map.copyOf(headers);
        acts = List.copyOf(acts);
    }

    /** A good answer in these pieces. */
    public static Answer says(String... pieces) {
        return of(Stream.concat(words(pieces), Stream.of(new Act.Finish(STOP))));
    }

    /** A good answer, cut into pieces of that many characters, as models write them. */
    public static Answer typed(String text, int characters) {
        return says(IntStream.range(0, (text.length() + characters - 1) / characters)
                .mapToObj(i -> text.substring(i * characters, Math.min(text.length(), (i + 1) * characters)))
                .toArray(String[]::new));
    }

    /** These pieces, and then an end for this reason, in the provider's own word. */
    public static Answer ends(String reason, String... pieces) {
        return of(Stream.concat(words(pieces), Stream.of(new Act.Finish(reason))));
    }

    /** These pieces, and then no more, though the connection stays. */
    public static Answer hangsAfter(String... pieces) {
        return of(Stream.concat(words(pieces), Stream.of(new Act.Hang())));
    }

    /** These pieces, and then the connection breaks. */
    public static Answer cutAfter(String... pieces) {
        return of(Stream.concat(words(pieces), Stream.of(new Act.Cut())));
    }

    /** These pieces, and then a proper end of the response, but no end of the text. */
    public static Answer stopsAfter(String... pieces) {
        return of(words(pieces));
    }

    /** An error as the provider words it. */
    public static Answer refuses(int status, String message) {
        return new Answer(status, Map.of(), List.of(new Act.Say(message)));
    }

    /** This body as it stands. */
    public static Answer raw(String contentType, String... bytes) {
        return new Answer(
                OK,
                Map.of("Content-Type", contentType),
                Stream.of(bytes).<Act>map(Act.Raw::new).toList());
    }

    public static Answer of(Stream<? extends Act> acts) {
        return new Answer(OK, Map.of(), List.copyOf(acts.toList()));
    }

    public static Answer of(Act... acts) {
        return of(Stream.of(acts));
    }

    /** The same with a pause before every act. */
    public Answer slowly(Duration pause) {
        var slow = new ArrayList<Act>();
        acts.forEach(act -> {
            slow.add(new Act.Pause(pause));
            slow.add(act);
        });
        return new Answer(status, headers, slow);
    }

    public Answer with(String header, String value) {
        return new Answer(status, Map.of(header, value), acts);
    }

    boolean good() {
        return status == OK;
    }

    /** Whether it is an answer as anybody wants it: no fault, no pause. */
    boolean plain() {
        return good() && acts.stream().allMatch(act -> act instanceof Act.Say || act instanceof Act.Finish);
    }

    private static Stream<Act> words(String... pieces) {
        return Stream.of(pieces).map(Act.Say::new);
    }
}
