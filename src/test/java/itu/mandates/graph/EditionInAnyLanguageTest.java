package itu.mandates.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import itu.mandates.model.SourceText;
import itu.mandates.parse.DocumentParser;
import itu.mandates.read.Catalogue;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Register;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An edition has one English name, in whatever language its text is held. */
class EditionInAnyLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RESOLUTION 131 (REV. DUBAI, 2018)|The Plenipotentiary Conference of the"
                        + " International Telecommunication Union (Dubai, 2018),|resolves",
                "RÉSOLUTION 131 (RÉV. DUBAÏ, 2018)|La Conférence de plénipotentiaires de l'Union"
                        + " internationale des télécommunications (Dubaï, 2018),|décide",
                "RESOLUCIÓN 131 (REV. DUBÁI, 2018)|La Conferencia de Plenipotenciarios de la Unión"
                        + " Internacional de Telecomunicaciones (Dubái, 2018),|resuelve",
                "РЕЗОЛЮЦИЯ 131 (ПЕРЕСМ. ДУБАЙ, 2018 Г.)|Полномочная конференция Международного союза"
                        + " электросвязи (Дубай, 2018 г.),|решает",
                "القرار 131 (المراجَع في دبي، 2018)|إن مؤتمر المندوبين المفوضين للاتحاد الدولي"
                        + " للاتصالات (دبي، 2018)،|يقرر",
                "第131号决议（2018年，迪拜，修订版）|国际电信联盟全权代表大会（2018年，迪拜），|做出决议"
            })
    void anEditionIsNamedInEnglish(String title, String formula, String opener) {
        String text = String.join("\n", title, "X", formula, opener, "1\tx.");
        var source = new SourceText("text.txt", "sha256:0", text);
        var document = new DocumentParser().parse(source, Catalogue.uncatalogued(source));
        var told =
                new Told(
                        new GraphBuilder(Register.load(), "1.2.3")
                                .build(List.of(document), List.of()));
        String edition = "/eli/pp/res/131/2018";
        assertEquals(List.of("Resolution 131 (Rev. Dubai, 2018)"), told.label(edition));
        assertEquals(List.of("Dubai"), told.values(edition, Itu.PLACE));
    }
}
