package tsunagu.app.page;

import tsunagu.app.language.Phrasebook;
import tsunagu.rules.Vocabulary;
import tsunagu.rules.written.WrittenRules;

/**
 * What the pages on the rules are made from: the rules themselves, and the words for what they speak of.
 *
 * @param version the version that replies name
 */
public record Expertise(WrittenRules rules, String version, Vocabulary vocabulary, Phrasebook phrasebook) {}
