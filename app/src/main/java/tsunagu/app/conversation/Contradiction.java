package tsunagu.app.conversation;

import tsunagu.rules.Fact;

/** A fact that somebody told one way and their output shows another; the output is believed. */
public record Contradiction(Fact told, Fact shown) {}
