package itu.mandates.cite;

import itu.mandates.model.Identifier;
import itu.mandates.model.Passage;
import itu.mandates.model.TextStatus;

/**
 * The words of one clause or paragraph, read for citations.
 *
 * @param owner the clause or paragraph
 */
record CitingWords(Identifier owner, Passage passage, TextStatus status) {}
