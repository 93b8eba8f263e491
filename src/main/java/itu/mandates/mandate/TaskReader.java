package itu.mandates.mandate;

import itu.mandates.mandate.PhraseIndex.Hit;
import itu.mandates.model.Identifier;
import itu.mandates.model.Mandate.Slot;
import itu.mandates.model.Mandate.Task;
import itu.mandates.model.Mandate.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is to be done, by the verb on which the task turns and what follows it. */
final class TaskReader {

    private static final int CHAIN = 6;
    private static final String OTHER = "other";

    private final Rules rules;
    private final ObjectReader objects;
    private final DeliverableReader deliverables;

    TaskReader(Rules rules) {
        this.rules = rules;
        this.objects = new ObjectReader(rules);
        this.deliverables = new DeliverableReader(rules);
    }

    /**
     * @param start of the frame
     * @param to its end
     */
    Task read(Tokens tokens, Start start, int to) {
        int from = start.from();
        int action = start.action();
        int begin = ObjectReader.behindInsertion(tokens, behindMarks(tokens, action, to), to);
        int verb = verb(tokens, begin, to);
        int end = Math.min(behindVerb(tokens, verb), to);
        var made = deliverables.read(tokens, from, begin, to);
        return new Task(
                tokens.words(begin, end),
                objects.read(tokens, start, new int[] {begin, end - 1}, to),
                kind(tokens, begin, verb, to, made),
                made,
                topics(tokens));
    }

    /** What the heading says already: "resolves to invite ITU-R to complete" and the item what. */
    Task ofHeading(Tokens tokens, Words action) {
        String code = rules.action(action.text().toLowerCase(Locale.ROOT));
        return new Task(
                action,
                objects.read(tokens, 0, tokens.size()),
                code.isEmpty() ? OTHER : code,
                List.of(),
                topics(tokens));
    }

    /** "shall: - maintain". */
    private static int behindMarks(Tokens tokens, int from, int to) {
        int at = from;
        while (at < to && !tokens.isWord(at) && !tokens.is(at, ",")) {
            at++;
        }
        return at < to ? at : from;
    }

    /** "carry out" is one verb, "share and implement" and "report annually" one action. */
    private int behindVerb(Tokens tokens, int verb) {
        int end = rules.role("particles").at(tokens, verb).map(Hit::to).orElse(verb + 1);
        boolean joined =
                tokens.is(end, "and", "or", "and/or")
                        && !rules.action(tokens.lower(end + 1)).isEmpty();
        boolean adverb = tokens.lower(end).endsWith("ly");
        return joined ? behindVerb(tokens, end + 1) : adverb ? end + 1 : end;
    }

    private static boolean isNoun(Tokens tokens, int at) {
        return tokens.lower(at).endsWith("ion") || tokens.lower(at).endsWith("ment");
    }

    /** The first that tells; "continue to" and "ensure the" are passed by if another follows. */
    private int verb(Tokens tokens, int begin, int to) {
        int last = Math.min(begin + CHAIN, to);
        int vague = begin;
        for (int at = begin; at < last && tokens.isWord(at); at++) {
            if (tells(tokens, at)) {
                return at;
            }
            if (isNoun(tokens, at) || isArticle(tokens, at) && tokens.is(at - 1, "be")) {
                return vague;
            }
            if (!isPassedBy(tokens, at)) {
                boolean follows = tokens.is(at - 1, "to") || tokens.lower(at).endsWith("ing");
                return follows || vague == begin && !isVague(tokens, begin) ? at : vague;
            }
            vague = isVague(tokens, at) ? at : vague;
        }
        return vague;
    }

    private boolean tells(Tokens tokens, int at) {
        return !rules.action(tokens.lower(at)).isEmpty() || isBehindBe(tokens, at);
    }

    /** "be further elaborated": adverbs stand between. */
    private boolean isBehindBe(Tokens tokens, int at) {
        int be = at - 1;
        while (isAdverb(tokens, be)) {
            be--;
        }
        return tokens.is(be, "be") && !isAdverb(tokens, at) && !isArticle(tokens, at);
    }

    private static boolean isAdverb(Tokens tokens, int at) {
        return tokens.lower(at).endsWith("ly") || tokens.is(at, "also", "further", "not");
    }

    private boolean isVague(Tokens tokens, int at) {
        String word = tokens.lower(at);
        return rules.actions().stream()
                .anyMatch(action -> action.code().isEmpty() && word.startsWith(action.form()));
    }

    private boolean isPassedBy(Tokens tokens, int at) {
        return tokens.lower(at).endsWith("ly")
                || tokens.is(at, "to", "the", "be", "also", "a", "an", "not", "further")
                || isVague(tokens, at);
    }

    /** To prepare or submit a report is to report. */
    private String kind(Tokens tokens, int begin, int verb, int to, List<Slot> made) {
        boolean report =
                made.stream().anyMatch(slot -> slot.code().equals("report"))
                        && !tokens.lower(verb).endsWith("ing")
                        && handsOver(tokens, begin, to)
                        && tokens.find(begin, to, "on", "to") < to;
        boolean technical = made.stream().anyMatch(slot -> !slot.code().equals("report"));
        if (report && !technical) {
            return "report";
        }
        String code = rules.action(tokens.lower(verb));
        boolean proposes =
                tokens.is(verb, "make")
                        && made.stream().anyMatch(slot -> slot.code().equals("proposal"));
        if (code.equals("report") || proposes) {
            return reports(tokens.lower(verb)) ? code : "submit";
        }
        return code.isEmpty() ? OTHER : code;
    }

    /** "strengthen the mechanisms for submitting reports" asks for none. */
    private boolean handsOver(Tokens tokens, int begin, int to) {
        boolean passive = tokens.is(begin, "be") || tokens.is(begin + 1, "be");
        return passive
                || rules.role("making").in(tokens, begin, to).stream()
                        .anyMatch(hit -> !tokens.lower(hit.from()).endsWith("ing"));
    }

    private static boolean reports(String word) {
        return word.startsWith("report") || word.startsWith("inform");
    }

    private boolean isArticle(Tokens tokens, int at) {
        return rules.role("articles").has(tokens, at);
    }

    private List<Identifier> topics(Tokens tokens) {
        return rules.topics().in(tokens, 0, tokens.size()).stream()
                .map(PhraseIndex.Hit::code)
                .distinct()
                .flatMap(path -> Stream.of(Identifier.parse(path).orElseThrow()))
                .toList();
    }
}
