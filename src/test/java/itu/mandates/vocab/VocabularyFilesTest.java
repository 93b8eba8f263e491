package itu.mandates.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyFilesTest {

    private static final Vocabulary BODIES = Vocabulary.load("ontology/vocabulary", "bodies.ttl");
    private static final Vocabulary TOPICS = Vocabulary.load("ontology/vocabulary", "topics.ttl");
    private static final Vocabulary LEXICON = Vocabulary.load("ontology", "lexicon.ttl");
    private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

    @Test
    void everythingWithALabelHasOneInEachOfTheSixLanguages() {
        int checked = 0;
        for (var file : List.of(BODIES, TOPICS, LEXICON)) {
            for (var concept : file.having(SKOS.prefLabel)) {
                var languages =
                        Vocabulary.literals(concept, SKOS.prefLabel).stream()
                                .map(Vocabulary.Label::language)
                                .toList();
                assertEquals(LANGUAGES, languages, concept::toString);
                checked++;
            }
        }
        assertTrue(checked > 190, "checked " + checked);
    }

    @Test
    void nothingIsABlankNodeOrLacksItsScheme() {
        for (var file : List.of(BODIES, TOPICS, LEXICON)) {
            file.model().listStatements().forEach(s -> assertTrue(!s.getSubject().isAnon()));
            for (var concept : file.having(SKOS.prefLabel)) {
                assertTrue(
                        concept.hasProperty(RDF.type, SKOS.ConceptScheme)
                                || concept.hasProperty(RDF.type, SKOS.Collection)
                                || concept.hasProperty(SKOS.inScheme),
                        concept::toString);
            }
        }
    }

    @Test
    void everyBodyStandsUnderTheUnionOrOutsideIt() {
        var outside = new TreeSet<String>();
        for (var body : bodies()) {
            var above = new HashSet<String>();
            climb(body, above);
            if (!above.contains("itu")) {
                outside.add(Vocabulary.name(body));
            }
        }
        assertEquals(
                Set.of(
                        "un",
                        "other-ecosoc",
                        "other-hrc",
                        "other-unsc",
                        "jiu",
                        "arab-states",
                        "regional-telecommunication-organizations"),
                outside);
    }

    private static void climb(Resource body, Set<String> above) {
        if (!above.add(Vocabulary.name(body))) {
            return;
        }
        for (Property up : List.of(ORG.subOrganizationOf, ORG.postIn)) {
            body.listProperties(up).forEach(s -> climb(s.getResource(), above));
        }
    }

    @Test
    void everyBodyThatIsNamedByAnotherExists() {
        var known = Set.copyOf(bodies());
        for (var property : List.of(ORG.subOrganizationOf, ORG.postIn, Itu.BELONGS_TO_SECTOR)) {
            for (RDFNode object : BODIES.model().listObjectsOfProperty(property).toList()) {
                assertTrue(known.contains(object.asResource()), object::toString);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ra, itu-r",
        "wrc, itu-r",
        "rag, itu-r",
        "rrb, itu-r",
        "br, itu-r",
        "director-br, itu-r",
        "wtsa, itu-t",
        "tsag, itu-t",
        "tsb, itu-t",
        "director-tsb, itu-t",
        "tsag-intra-itu, itu-t",
        "wtdc, itu-d",
        "tdag, itu-d",
        "bdt, itu-d",
        "director-bdt, itu-d",
        "itu-d-study-groups, itu-d"
    })
    void aBodyOfASectorSaysSo(String body, String sector) {
        var resource = body(body).getPropertyResourceValue(Itu.BELONGS_TO_SECTOR);
        assertEquals(sector, Vocabulary.name(resource));
    }

    @ParameterizedTest
    @CsvSource({
        "pp",
        "council",
        "general-secretariat",
        "secretary-general",
        "iscg",
        "isc-tf",
        "isct"
    })
    void aBodyOfTheWholeUnionBelongsToNoSector(String body) {
        assertTrue(!body(body).hasProperty(Itu.BELONGS_TO_SECTOR));
    }

    @ParameterizedTest
    @CsvSource({"isc-tf, secretariat", "iscg, membership", "isct, membership", "rag, membership"})
    void aGroupIsOfTheSecretariatOrOfTheMembership(String body, String kind) {
        assertEquals(
                kind, Vocabulary.name(body(body).getPropertyResourceValue(ORG.classification)));
    }

    @Test
    void everyBodyThatTheWordsOfCitationsNameIsABody() {
        var named = new TreeSet<String>();
        var other = Pattern.compile("(?m)^  (other-[a-z]+):");
        for (var words : new ResourceFolder("data/patterns/words").files(".yaml")) {
            other.matcher(words.text()).results().forEach(found -> named.add(found.group(1)));
        }
        assertEquals(Set.of("other-ecosoc", "other-hrc", "other-unsc", "other-wtpf"), named);
        named.forEach(code -> assertTrue(bodies().contains(body(code)), code));
    }

    @Test
    void theThreeSectorsAreSectorsAndThePlenipotentiaryConferenceIsNone() {
        var sectors =
                BODIES.model().listSubjectsWithProperty(RDF.type, Itu.SECTOR).toList().stream()
                        .map(Vocabulary::name)
                        .collect(Collectors.toSet());
        assertEquals(Set.of("itu-r", "itu-t", "itu-d"), sectors);
    }

    @Test
    void noNameOfALanguageMeansTwoBodies() {
        var owner = new HashMap<String, Resource>();
        for (var body : bodies()) {
            for (var label : Vocabulary.labels(body)) {
                String key = label.language() + " " + label.form();
                var other = owner.put(key, body);
                assertTrue(other == null || other.equals(body), () -> key + " is " + other);
            }
        }
        assertEquals(79, bodies().size());
    }

    @Test
    void everyAbbreviationThatTheSourcesExplainIsABodyOrATopic() throws IOException {
        var names = new HashSet<String>();
        bodies().forEach(body -> Vocabulary.labels(body).forEach(l -> names.add(l.form())));
        TOPICS.having(SKOS.prefLabel)
                .forEach(topic -> Vocabulary.labels(topic).forEach(l -> names.add(l.form())));
        names.addAll(List.of("ICT", "ICTs", "PP-14", "PP-26"));
        var explained = Pattern.compile("\\(([A-Z][A-Za-z]*[A-Z]s?(?:-[A-Z0-9]+)?)\\)");
        var found = new TreeSet<String>();
        for (String text : sources()) {
            explained.matcher(text).results().forEach(match -> found.add(match.group(1)));
        }
        found.removeIf(names::contains);
        assertEquals(Set.of(), found);
    }

    @ParameterizedTest
    @CsvSource({
        "Deputy Secretary-General, deputy-secretary-general",
        "Inter-Sectoral Emergency Communications Team, inter-sectoral-emergency-communications-team",
        "Inter-Sectoral Task Force, isc-tf",
        "inter-sectoral coordination team on issues of mutual interest, isct",
        "Regional Directors, regional-directors",
        "regional and area offices, regional-presence",
        "regional telecommunication organizations, regional-telecommunication-organizations",
        "Council Working Group on financial and human resources, cwg-fhr",
        "Council Working Group for strategic and financial plans 2028-2031, cwg-sfp",
        "Strategic Planning and Membership Department, strategic-planning-and-membership-department",
        "Internal Audit Unit, internal-audit-unit",
        "intersector rapporteur groups, irg",
        "intersector coordination group, icg",
        "intersector correspondence groups, correspondence-groups",
        "study groups of the ITU Telecommunication Standardization Sector, itu-t-study-groups",
        "Radiocommunication Study Groups, itu-r-study-groups",
        "Chairs of the Study Groups, chairs-of-the-study-groups",
        "Telecommunication Standardization Advisory Group subgroup on intra-ITU collaboration and coordination, tsag-intra-itu",
        "Russian Federation, russian-federation",
        "Directors of the three Bureaux, directors",
        "membership, membership"
    })
    void aBodyThatTheSourcesNameIsFoundByThatName(String name, String code) throws IOException {
        var named = new HashSet<String>();
        for (var body : bodies()) {
            if (Vocabulary.labels(body).contains(new Vocabulary.Label(name, "en"))) {
                named.add(Vocabulary.name(body));
            }
        }
        assertEquals(Set.of(code), named);
        String wanted = Lexicon.lower(name);
        assertTrue(sources().stream().anyMatch(text -> Lexicon.lower(text).contains(wanted)));
    }

    @Test
    void everyListOfTopicsIsDatedAndAttributedAndNamesItsClause() {
        var lists = TOPICS.model().listSubjectsWithProperty(RDF.type, SKOS.Collection).toList();
        for (var list : lists) {
            for (String property : List.of("date", "source")) {
                assertTrue(
                        list.hasProperty(
                                TOPICS.model()
                                        .createProperty("http://purl.org/dc/terms/" + property)),
                        list::toString);
            }
            assertTrue(
                    list.hasProperty(
                            TOPICS.model()
                                    .createProperty("http://www.w3.org/ns/prov#wasAttributedTo")));
            for (var member : list.listProperties(SKOS.member).toList()) {
                assertTrue(member.getResource().hasProperty(RDF.type, Itu.TOPIC));
            }
        }
        assertEquals(7, lists.size());
    }

    @ParameterizedTest
    @CsvSource({
        "mutual-interest-pp-2014, 5",
        "mutual-interest-pp-2022, 10",
        "mutual-interest-c26-89, 10",
        "mutual-interest-arb-21a19-1, 9",
        "mutual-interest-itu-r-75, 9",
        "mutual-interest-wtdc-2025, 10",
        "isc-tf-topics, 11"
    })
    void aListHasAsManyTopicsAsItsClause(String list, int topics) {
        var resource = TOPICS.model().getResource(Itu.BASE + "/id/topic/" + list);
        assertEquals(topics, resource.listProperties(SKOS.member).toList().size());
    }

    private static List<Resource> bodies() {
        return BODIES.inScheme(body("register"));
    }

    private static Resource body(String name) {
        return BODIES.model().getResource(Itu.BASE + "/id/body/" + name);
    }

    private static List<String> sources() throws IOException {
        try (var files = Files.list(Path.of("data/sources"))) {
            var paths = files.filter(Files::isRegularFile).sorted().toList();
            var texts = new java.util.ArrayList<String>();
            for (Path path : paths) {
                texts.add(Files.readString(path));
            }
            assertTrue(texts.size() >= 5);
            return texts;
        }
    }
}
