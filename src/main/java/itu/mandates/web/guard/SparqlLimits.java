package itu.mandates.web.guard;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one query may take of the server. Every one of these is told to who exceeds it.
 *
 * @param timeout until the answer is complete; a client may ask for less
 * @param rows of a table, or triples of a graph, in one answer
 * @param characters of all values in one answer together
 * @param queryLength of the query, in characters
 * @param depth of brackets within brackets in a query
 * @param wordLength of any one value that a query computes, in characters or digits
 * @param concurrent queries that run at the same time
 * @param reserved queries that run beside them when they are all busy, if they are quick
 * @param quick how long those may take
 * @param patience how long a query waits to be let in
 * @param heap allocation of one query, in bytes, above which it is ended when memory runs short
 */
@ConfigurationProperties("kg.sparql")
public record SparqlLimits(
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("10000") int rows,
        @DefaultValue("20000000") int characters,
        @DefaultValue("32768") int queryLength,
        @DefaultValue("200") int depth,
        @DefaultValue("1000000") int wordLength,
        @DefaultValue("4") int concurrent,
        @DefaultValue("2") int reserved,
        @DefaultValue("1s") Duration quick,
        @DefaultValue("2s") Duration patience,
        @DefaultValue("268435456") long heap) {}
