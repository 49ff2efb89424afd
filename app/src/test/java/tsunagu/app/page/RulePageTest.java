package tsunagu.app.page;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagu.app.RunningServer;
import tsunagu.app.language.Phrasebook;
import tsunagu.kb.Article;
import tsunagu.kb.Knowledge;
import tsunagu.kb.Progress;
import tsunagu.rules.Diagnostician;
import tsunagu.rules.Vocabulary;
import tsunagu.rules.written.Conclusion;
import tsunagu.rules.written.WrittenRules;

/** The page of every diagnosis says what its rules say, in words. */
final class RulePageTest {

    private static final WrittenRules RULES = WrittenRules.load(Path.of("../rules"));
    private static final Vocabulary VOCABULARY = Vocabulary.load(Path.of("../rules/vocabulary.yaml"));
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.open();
    private static final Pattern ID = Pattern.compile("\\$[a-z]|[a-z]+\\.[a-z]+(?:-[a-z]+)*(?![a-z./])|\\{\\d}");

    private static Knowledge knowledge;
    private static RunningServer server;

    @BeforeAll
    static void serve(@TempDir Path data) {
        knowledge = Knowledge.load(Path.of("../kb"), List.of(), Progress.silent());
        server = RunningServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theListLeadsToEveryDiagnosis() {
        for (var language : List.of("ja", "en")) {
            var page = server.get("/rules?lang=" + language).body();
            for (var id : RULES.diagnoses()) {
                assertTrue(page.contains(link("/rules/" + id, title(id, language), language)), id);
            }
        }
        assertFalse(RULES.diagnoses().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyDiagnosisHasAPageWithItsTitleStepsQuotesAndSource(String language) {
        for (var id : RULES.diagnoses()) {
            var answer = server.get("/rules/" + id + "?lang=" + language);
            assertEquals(200, answer.statusCode(), id);
            assertTrue(answer.body().contains("<h1>" + html(title(id, language)) + "</h1>"), id);
            for (var step : new RuleSubject(id, RULES).steps()) {
                assertStands(step, language, answer.body(), id);
            }
            assertTrue(answer.body().contains(html(RULES.text(id))), id);
            assertTrue(answer.body().contains(DIAGNOSTICIAN.version()), id);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void noPageNamesThingsByTheirIds(String language) {
        var named = new ArrayList<String>();
        for (var id : RULES.diagnoses()) {
            var words = words(server.get("/rules/" + id + "?lang=" + language).body());
            ids().filter(it -> words.contains(it)).forEach(it -> named.add(id + " says " + it));
            ID.matcher(words)
                    .results()
                    .map(match -> match.group())
                    .filter(it -> VOCABULARY.facts().contains(it) || it.matches("\\$.*|\\{.*"))
                    .forEach(it -> named.add(id + " says " + it));
        }
        assertEquals(List.of(), named);
    }

    @Test
    void nothingInTheFileOfADiagnosisGoesUnsaid() {
        var expertise = new Expertise(RULES, "1", VOCABULARY, Phrasebook.load(Path.of("languages")));
        var words = RuleWords.of(PageWords.read("en"), knowledge, expertise);
        for (var id : List.of("escalate", "os-not-booting", "kms", "ghost-nics")) {
            var page = words(server.get("/rules/" + id + "?lang=en").body());
            for (var rule : RULES.in(id)) {
                var outcomes = new RuleOutcomes(new RuleSentences(words, RuleScope.of(rule, id)));
                rule.then().forEach(conclusion -> assertSaid(conclusion, outcomes, page));
            }
        }
    }

    @Test
    void saysWhenADisabledNicIsTheCause() {
        assertEquals("""
                likely
                proven once output shows: the NIC was disabled inside the guest
                When this is the case
                the NIC was disabled inside the guest
                Unless one of these is the case
                the VM can be reached
                """, firstWay("nic-disabled", "en"));
    }

    @Test
    void saysWhenTheSubnetMaskIsTheCause() {
        assertEquals("""
                可能性が高い
                次が出力で確認できれば「確認済み」: サブネット マスクが Azure のサブネットと食い違っている
                次に当てはまるとき
                サブネット マスクが Azure のサブネットと食い違っている
                ただし、次の場合を除く
                ゲスト OS は DHCP のまま
                アダプターも NIC も 1 つだけのため対応するとみなした（MAC アドレスは未確認）
                """, firstWay("wrong-mask", "ja"));
    }

    @Test
    void saysWhenAStaticAddressThatDiffersIsTheCause() {
        assertEquals("""
                可能性が高い
                次のすべてに当てはまるとき
                VM に接続できない
                ゲスト OS と Azure の IP アドレスが食い違っている
                ゲスト OS の中で IP アドレスを変更した
                ただし、次の場合を除く
                ゲスト OS は DHCP のまま
                """, firstWay("guest-static-ip-mismatch", "ja"));
    }

    @Test
    void saysWhatWasKnownAfterSomethingElse() {
        var page = words(server.get("/rules/bastion-path?lang=ja").body());

        assertTrue(page.contains("「Azure Bastion から接続できない」のあとに分かった: VM に接続できる"), page);
        assertTrue(page.contains("「VM に接続できる」と同時か、そのあとに分かった: Azure Bastion から接続できない"), page);
    }

    @Test
    void saysOverWhichDiagnosesItPrevailsAndWhy() {
        var page = server.get("/rules/kms?lang=en").body();
        var won = section(page, "prevails");

        assertTrue(won.contains(link("/rules/not-network", title("not-network", "en"), "en")), won);
        assertTrue(won.contains("Because the cause is now known more exactly."), won);
        assertTrue(section(server.get("/rules/not-network?lang=en").body(), "yields")
                .contains(link("/rules/kms", title("kms", "en"), "en")));
    }

    @Test
    void leavesOutAPairingThatTheRuleLeavesOut() {
        var won = section(server.get("/rules/linux-static-config?lang=en").body(), "prevails");
        var other = section(server.get("/rules/wrong-mask?lang=en").body(), "prevails");
        var left = link("/rules/guest-gateway-or-mask", title("guest-gateway-or-mask", "en"), "en");

        assertTrue(other.contains("more exactly what was changed") && other.contains(left), other);
        assertFalse(won.replaceAll("(?s)<details>.*?</details>", "").contains(left), won);
    }

    @Test
    void saysWhenThePlanHasAnotherOrder() {
        var page = words(server.get("/rules/guest-dns-changed?lang=en").body());
        var other = RULES.in("guest-dns-changed").stream()
                .filter(rule -> rule.name().endsWith("plans to give the names back"))
                .flatMap(rule -> rule.puts(Conclusion.Plans.class))
                .flatMap(plan -> plan.steps().stream().map(step -> step(step, "en")))
                .collect(joining(" → "));

        assertTrue(page.contains("In this case the order is another\nThe steps of this diagnosis: " + other), page);
    }

    @Test
    void anUnknownDiagnosisIsAPageThatHelpsOn() {
        var answer = server.get("/rules/no-such-thing?lang=en");

        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("There is no such diagnosis."), answer.body());
        assertTrue(answer.body().contains("value=\"no such thing\""), answer.body());
    }

    @Test
    void theArticleOfADiagnosisLeadsToItsRules() {
        var about = server.get("/articles/kms?lang=ja").body();
        var other = server.get("/articles/restart-vm-first?lang=ja").body();

        assertTrue(about.contains("<a href=\"/rules/kms?lang=ja\">この診断の条件</a>"), about);
        assertFalse(other.contains("/rules/"), other);
    }

    private static void assertSaid(Conclusion conclusion, RuleOutcomes outcomes, String page) {
        switch (conclusion) {
            case Conclusion.Diagnoses it -> assertTrue(page.contains("It holds when"));
            case Conclusion.Plans it -> it.steps().forEach(step -> assertTrue(page.contains(step(step, "en")), step));
            case Conclusion.Proves it -> assertTrue(page.contains("Output that proves it"));
            case Conclusion.Asks it ->
                assertTrue(page.contains(outcomes.sentences().words().question(it.fact())));
            case Conclusion.Prefers it ->
                assertTrue(page.contains(outcomes.sentences().words().why(it.why())), it::toString);
            default -> assertTrue(page.contains(outcomes.say(conclusion)), () -> outcomes.say(conclusion));
        }
    }

    private static void assertStands(String step, String language, String page, String id) {
        assertTrue(page.contains("<h3>" + html(step(step, language)) + "</h3>"), id + " lacks " + step);
        for (var reference : knowledge.steps().procedure(step).orElseThrow().references()) {
            var quote = knowledge.library().cite(reference, language).quote();
            assertTrue(page.contains("<blockquote>" + html(quote) + "</blockquote>"), id + " lacks " + quote);
        }
    }

    private static String firstWay(String id, String language) {
        var ways = section(server.get("/rules/" + id + "?lang=" + language).body(), "holds");
        var first = ways.substring(ways.indexOf("<ol "), ways.indexOf("<li class=", ways.indexOf("<li class=") + 1));
        return words(first).strip() + "\n";
    }

    private static String section(String page, String name) {
        var from = page.indexOf("<section class=\"passage\" id=\"" + name + "\">");
        return page.substring(from, page.indexOf("</section>", from));
    }

    /** What a page says, without the source of its rules. */
    private static String words(String page) {
        var source = page.indexOf("<details class=\"source\">");
        return page.substring(Math.max(0, page.indexOf("<main")), source < 0 ? page.length() : source)
                .replaceAll("<p[^>]*></p>|<[^>]+>", "")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\n\\s*\\n+", "\n");
    }

    /** Ids that are no words of any language. */
    private static Stream<String> ids() {
        return Stream.of(
                        RULES.diagnoses(),
                        knowledge.steps().steps(),
                        knowledge.steps().caveats())
                .flatMap(Set::stream)
                .filter(id -> id.chars().filter(letter -> letter == '-').count() > 1);
    }

    private static String title(String id, String language) {
        return knowledge.library().article(id, language).map(Article::title).orElseThrow();
    }

    private static String step(String id, String language) {
        return knowledge.steps().procedure(id).orElseThrow().in(language).title();
    }

    private static String link(String path, String text, String language) {
        return "<a href=\"" + path + "?lang=" + language + "\">" + html(text) + "</a>";
    }

    private static String html(String words) {
        return Html.words(words).text();
    }
}
