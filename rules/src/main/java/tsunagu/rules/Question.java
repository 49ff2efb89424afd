package tsunagu.rules;

import java.util.List;

/**
 * The fact we would like to know next.
 *
 * @param wantedBy the diagnoses and steps that wait for it
 * @param decisive whether the plan cannot go on without it
 */
public record Question(String fact, List<String> wantedBy, boolean decisive) {}
