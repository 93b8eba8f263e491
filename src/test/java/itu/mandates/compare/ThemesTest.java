package itu.mandates.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.model.Part;
import itu.mandates.model.Revision;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThemesTest {

    private static final List<ComparedClause> CLAUSES =
            Clauses.of(
                    text(1, "light lamps on piers at dusk", "paint lamps on piers"),
                    text(2, "light lamps on piers at dawn", "sell lamps of old piers"),
                    text(3, "teach judges grammar", "print grammar for judges"));

    private static final Themes THEMES = new Themes(CLAUSES, new Similarity(List.of()));

    @Test
    void textsThatSpeakOfTheSameHaveOneTheme() {
        assertTrue(THEMES.alike(first(1), first(2)));
        assertFalse(THEMES.alike(first(1), first(3)));
        assertFalse(THEMES.alike(first(2), first(3)));
    }

    @Test
    void aTextIsAlikeToItselfAndOneThatIsNotKnownToAll() {
        var unknown = Clauses.of(text(4, "bake bread")).get(0);
        assertTrue(THEMES.alike(first(3), first(3)));
        assertTrue(THEMES.alike(unknown, first(3)));
        var known = first(3).text().id();
        assertEquals(1, THEMES.cosine(unknown.text().id(), known));
        assertEquals(1, THEMES.cosine(known, unknown.text().id()));
    }

    @Test
    void aThirdOfTheWordsIsEnoughAndAFifthIsNot() {
        var clauses =
                Clauses.of(
                        text(1, "lamps bells drums"),
                        text(2, "lamps ropes boats"),
                        text(3, "lamps oil tar salt wool"),
                        text(4, "lamps glass brass paint wicks"));
        var themes = new Themes(clauses, new Similarity(List.of()));
        assertTrue(themes.alike(clauses.get(0), clauses.get(1)));
        assertFalse(themes.alike(clauses.get(2), clauses.get(3)));
    }

    @Test
    void aWordThatManyClausesHaveTellsLittleAndOneThatATextRepeatsMuch() {
        // Of three clauses two have lamps: weight 1 - ln 2 / ln 4
        var measure = new Similarity(List.of(List.of("lamp"), List.of("lamp"), List.of("oil")));
        double many = 0.25 * 0.25;
        assertEquals(
                many / (many + 1),
                cosine(measure, text(1, "lamps bells"), text(2, "lamps drums")),
                1e-9);
        var each = new Similarity(List.of());
        assertEquals(
                2 / Math.sqrt(5),
                cosine(each, text(1, "lamps bells", "lamps"), text(2, "lamps")),
                1e-9);
    }

    private static double cosine(Similarity measure, Revision one, Revision other) {
        return new Themes(Clauses.of(one, other), measure).cosine(one.id(), other.id());
    }

    @Test
    void theMeasureIsOneForTheSameAndTheSameBothWays() {
        var one = first(1).text().id();
        var other = first(2).text().id();
        assertEquals(1, THEMES.cosine(one, one), 1e-9);
        assertEquals(THEMES.cosine(one, other), THEMES.cosine(other, one), 1e-9);
    }

    private static ComparedClause first(int number) {
        return CLAUSES.get(2 * (number - 1));
    }

    private static Revision text(int number, String... words) {
        var made = new Made("/eli/pp/res/" + number + "/2022");
        String[] clauses = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            clauses[i] = (i + 1) + " " + words[i];
        }
        return made.section("resolves", Part.OPERATIVE, clauses).revision();
    }
}
