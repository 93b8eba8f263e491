package itu.mandates.web.guard;

import itu.mandates.vocab.ResourceFolder;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.procedure.ProcedureFactory;
import org.apache.jena.sparql.procedure.ProcedureRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;

/**
 * The functions named by IRI that a query may call: those listed in {@code sparql/functions.txt}
 * and {@code sparql/property-functions.txt}, and no others.
 *
 * <p>Jena's own registries load a Java class when a function is called {@code java:...}. These
 * answer from a fixed map alone.
 */
final class OfferedFunctions {

    static {
        JenaSystem.init();
    }

    private final FixedFunctions functions = new FixedFunctions();
    private final FixedPropertyFunctions propertyFunctions = new FixedPropertyFunctions();

    /** Makes a query that runs in this context find these functions only. */
    void putInto(Context context) {
        FunctionRegistry.set(context, functions);
        PropertyFunctionRegistry.set(context, propertyFunctions);
        ProcedureRegistry.set(context, new NoProcedures());
    }

    boolean has(String function) {
        return functions.isRegistered(function);
    }

    private static <F> Map<String, F> listed(String file, Function<String, F> find) {
        return listed(file).stream()
                .flatMap(
                        iri ->
                                Optional.ofNullable(find.apply(iri))
                                        .map(f -> Map.entry(iri, f))
                                        .stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<String> listed(String file) {
        return new ResourceFolder("sparql")
                .file(file)
                .orElseThrow()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toSet());
    }

    private static final class FixedFunctions extends FunctionRegistry {
        private final Map<String, FunctionFactory> fixed =
                listed("functions.txt", FunctionRegistry.get(ARQ.getContext())::get);

        @Override
        public FunctionFactory get(String uri) {
            return Optional.ofNullable(fixed.get(uri))
                    .orElseThrow(() -> new Refusal(Reason.FUNCTION, "<" + uri + ">"));
        }

        @Override
        public boolean isRegistered(String uri) {
            return fixed.containsKey(uri);
        }

        @Override
        public Iterator<String> keys() {
            return fixed.keySet().iterator();
        }
    }

    private static final class FixedPropertyFunctions extends PropertyFunctionRegistry {
        private final Map<String, PropertyFunctionFactory> fixed =
                listed(
                        "property-functions.txt",
                        PropertyFunctionRegistry.get(ARQ.getContext())::get);

        @Override
        public PropertyFunctionFactory get(String uri) {
            return fixed.get(uri);
        }

        @Override
        public boolean manages(String uri) {
            return fixed.containsKey(uri);
        }

        @Override
        public boolean isRegistered(String uri) {
            return fixed.containsKey(uri);
        }

        @Override
        public Iterator<String> keys() {
            return fixed.keySet().iterator();
        }
    }

    private static final class NoProcedures extends ProcedureRegistry {
        @Override
        public ProcedureFactory get(String uri) {
            throw new Refusal(Reason.FUNCTION, "<" + uri + ">");
        }

        @Override
        public boolean isRegistered(String uri) {
            return false;
        }

        @Override
        public Iterator<String> keys() {
            return Collections.emptyIterator();
        }
    }
}
