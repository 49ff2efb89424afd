package tsunagu.app.privacy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts a name such as {@code <subscription-1>} in the place of what identifies people and their systems.
 *
 * <p>One mask gives equal things equal names, so that masked text still makes sense, and can take the names back.
 * Private addresses stay: they are what the talk is about.
 */
public final class Mask {

    private static final String GUID = "[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}";

    private static final Pattern SENSITIVE = Pattern.compile(
            "(?<block>-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----.{0,8000}?-----END [A-Z ]{0,30}PRIVATE KEY-----)"
                    + "|(?<token>eyJ[\\w-]{10,}\\.[\\w-]{10,}(?:\\.[\\w-]*)?)"
                    + "|(?<modelkey>(?<![\\w-])sk-[\\w*-]{16,})"
                    + "|(?<=(?:AccountKey|SharedAccessKey|Password|password|passwd|pwd|secret|Secret|primaryKey|secondaryKey|sig)"
                    + "[\\\\\"']{0,3} ?[=:] ?[\\\\\"']{0,3})(?<secret>[^\\s\"'\\\\;&,]{4,})"
                    + "|(?<blob>(?<![\\w+/=])[A-Za-z0-9+/]{86}==)"
                    + "|(?<sshkey>ssh-(?:rsa|ed25519) [A-Za-z0-9+/=]{40,})"
                    + "|(?<=/subscriptions/|ubscriptionId[\\\\\"']{0,3} ?[=:] ?[\\\\\"']{0,3})(?<subscription>" + GUID
                    + ")"
                    + "|(?<=enantId[\\\\\"']{0,3} ?[=:] ?[\\\\\"']{0,3}|login.microsoftonline.com/)(?<tenant>" + GUID
                    + ")"
                    + "|(?<id>(?<![\\w-])" + GUID + "(?![\\w-]))"
                    + "|(?<mail>[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4})"
                    + "|(?<ipv4>(?<![\\w.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\w.]\\d))"
                    + "|(?<ipv6>(?<![\\w:.])[0-9a-fA-F]{1,4}:[0-9a-fA-F:]{3,38}(?![\\w:]))",
            Pattern.DOTALL);

    /** Names of machines and accounts, as far as they look like it, and addresses of any kind. */
    private static final Pattern NAMING =
            Pattern.compile("(?<mac>(?<![\\w:-])(?:[0-9a-fA-F]{2}[:-]){5}[0-9a-fA-F]{2}(?![\\w:-]))"
                    + "|(?<address>(?<![\\w.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\w.]\\d))"
                    + "|(?<share>\\\\\\\\[\\w.$-]{1,63}(?:\\\\[\\w.$-]{1,63})?)"
                    + "|(?<host>(?<![\\w.<-])(?:[A-Za-z][\\w-]{0,62}\\.){1,4}[A-Za-z]{2,24}(?![\\w.]))"
                    + "|(?<name>(?<![\\w.<-])(?=[\\w-]*\\d)[A-Za-z]\\w*(?:[-_]\\w+)+(?![\\w>]))");

    /** The groups of the patterns, and what each is called. */
    private static final Map<String, String> NAMES = names();

    private final boolean strict;
    private final Map<String, String> nameOf = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    public Mask() {
        this(false);
    }

    private Mask(boolean strict) {
        this.strict = strict;
    }

    /** One that hides private addresses and the names of machines as well. */
    public static Mask strict() {
        return new Mask(true);
    }

    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        names.put("block", "key");
        names.put("token", "key");
        names.put("modelkey", "key");
        names.put("secret", "key");
        names.put("blob", "key");
        names.put("sshkey", "key");
        names.put("subscription", "subscription");
        names.put("tenant", "tenant");
        names.put("id", "id");
        names.put("mail", "mail");
        names.put("ipv4", "public-address");
        names.put("ipv6", "public-address");
        names.put("mac", "mac");
        names.put("address", "address");
        names.put("share", "share");
        names.put("host", "host");
        names.put("name", "name");
        return names;
    }

    /** The text with names in the place of what identifies. */
    public String hide(String text) {
        var hidden = hide(text, SENSITIVE);
        return strict ? hide(hidden, NAMING) : hidden;
    }

    private String hide(String text, Pattern identifying) {
        return identifying.matcher(text).replaceAll(match -> java.util.regex.Matcher.quoteReplacement(hidden(match)));
    }

    /** The text with everything that this mask has hidden put back. */
    public String reveal(String text) {
        var revealed = text;
        for (var hidden : nameOf.entrySet()) {
            revealed = revealed.replace(hidden.getValue(), hidden.getKey());
        }
        return revealed;
    }

    private String hidden(MatchResult match) {
        var found = match.group();
        var kind = NAMES.keySet().stream()
                .filter(match.namedGroups()::containsKey)
                .filter(group -> match.group(group) != null)
                .findFirst()
                .orElseThrow();
        if (kind.startsWith("ipv") && !PublicAddress.is(found)) {
            return found;
        }
        return nameOf.computeIfAbsent(found, it -> named(NAMES.get(kind)));
    }

    private String named(String kind) {
        return "<" + kind + "-" + counts.merge(kind, 1, Integer::sum) + ">";
    }
}
