package itu.mandates.query;

/**
 * A column of a result.
 *
 * @param name of the variable, without "?"
 * @param meaning what stands in it
 */
public record Column(String name, Wording meaning) {}
