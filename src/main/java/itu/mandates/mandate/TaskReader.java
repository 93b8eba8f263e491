package itu.mandates.mandate;

import itu.mandates.mandate.PhraseIndex.Hit;
import itu.mandates.model.Identifier;
import itu.mandates.model.Mandate.Slot;
import itu.mandates.model.Mandate.Task;
import itu.mandates.model.Mandate.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be done, by the verb on which the task turns and what follows it. */
final class TaskReader {

    private static final int CHAIN = 6;
    private static final int REACH = 8;
    private static final int FAR = 20;
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
        int begin = behindInsertion(tokens, action, to);
        int verb = verb(tokens, begin, to);
        int end = Math.min(verb + 1, to);
        var made = deliverables(tokens, from, begin, to);
        return new Task(
                tokens.words(begin, end),
                object(tokens, end, to),
                kind(tokens, begin, verb, to, made),
                made,
                topics(tokens));
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
        return !rules.action(tokens.lower(at)).isEmpty() || tokens.is(at - 1, "be");
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

    private static Optional<Words> object(Tokens tokens, int from, int to) {
        int end = tokens.find(from, to, ",", ";", ":", ".");
        return end > from ? Optional.of(tokens.words(from, end)) : Optional.empty();
    }

    /** To prepare or submit a report is to report. */
    private String kind(Tokens tokens, int begin, int verb, int to, List<Slot> made) {
        boolean report =
                made.stream().anyMatch(slot -> slot.code().equals("report"))
                        && tokens.find(begin, to, "on", "to") < to;
        boolean technical = made.stream().anyMatch(slot -> !slot.code().equals("report"));
        if (report && !technical) {
            return "report";
        }
        String code = rules.action(tokens.lower(verb));
        if (code.equals("report")) {
            return reports(tokens.lower(verb)) ? code : "submit";
        }
        return code.isEmpty() ? OTHER : code;
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
        int start = making.to() + (isArticle(tokens, making.to()) ? 1 : 0);
        int last = Math.min(start + (near ? FAR : REACH), to);
        for (int at = start; at < last && tokens.isWord(at); at++) {
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
