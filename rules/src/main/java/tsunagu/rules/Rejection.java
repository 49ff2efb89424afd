package tsunagu.rules;

/** A diagnosis that held but gave way to another, and the sentence that says why. */
public record Rejection(Diagnosis diagnosis, String prevailing, String why) {}
