package itu.mandates.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AskingTest {

    private static final Map<String, String> ACTIONS =
            Map.ofEntries(
                    Map.entry("to continue to support the wardens", "assist"),
                    Map.entry("to cooperate with the wardens to light the lamps", "cooperate"),
                    Map.entry("to cooperate with the wardens to improve the lamps", "enhance"),
                    Map.entry("to collaborate with wardens in reviewing lamps", "review"),
                    Map.entry("to coordinate ways of reviewing lamps", "review"),
                    Map.entry("to cooperate with wardens to jointly review lamps", "review"),
                    Map.entry("to cooperate with wardens who review lamps", "cooperate"),
                    Map.entry("review lamps of wardens, then publish them", "review"),
                    Map.entry("the study groups to light the lamps", ""),
                    Map.entry("to consult the wardens", "consult"),
                    Map.entry("the cost shall be supported by wardens", ""),
                    Map.entry("to prepare and submit a list of lamps", "report"),
                    Map.entry("to prepare a list of lamps", "develop"),
                    Map.entry("to raise awareness of lamps", "promote"),
                    Map.entry("the participation of wardens", ""),
                    Map.entry("within the allocated means, to share lamps", "share"),
                    Map.entry("to light the lamps", ""));

    @Test
    void theFirstVerbThatIsKnownSaysWhatIsAskedForAndBehindCooperationWhatIsDoneTogether() {
        assertEquals(17, ACTIONS.size());
        ACTIONS.forEach((words, action) -> assertEquals(action, action(words), words));
    }

    @Test
    void wordsOfAnotherLanguageAskForNothing() {
        assertEquals("", action("to review the lamps", "fr"));
    }

    private static String action(String words) {
        return action(words, "en");
    }

    private static String action(String words, String language) {
        var asking = new Asking(Clauses.PHRASES, language);
        var terms = Clauses.terms(words);
        var verb = asking.verb(terms);
        return verb.isPresent() ? asking.code(terms.get(verb.getAsInt())) : "";
    }
}
