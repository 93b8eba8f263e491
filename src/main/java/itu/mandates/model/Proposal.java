package itu.mandates.model;

import java.util.List;
import java.util.Optional;

/**
 * A numbered proposal of a contribution to change a resolution.
 *
 * @param action ADD, MOD, SUP or NOC, as printed before the text
 * @param number the proposal's own number ("ARB/21A19/1"), if printed
 */
public record Proposal(String action, Optional<String> number, List<Run> runs) {}
