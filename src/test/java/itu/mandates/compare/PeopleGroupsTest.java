package itu.mandates.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PeopleGroupsTest {

    private record Case(String language, String words, Set<String> groups) {}

    private static final Case[] CASES = {
        new Case("en", "lamps for women and girls", Set.of("women")),
        new Case("en", "lamps for young people and children", Set.of("youth", "children")),
        new Case("en", "lamps for persons with disabilities", Set.of("disabilities")),
        new Case("en", "lamps for everybody", Set.of()),
        new Case("fr", "des lampes pour les jeunes et les femmes", Set.of("youth", "women")),
        new Case("es", "lámparas para las mujeres", Set.of("women")),
        new Case("ru", "лампы для молодежи", Set.of("youth")),
        new Case("ar", "مصابيح من أجل المرأة", Set.of("women")),
        new Case("zh", "为儿童", Set.of("children")),
        new Case("fr", "lamps for women", Set.of()),
    };

    @Test
    void theGroupsAClauseIsForAreKnownByTheirNamesInItsLanguage() {
        assertEquals(10, CASES.length);
        for (Case each : CASES) {
            var canon = Canon.of(each.language(), Clauses.PHRASES, Clauses.NAMES);
            var found =
                    new PeopleGroups(Clauses.PHRASES)
                            .in(canon.terms(each.words()), each.language());
            assertEquals(each.groups(), found, each.words());
        }
    }
}
