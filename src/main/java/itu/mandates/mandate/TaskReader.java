package itu.mandates.mandate;

import itu.mandates.mandate.PhraseIndex.Hit;
import itu.mandates.model.Identifier;
import itu.mandates.model.Mandate.Slot;
import itu.mandates.model.Mandate.Task;
import itu.mandates.model.Mandate.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be done, by the verb on which the task turns and what follows it. */
final class TaskReader {

    private static final int CHAIN = 6;
    private static final int REACH = 8;
    private static final int FAR = 20;
    private static final int ITEM = 6;
    private static final String OTHER = "other";

    private final Rules rules;

    TaskReader(Rules rules) {
        this.rules = rules;
    }

    /**
     * @param from of the frame
     * @param action place behind "to" or the modal verb
     * @param to end of the frame
     */
    Task read(Tokens tokens, int from, int action, int to) {
        int begin = behindInsertion(tokens, behindMarks(tokens, action, to), to);
        int verb = verb(tokens, begin, to);
        int end = Math.min(behindVerb(tokens, verb), to);
        var made = deliverables(tokens, from, begin, to);
        return new Task(
                tokens.words(begin, end),
                object(tokens, end, to),
                kind(tokens, begin, verb, to, made),
                made,
                topics(tokens));
    }

    /** What the heading says already: "resolves to invite ITU-R to complete" and the item what. */
    Task ofHeading(Tokens tokens, Words action) {
        String code = rules.action(action.text().toLowerCase(Locale.ROOT));
        return new Task(
                action,
                object(tokens, 0, tokens.size()),
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

    /** "carry out" is one verb. */
    private int behindVerb(Tokens tokens, int verb) {
        return rules.role("particles").at(tokens, verb).map(Hit::to).orElse(verb + 1);
    }

    /** "shall, at the same time, nominate". */
    private static int behindInsertion(Tokens tokens, int at, int to) {
        if (!tokens.is(at, ",")) {
            return at;
        }
        int comma = tokens.find(at + 1, to, ",");
        return comma < to ? comma + 1 : at + 1;
    }

    /** The first that tells; "continue to" and "ensure the" are passed by if another follows. */
    private int verb(Tokens tokens, int begin, int to) {
        int last = Math.min(begin + CHAIN, to);
        int vague = begin;
        for (int at = begin; at < last && tokens.isWord(at); at++) {
            if (tells(tokens, at)) {
                return at;
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
    private static boolean isBehindBe(Tokens tokens, int at) {
        int be = at - 1;
        while (isAdverb(tokens, be)) {
            be--;
        }
        return tokens.is(be, "be") && !isAdverb(tokens, at);
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

    private Optional<Words> object(Tokens tokens, int from, int to) {
        int end = tokens.phraseEnd(from, to);
        while (tokens.is(end, ",") && goesOn(tokens, end + 1, to)) {
            end = tokens.phraseEnd(end + 1, to);
        }
        while (end > from && tokens.is(end - 1, "and", "or", "and/or")) {
            end--;
        }
        return end > from ? Optional.of(tokens.words(from, end)) : Optional.empty();
    }

    /** A list: "national, regional and international levels"; each item has but few words. */
    private boolean goesOn(Tokens tokens, int from, int to) {
        int last = Math.min(to, from + ITEM);
        int end = tokens.find(from, last, "and", "or", "and/or", ",", ";", ":", "(", ".");
        boolean item = end > from && end < last && !begins(tokens, from);
        if (item && tokens.is(end, ",")) {
            return goesOn(tokens, end + 1, to);
        }
        boolean another = !rules.isVerb(tokens.lower(end + 1)) && tokens.isWord(end + 1);
        return item && tokens.is(end, "and", "or", "and/or") && another && !begins(tokens, end + 1);
    }

    /** Whether something else than an item of a list begins here. */
    private boolean begins(Tokens tokens, int at) {
        return rules.role("bounds").has(tokens, at)
                || rules.role("adverbials").has(tokens, at)
                || rules.role("subordinators").has(tokens, at)
                || rules.role("conditions").has(tokens, at)
                || rules.role("partners").has(tokens, at)
                || rules.isVerb(tokens.lower(at))
                || tokens.lower(at).endsWith("ing");
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
        return rules.role("making").in(tokens, begin, to).stream()
                .anyMatch(hit -> !tokens.lower(hit.from()).endsWith("ing"));
    }

    private static boolean reports(String word) {
        return word.startsWith("report") || word.startsWith("inform");
    }

    private List<Slot> deliverables(Tokens tokens, int from, int begin, int to) {
        var made = new ArrayList<Slot>();
        for (Hit making : rules.role("making").in(tokens, begin, to)) {
            made(tokens, making, to).ifPresent(made::add);
        }
        created(tokens, from, begin, to).ifPresent(made::add);
        return made.stream().distinct().toList();
    }

    /** The first thing of its kind named behind the verb, in the same noun phrase or near it. */
    private Optional<Slot> made(Tokens tokens, Hit making, int to) {
        boolean near = making.code().equals("hand");
        int start = behindAdverbs(tokens, making.to());
        int last = Math.min(start + (near ? FAR : REACH), to);
        for (int at = start; at < last && isInside(tokens, at, near); at++) {
            Optional<Hit> hit = rules.role("deliverables").at(tokens, at);
            if (hit.isPresent() && fits(hit.get(), making)) {
                int begin = near ? at : start;
                var words = tokens.words(begin, hit.get().to());
                return Optional.of(new Slot(hit.get().code(), words));
            }
            boolean leaves = rules.role("bounds").has(tokens, at) || isArticle(tokens, at);
            if (!near && leaves) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "prepare annually a report". */
    private int behindAdverbs(Tokens tokens, int from) {
        int at = tokens.lower(from).endsWith("ly") ? from + 1 : from;
        return isArticle(tokens, at) ? at + 1 : at;
    }

    /** What is handed over may follow an insertion: "provide to X, each year, a report". */
    private static boolean isInside(Tokens tokens, int at, boolean hands) {
        return tokens.isWord(at) || hands && tokens.is(at, ",");
    }

    private boolean isArticle(Tokens tokens, int at) {
        return rules.role("articles").has(tokens, at);
    }

    /** Groups are created and not prepared; what is handed over is a text. */
    private static boolean fits(Hit thing, Hit making) {
        return switch (making.code()) {
            case "create" -> true;
            case "hand" -> thing.code().equals("report") || thing.code().equals("proposal");
            default -> !thing.code().equals("group");
        };
    }

    /** "an ICG may also be established". */
    private Optional<Slot> created(Tokens tokens, int from, int begin, int to) {
        int be = tokens.find(begin, Math.min(begin + 2, to), "be");
        boolean created =
                tokens.is(be, "be")
                        && tokens.is(be + 1, "established", "created", "set", "formed", "convened");
        return created
                ? rules.role("deliverables").in(tokens, from, begin).stream()
                        .reduce((one, last) -> last)
                        .map(hit -> new Slot(hit.code(), tokens.words(hit.from(), hit.to())))
                : Optional.empty();
    }

    private List<Identifier> topics(Tokens tokens) {
        return rules.topics().in(tokens, 0, tokens.size()).stream()
                .map(PhraseIndex.Hit::code)
                .distinct()
                .flatMap(path -> Stream.of(Identifier.parse(path).orElseThrow()))
                .toList();
    }
}
