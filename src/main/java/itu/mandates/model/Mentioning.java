package itu.mandates.model;

/**
 * Words of a clause or paragraph that name a body, a post or a topic.
 *
 * @param place the clause or paragraph
 * @param thing what is named
 * @param quote the name as it stands there
 */
public record Mentioning(Identifier place, Identifier thing, String quote) {}
