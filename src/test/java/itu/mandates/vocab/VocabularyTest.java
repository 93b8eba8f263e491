package itu.mandates.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.model.Furniture;
import itu.mandates.model.Paragraph;
import itu.mandates.model.Part;
import itu.mandates.model.Reference;
import itu.mandates.model.Revision;
import itu.mandates.model.TextStatus;
import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The constants of this package and the Turtle files say the same. */
class VocabularyTest {

    private static final Model TERMS = OntologyFiles.terms();
    private static final Model FOREIGN_TERMS = OntologyFiles.foreignTerms();

    @Test
    void everyClassHasAConstantAndEveryConstantAClass() throws Exception {
        assertEquals(declared(TERMS, OWL.Class), iris(constants(Itu.class, Resource.class)));
    }

    @Test
    void everyPropertyHasAConstantAndEveryConstantAProperty() throws Exception {
        Set<String> properties = declared(TERMS, OWL.ObjectProperty);
        properties.addAll(declared(TERMS, OWL.DatatypeProperty));
        assertEquals(properties, iris(constants(Itu.class, Property.class)));
    }

    @Test
    void everyConstantIsCalledAsItsTerm() throws Exception {
        for (Field field : fields(Itu.class)) {
            String name = ((Resource) field.get(null)).getLocalName();
            String expected = name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
            // Itu.BODY and Itu.TOPIC are classes
            boolean alsoClass = Set.of("body", "topic").contains(name);
            assertEquals(alsoClass ? "HAS_" + expected : expected, field.getName());
        }
    }

    @Test
    void everyForeignConstantIsDeclaredWithItsKind() throws Exception {
        List<Class<?>> classes = foreignClasses();
        assertTrue(classes.containsAll(List.of(Eli.class, Prov.class)));
        for (Class<?> namespace : classes) {
            for (Field field : fields(namespace)) {
                Resource term = (Resource) field.get(null);
                assertTrue(term.getURI().startsWith(ns(namespace)), term.getURI());
                assertTrue(isDeclared(term, field.getType()), "not in alignment.ttl: " + term);
            }
        }
    }

    @Test
    void everyValueThatTheModelKnowsIsACode() {
        assertCodes("textStatus", TextStatus.values(), TextStatus::code);
        assertCodes("stubReason", Reference.StubReason.values(), Reference.StubReason::code);
        assertCodes("referenceKind", Reference.Kind.values(), VocabularyTest::camelCase);
        assertCodes("referenceStatus", Reference.Status.values(), VocabularyTest::camelCase);
        assertCodes("textAuthority", Revision.TextAuthority.values(), VocabularyTest::camelCase);
        assertCodes("evidence", EditEvidence.load().codes().toArray(), Object::toString);
        assertCodes("part", Part.values(), VocabularyTest::camelCase);
        assertCodes("furnitureKind", Furniture.Kind.values(), VocabularyTest::camelCase);
        assertCodes("paragraphKind", Paragraph.Kind.values(), VocabularyTest::camelCase);
    }

    /** The values of a scheme are those of an enumeration, no more and no fewer. */
    private static <E> void assertCodes(String scheme, E[] values, Function<E, String> code) {
        Set<String> expected =
                Arrays.stream(values)
                        .map(value -> Itu.code(scheme, code.apply(value)).getURI())
                        .collect(Collectors.toCollection(TreeSet::new));
        Resource list = Itu.code("scheme", scheme);
        assertEquals(expected, iris(TERMS.listSubjectsWithProperty(SKOS.inScheme, list).toList()));
    }

    /** ACTION_REQUIRED is "actionRequired". */
    private static String camelCase(Enum<?> value) {
        String[] words = value.name().toLowerCase(Locale.ROOT).split("_");
        return Stream.of(words)
                .skip(1)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", words[0], ""));
    }

    private static boolean isDeclared(Resource term, Class<?> type) {
        if (type == Property.class) {
            return Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
                    .anyMatch(kind -> FOREIGN_TERMS.contains(term, RDF.type, kind));
        }
        return FOREIGN_TERMS.contains(term, RDF.type, OWL.Class);
    }

    private static Set<String> declared(Model model, Resource kind) {
        return iris(model.listSubjectsWithProperty(RDF.type, kind).toList());
    }

    private static Set<String> iris(List<? extends Resource> terms) {
        return terms.stream().map(Resource::getURI).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Resource> constants(Class<?> namespace, Class<?> type) throws Exception {
        var constants = new ArrayList<Resource>();
        for (Field field : fields(namespace)) {
            if (field.getType() == type) {
                constants.add((Resource) field.get(null));
            }
        }
        return constants;
    }

    private static List<Field> fields(Class<?> namespace) {
        return Arrays.stream(namespace.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> Resource.class.isAssignableFrom(field.getType()))
                .toList();
    }

    private static String ns(Class<?> namespace) throws Exception {
        return (String) namespace.getField("NS").get(null);
    }

    /** The classes of this package with a constant NS, but for Itu. */
    private static List<Class<?>> foreignClasses() throws Exception {
        File folder = new File(Itu.class.getResource("Itu.class").toURI()).getParentFile();
        var classes = new ArrayList<Class<?>>();
        for (String file : new TreeSet<>(List.of(folder.list()))) {
            Class<?> found = Class.forName(Itu.class.getPackageName() + "." + stem(file));
            if (found != Itu.class
                    && Arrays.stream(found.getFields()).anyMatch(f -> f.getName().equals("NS"))) {
                classes.add(found);
            }
        }
        return classes;
    }

    private static String stem(String file) {
        return file.substring(0, file.indexOf('.'));
    }
}
