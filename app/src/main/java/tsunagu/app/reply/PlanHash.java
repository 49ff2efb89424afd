package tsunagu.app.reply;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import tsunagu.app.conversation.Guidance;
import tsunagu.rules.Plan;

/** A fingerprint of everything in a plan that must not depend on language, channel or wording. */
final class PlanHash {

    private PlanHash() {}

    static String of(Plan plan, Guidance guidance) {
        var steps = plan.steps().stream()
                .map(step -> "step " + step.order() + " " + step.id() + " "
                        + step.state().id());
        var blocked = plan.blocked().stream().map(block -> "blocked " + block.step() + " until " + block.until());
        var caveats = plan.caveats().stream().map(caveat -> "caveat " + caveat);
        var sections = guidance.citations().stream()
                .map(citation -> "section " + citation.article() + "#" + citation.anchor());
        var parts = Stream.of(steps, blocked, caveats, sections.sorted().distinct());
        return "sha256:" + sha256(parts.flatMap(part -> part).collect(joining("\n")));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
