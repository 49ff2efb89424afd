package tsunagu.rules.written;

import java.util.List;

/**
 * Which of many things are meant: those of a list, or all but those of a list. A name that begins with {@code $} stands
 * for what another condition of the rule found.
 */
public record Choice(boolean except, List<String> of) {

    public static final Choice ANY = new Choice(true, List.of());

    public boolean isAny() {
        return except && of.isEmpty();
    }

    public boolean allows(String one) {
        return of.contains(one) != except;
    }
}
