package tsunagu.app.eval;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Ways to say the same thing in other letters, endings, words or surroundings. */
enum Rewording {
    WIDE_LETTERS((text, random) -> isPlain(text) ? wide(text) : text),
    NARROW_KATAKANA((text, random) -> isPlain(text) ? narrow(text) : text),
    OTHER_PUNCTUATION((text, random) -> isPlain(text) ? replaced(text, Map.of("。", "！", "、", "，")) : text),
    NO_LAST_STOP((text, random) -> text.replaceAll("[。.]\\s*$", "")),
    PLAIN_FORM((text, random) -> replaced(
            text,
            Map.of(
                    "できません。", "できない。",
                    "つながりません", "つながらない",
                    "繋がりません", "繋がらない",
                    "なりました。", "なった。",
                    "しました。", "した。",
                    "ありません。", "ない。",
                    "ていません。", "ていない。",
                    "入れません", "入れない"))),
    POLITE_FORM((text, random) -> replaced(
            text,
            Map.of(
                    "できない。", "できません。",
                    "つながらない。", "つながりません。",
                    "繋がらない。", "繋がりません。",
                    "なった。", "なりました。",
                    "した。", "しました。",
                    "ていない。", "ていません。",
                    "入れない。", "入れません。"))),
    KANSAI((text, random) -> replaced(
            text,
            Map.of(
                    "できません", "できまへん",
                    "つながりません", "つながりまへん",
                    "つながらない", "つながらへん",
                    "できない。", "できへん。",
                    "入れない。", "入れへん。"))),
    GREETING((text, random) -> isJapanese(text)
            ? "お世話になっております。山田です。\n" + text + "\n以上、よろしくお願いいたします。\n"
            : "Hello team,\n\n" + text + "\n\nThanks and regards,\nMarta"),
    ASIDE_BEFORE((text, random) -> isJapanese(text)
            ? "弊社は社員五十人ほどの会社で、情シスは私ひとりです。" + text
            : "I joined the company last spring and share an office with two colleagues. " + text),
    ASIDE_AFTER((text, random) -> isPlain(text)
            ? text + (isJapanese(text) ? "なお、担当は来月から別の者に替わります。" : " By the way, I will be away on Friday.")
            : text),
    VARIANT_SPELLING((text, random) -> replaced(
            text,
            Map.of(
                    "つなが", "繋が",
                    "できな", "出来な",
                    "できませ", "出来ませ",
                    "サーバー", "サーバ",
                    "インターフェイス", "インタフェース",
                    "リモートデスクトップ", "リモート デスクトップ"))),
    OTHER_TERMS((text, random) -> isPlain(text)
            ? replacedWords(
                    text,
                    Map.of(
                            "RDP", "リモートデスクトップ",
                            "サーバー", "server",
                            "ネットワーク", "network",
                            "仮想マシン", "VM",
                            "virtual machine", "VM",
                            "remote desktop", "RDP"))
            : text),
    TYPO(Rewording::typo),
    OTHER_ORDER((text, random) -> isPlain(text) ? turned(text) : text);

    private static final Pattern WORD =
            Pattern.compile("(?<![\\w.@/\\\\:-])[a-zA-Z]{6,}(?![\\w@/\\\\:-]|\\.\\w)|[ァ-ヺー]{5,}");
    private static final Pattern SENTENCE = Pattern.compile("[^。.!?！？]+[。.!?！？]+(?=\\s|$|[^\\w])");
    private static final Pattern LEANS = Pattern.compile(
            "(?i)\\b(?:it|that|this|they|them|then|but|so|same|also|which|there|still|after|now|both|one|other|else|only|because)\\b"
                    + "|それ|その|これ|この|しかし|でも|ただ|なお|ちなみに|そう|同じ|今は|他|ほか|だけ|も[、。で]|のに|すると|しても|結果|あと");

    private final BiFunction<String, Random, String> change;

    Rewording(BiFunction<String, Random, String> change) {
        this.change = change;
    }

    String of(String text, Random random) {
        return change.apply(text, random);
    }

    /** People's words alone, without pasted lines, which nobody retypes. */
    private static boolean isPlain(String text) {
        return !text.contains("\n") && !text.contains("://") && !text.contains("`");
    }

    private static boolean isJapanese(String text) {
        return text.codePoints().anyMatch(c -> c >= 'ぁ' && c <= 'ん');
    }

    private static String wide(String text) {
        return text.chars()
                .mapToObj(c -> String.valueOf((char) (c > ' ' && c < 0x7F ? c + 0xFEE0 : c)))
                .collect(Collectors.joining());
    }

    private static String narrow(String text) {
        var half = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｯｬｭｮｰ";
        var narrowed = new StringBuilder();
        for (var c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            var apart = c >= 'ァ' && c <= 'ヺ' ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD) : "" + c;
            var base = half.chars()
                    .filter(h -> Normalizer.normalize(String.valueOf((char) h), Normalizer.Form.NFKC)
                            .equals(apart.substring(0, 1)))
                    .findFirst();
            if (base.isEmpty()) {
                narrowed.append(c);
            } else {
                narrowed.append((char) base.getAsInt());
                narrowed.append(apart.length() == 1 ? "" : apart.charAt(1) == '\u3099' ? "ﾞ" : "ﾟ");
            }
        }
        return narrowed.toString();
    }

    private static String replaced(String text, Map<String, String> words) {
        var changed = text;
        for (var word : words.entrySet()) {
            changed = changed.replace(word.getKey(), word.getValue());
        }
        return changed;
    }

    private static String replacedWords(String text, Map<String, String> words) {
        var changed = text;
        for (var word : words.entrySet()) {
            if (isJapanese(text)
                    || word.getKey().charAt(0) < 0x80 && word.getValue().charAt(0) < 0x80) {
                changed = changed.replaceAll("(?<![A-Za-z])" + word.getKey() + "(?![A-Za-z])", word.getValue());
            }
        }
        return changed;
    }

    /** One letter left out, doubled, or swapped with the next, inside one long word. */
    private static String typo(String text, Random random) {
        var lines = text.split("\n", 2);
        var words = WORD.matcher(lines[0]).results().toList();
        if (words.isEmpty()) {
            return text;
        }
        var word = words.get(random.nextInt(words.size()));
        var at = word.start() + 2 + random.nextInt(word.group().length() - 4);
        var first = lines[0].substring(0, at);
        var rest = lines[0].substring(at);
        var slip = switch (random.nextInt(3)) {
            case 0 -> first + rest.substring(1);
            case 1 -> first + rest.charAt(0) + rest;
            default -> first + rest.charAt(1) + rest.charAt(0) + rest.substring(2);
        };
        return lines.length == 1 ? slip : slip + "\n" + lines[1];
    }

    /** The last sentence first, where none leans on the one before it. */
    private static String turned(String text) {
        var sentences = new ArrayList<>(SENTENCE.matcher(text)
                .results()
                .map(found -> found.group().strip())
                .toList());
        if (sentences.size() < 2
                || LEANS.matcher(text).find()
                || !String.join("", sentences).equals(text.replaceAll("(?<=[。.!?！？])\\s+", ""))) {
            return text;
        }
        Collections.rotate(sentences, 1);
        return String.join(isJapanese(text) ? "" : " ", List.copyOf(sentences));
    }
}
