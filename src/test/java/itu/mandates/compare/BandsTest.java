package itu.mandates.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import itu.mandates.compare.Bands.Band;
import java.util.List;
import org.junit.jupiter.api.Test;

class BandsTest {

    private record Case(String language, String words, List<Band> bands) {}

    private static final Case[] CASES = {
        new Case(
                "en",
                "the bands 5 030-5 091 MHz and 31-31.3 GHz",
                List.of(new Band(5030e6, 5091e6), new Band(31e9, 31.3e9))),
        new Case("fr", "la bande 21,4–22 GHz", List.of(new Band(21.4e9, 22e9))),
        new Case("ru", "полоса 525–535 кГц", List.of(new Band(525e3, 535e3))),
        new Case("en", "in the years 2020-2023", List.of()),
        new Case("en", "10-20 MHzs", List.of()),
    };

    private record Pair(String one, String other, boolean apart) {}

    private static final Pair[] PAIRS = {
        new Pair("lamps in 10-20 MHz", "lamps in 30-40 MHz", true),
        new Pair("lamps in 10-20 MHz", "lamps in 10-20 GHz", true),
        new Pair("lamps in 10-20 MHz", "lamps in 20-30 MHz", true),
        new Pair("lamps in 10-20 MHz", "lamps in 15-30 MHz", false),
        new Pair("lamps in 10-20 MHz and 30-40 MHz", "lamps in 30-40 MHz", false),
        new Pair("lamps in 10-20 MHz", "lamps", false),
    };

    @Test
    void bandsAreReadInHertz() {
        assertEquals(5, CASES.length);
        for (Case each : CASES) {
            var found = new Bands(Clauses.PHRASES, each.language()).in(each.words());
            assertEquals(each.bands().size(), found.size(), each.words());
            for (int i = 0; i < found.size(); i++) {
                assertEquals(each.bands().get(i).from(), found.get(i).from(), 1, each.words());
                assertEquals(each.bands().get(i).to(), found.get(i).to(), 1, each.words());
            }
        }
    }

    @Test
    void bandsAreApartIfNoneMeetsAnother() {
        assertEquals(6, PAIRS.length);
        var bands = new Bands(Clauses.PHRASES, "en");
        for (Pair each : PAIRS) {
            assertEquals(
                    each.apart(),
                    Bands.areApart(bands.in(each.one()), bands.in(each.other())),
                    each.toString());
        }
    }
}
