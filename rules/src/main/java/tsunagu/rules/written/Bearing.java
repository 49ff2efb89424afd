package tsunagu.rules.written;

/** What else has to be so of a known fact. */
public enum Bearing {
    ANYHOW,
    SHOWN_BY_OUTPUT,
    NOT_SHOWN_BY_OUTPUT,

    /** Said in a later turn than another fact of the rule. */
    SAID_LATER,

    /** Said in the same turn as another fact of the rule, or later. */
    SAID_NO_EARLIER,

    /** Known from something else than another fact of the rule. */
    FROM_ELSEWHERE
}
