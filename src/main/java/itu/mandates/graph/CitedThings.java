package itu.mandates.graph;

import itu.mandates.model.Identifier;
import itu.mandates.vocab.Instruments;
import itu.mandates.vocab.Instruments.Instrument;
import itu.mandates.vocab.Itu;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;

/** What things that are cited by an identifier of their own are, and what they are called. */
final class CitedThings {

    private static final Instruments INSTRUMENTS = Instruments.load();

    private static final Pattern ARTICLE = Pattern.compile("([a-z]+)-art-(.+)");
    private static final Pattern APPENDIX = Pattern.compile("([a-z]+)-app-(.+)");
    private static final Pattern PROVISION = Pattern.compile("([a-z]+)-(.+)");
    private static final Pattern RECOMMENDATION = Pattern.compile("rec-itu-([rtd])-(.+)");
    private static final Pattern QUESTION = Pattern.compile("question-itu-([rtd])-(.+)");

    private CitedThings() {}

    static Resource type(Identifier thing) {
        return switch (thing.parts().get(0)) {
            case "provision" -> Itu.PROVISION;
            case "body" -> Itu.BODY;
            case "conference" -> Itu.CONFERENCE;
            case "topic" -> Itu.TOPIC;
            case "instrument" -> Itu.INSTRUMENT;
            default -> Itu.CITED_DOCUMENT;
        };
    }

    /** Whether a thing of this type is a text that could be held. */
    static boolean isText(Resource type) {
        return type.equals(Itu.PROVISION) || type.equals(Itu.CITED_DOCUMENT);
    }

    /** "No. 119 of the Constitution", "Recommendation ITU-T A.1", "C17/38". */
    static String label(Identifier thing) {
        return label(thing, Optional.empty());
    }

    /**
     * @param cited the number of a document as those write it who cite it
     */
    static String label(Identifier thing, Optional<String> cited) {
        return switch (thing.parts().get(0)) {
            case "provision" -> provision(thing.last());
            case "document" -> document(thing.last(), cited);
            default -> thing.last().replace('-', ' ').toUpperCase(Locale.ROOT);
        };
    }

    private static String provision(String name) {
        var article = ARTICLE.matcher(name);
        if (article.matches()) {
            return "Article " + article.group(2) + " of " + instrument(article);
        }
        var appendix = APPENDIX.matcher(name);
        if (appendix.matches()) {
            return "Appendix " + upper(appendix.group(2)) + " of " + instrument(appendix);
        }
        var number = PROVISION.matcher(name);
        return number.matches() ? "No. " + number.group(2) + " of " + instrument(number) : name;
    }

    /** The basic text that a provision is of: "/id/instrument/cs". */
    static Identifier instrumentOf(Identifier provision) {
        return Identifier.thing("instrument", provision.last().split("-")[0]);
    }

    private static String instrument(MatchResult name) {
        return INSTRUMENTS
                .byCode(name.group(1))
                .map(Instrument::name)
                .orElseGet(() -> upper(name.group(1)));
    }

    private static String document(String name, Optional<String> cited) {
        var recommendation = RECOMMENDATION.matcher(name);
        if (recommendation.matches()) {
            return "Recommendation ITU-"
                    + upper(recommendation.group(1) + " " + recommendation.group(2));
        }
        var question = QUESTION.matcher(name);
        if (question.matches()) {
            String number = question.group(2).replace('-', '/');
            return "ITU-" + upper(question.group(1) + " ") + "Question " + number;
        }
        return cited.orElseGet(() -> upper(name).replaceFirst("-", "/"));
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
