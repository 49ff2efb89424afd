package tsunagu.app.conversation;

import tsunagu.rules.Fact;

/** A fact that took the place of another one. */
public record Correction(Fact before, Fact now) {}
