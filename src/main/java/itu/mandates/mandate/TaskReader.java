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
    private static final String[] PREPOSITIONS = {"to", "in", "with", "on", "from"};

    private final Rules rules;
    private final ObjectReader objects;
    private final SubjectReader subjects;
    private final DeliverableReader deliverables;

    TaskReader(Rules rules) {
        this.rules = rules;
        this.objects = new ObjectReader(rules);
        this.subjects = new SubjectReader(rules);
        this.deliverables = new DeliverableReader(rules);
    }

    /**
     * @param start of the frame
     * @param to its end
     */
    Task read(Tokens tokens, Start start, int to) {
        int from = start.from();
        int action = start.action();
        int begin = AsideReader.behindInsertion(tokens, behindMarks(tokens, action, to), to);
        int verb = verb(tokens, begin, to);
        int end = Math.min(behindVerb(tokens, verb), to);
        var made = deliverables.read(tokens, from, begin, to);
        var object = objects.read(tokens, start, new int[] {begin, end - 1}, to);
        String kind = kind(tokens, new int[] {begin, verb, end}, to, made);
        return new Task(
                tokens.words(begin, end),
                object,
                kind.isEmpty() ? object.map(this::infinitive).orElse(OTHER) : kind,
                made,
                topics(tokens));
    }

    /** What the heading says already: "resolves to invite ITU-R to complete" and the item what. */
    Task ofHeading(Tokens tokens, Words action) {
        String code = rules.action(action.text().toLowerCase(Locale.ROOT));
        return new Task(
                action,
                objects.read(tokens, subjects.begin(tokens, 0, tokens.size()), tokens.size()),
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
        int joined = joined(tokens, end);
        if (joined > end) {
            return behindVerb(tokens, joined);
        }
        boolean too = tokens.is(end, "too") && rules.isAdverb(tokens.lower(end + 1));
        return too ? end + 2 : rules.isAdverb(tokens.lower(end)) ? end + 1 : end;
    }

    /** Where the next of several verbs begins: "contribute to and participate in". */
    private int joined(Tokens tokens, int end) {
        int and = tokens.is(end, PREPOSITIONS) ? end + 1 : end;
        int next = tokens.is(and, ",") ? and + 1 : and;
        boolean verb =
                !rules.action(tokens.lower(next + 1)).isEmpty()
                        || rules.role("task-verbs").has(tokens, next + 1);
        return tokens.is(next, "and", "or", "and/or") && verb ? next + 1 : end;
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
                return isThing(tokens, begin, at) ? vague : at;
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

    /** "continue the review". */
    private boolean isThing(Tokens tokens, int begin, int at) {
        boolean article = at > begin + 1 && isArticle(tokens, at - 1);
        boolean bare = at > begin && rules.role("task-verbs").has(tokens, at - 1);
        boolean gerund = tokens.lower(at).endsWith("ing") || !isVague(tokens, at - 1);
        return article && !tokens.is(at - 1, "both", "also") || bare && !gerund;
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
        return tokens.is(be, "be")
                && !isAdverb(tokens, at)
                && !isArticle(tokens, at)
                && !rules.role("chained").has(tokens, at)
                && !rules.role("bounds").has(tokens, at);
    }

    private boolean isAdverb(Tokens tokens, int at) {
        return rules.isAdverb(tokens.lower(at)) || tokens.is(at, "also", "further", "not");
    }

    private boolean isVague(Tokens tokens, int at) {
        String word = tokens.lower(at);
        return rules.actions().stream()
                .anyMatch(action -> action.code().isEmpty() && word.startsWith(action.form()));
    }

    private boolean isPassedBy(Tokens tokens, int at) {
        return rules.isAdverb(tokens.lower(at))
                || rules.role("chained").has(tokens, at)
                || isVague(tokens, at);
    }

    /** "agree to establish" is to create. */
    private String infinitive(Words object) {
        String[] words = object.text().toLowerCase(Locale.ROOT).split(" ", 3);
        String code = words[0].equals("to") && words.length > 1 ? rules.action(words[1]) : "";
        return code.isEmpty() ? OTHER : code;
    }

    /** To prepare or submit a report is to report; "" if the verb does not tell. */
    private String kind(Tokens tokens, int[] action, int to, List<Slot> made) {
        int verb = action[1];
        if (isReport(tokens, action, to, made)) {
            return "report";
        }
        String code = code(tokens, verb, action[2]);
        boolean proposes =
                tokens.is(verb, "make")
                        && made.stream().anyMatch(slot -> slot.code().equals("proposal"));
        boolean submits = code.equals("report") && !reports(tokens.lower(verb));
        return proposes || submits ? "submit" : code;
    }

    private boolean isReport(Tokens tokens, int[] action, int to, List<Slot> made) {
        boolean alone = made.stream().allMatch(slot -> slot.code().equals("report"));
        return !made.isEmpty()
                && alone
                && !tokens.lower(action[1]).endsWith("ing")
                && handsOver(tokens, action[0], to)
                && tokens.find(action[0], to, "on", "to") < to;
    }

    /** What the verb, another joined to it, or the noun behind an empty verb tells. */
    private String code(Tokens tokens, int verb, int end) {
        String code = rules.action(tokens.lower(verb));
        if (!code.isEmpty()) {
            return code;
        }
        String joined = rules.action(tokens.lower(end - 1));
        int noun = isArticle(tokens, verb + 1) ? verb + 2 : verb + 1;
        return isVague(tokens, verb) ? rules.deed(tokens.lower(noun)) : joined;
    }

    /** "strengthen the mechanisms for submitting reports" asks for none. */
    private boolean handsOver(Tokens tokens, int begin, int to) {
        boolean passive = tokens.is(begin, "be") || tokens.is(begin + 1, "be");
        return passive
                || rules.role("making").in(tokens, begin, to).stream()
                        .filter(hit -> hit.from() == begin || !tokens.is(hit.from() - 1, "to"))
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
