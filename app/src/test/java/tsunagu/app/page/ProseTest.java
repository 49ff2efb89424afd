package tsunagu.app.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<resource-group>    | <p>&lt;resource-group&gt;</p>",
                "a<br/>b             | <p>a<br>b</p>",
                "a<!-- more -->b     | <p>ab</p>",
                "<svg onload=x>      | <p>&lt;svg onload=x&gt;</p>",
                "x <b onclick=y>     | <p>x &lt;b onclick=y&gt;</p>",
                "[a](/articles/b#c)  | <p><a href=\"/articles/b#c\" rel=\"noopener noreferrer\">a</a></p>",
                "![](https://a.test/b.png) | "
                        + "<p><a href=\"https://a.test/b.png\" rel=\"noopener noreferrer\">https://a.test/b.png</a></p>",
                "[![a](https://a.test/b.png)](https://a.test) | "
                        + "<p><a href=\"https://a.test\" rel=\"noopener noreferrer\">a</a></p>",
                "![a](../b.png)      | <p>a</p>"
            })
    void writesOnlyWhatIsHarmless(String markdown, String html) {
        assertEquals(html, normal(Prose.of(markdown).text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](data:text/html,y)",
                "[x](vbscript:y)",
                "[x](//evil.test)",
                "[x](/api/conversations)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))"
            })
    void leadsNowhereElse(String markdown) {
        assertFalse(Prose.of(markdown).text().contains("href"), markdown);
    }

    @Test
    void drawsTables() {
        assertEquals(
                "<table tabindex=\"0\"><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>",
                normal(Prose.of("| a |\n| --- |\n| 1 |").text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "*a **b ", "> ", "<b ", "| a "})
    void takesEndlessNestingInItsStride(String piece) {
        assertTimeout(Duration.ofSeconds(5), () -> Prose.of(piece.repeat(20_000)));
    }

    private static String normal(String html) {
        return html.replace("<br />", "<br>").replaceAll("\\s*\\n\\s*", "");
    }
}
