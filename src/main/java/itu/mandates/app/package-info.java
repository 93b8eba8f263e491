/**
 * The commands, their wiring, and the one method that knows the order of the stages.
 *
 * <p>In: arguments. Out: results on standard output, words on standard error. Knows: everything.
 */
package itu.mandates.app;
