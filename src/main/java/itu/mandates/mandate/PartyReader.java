package itu.mandates.mandate;

import itu.mandates.mandate.PhraseIndex.Hit;
import itu.mandates.model.Identifier;
import itu.mandates.model.Mandate.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Bodies, posts and others who can act, where a list of them begins: "RAG, TSAG and TDAG". A name
 * of the vocabulary counts only if the noun phrase ends with it: "ITU" is not in "ITU Sectors".
 */
final class PartyReader {

    /**
     * @param end place after the last name and what belongs to it
     */
    record Listed(List<Party> parties, int end) {

        boolean isEmpty() {
            return parties.isEmpty();
        }
    }

    /** Words of the longest name before "and". */
    private static final int LONGEST = 8;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Rules rules;
    private final ContractedNames contracted;

    PartyReader(Rules rules) {
        this.rules = rules;
        this.contracted = new ContractedNames(rules.names());
    }

    /** The parties named from a place on; none if it does not begin with one. */
    Listed list(Tokens tokens, int from, int to) {
        var parties = new ArrayList<Party>();
        int end = from;
        Optional<Listed> next = one(tokens, from, to);
        while (next.isPresent()) {
            parties.addAll(next.get().parties());
            end = behindAttributes(tokens, next.get().end(), to);
            int after = behindSeparator(tokens, end, to);
            next = after > end ? one(tokens, after, to) : Optional.empty();
        }
        return new Listed(parties, end);
    }

    private Optional<Listed> one(Tokens tokens, int from, int to) {
        int start = behind("articles", tokens, from);
        return named(tokens, from, to)
                .or(() -> named(tokens, start, to))
                .or(() -> contracted(tokens, start, to))
                .or(() -> own(tokens, start, to))
                .or(() -> unnamed(tokens, start, to));
    }

    private Optional<Listed> named(Tokens tokens, int start, int to) {
        int name = start;
        Optional<Hit> hit = nameAt(tokens, name, to);
        int behind = behindQualifier(tokens, name);
        while (hit.isEmpty() && behind > name) {
            name = behind;
            hit = nameAt(tokens, name, to);
            behind = behindQualifier(tokens, name);
        }
        return hit.map(found -> posts(tokens, found, to).orElseGet(() -> party(tokens, found)));
    }

    /** "relevant", or a year: "the 2027 world radiocommunication conference". */
    private int behindQualifier(Tokens tokens, int at) {
        int year = YEAR.matcher(tokens.text(at)).matches() ? at + 1 : at;
        return rules.role("qualifiers").at(tokens, at).map(Hit::to).orElse(year);
    }

    private Optional<Hit> nameAt(Tokens tokens, int at, int to) {
        return rules.names()
                .at(tokens, at)
                .filter(
                        hit ->
                                hit.to() == to
                                        || hit.to() < to
                                                && (ends(tokens, hit.to())
                                                        || endsInCapitals(tokens, hit)));
    }

    /** "the Plenipotentiary Conference reports": a verb or noun goes on in small letters. */
    private static boolean endsInCapitals(Tokens tokens, Hit hit) {
        return hit.to() - hit.from() > 1
                && Character.isUpperCase(tokens.text(hit.to() - 1).codePointAt(0))
                && Character.isLowerCase(tokens.text(hit.to()).codePointAt(0));
    }

    private static Listed party(Tokens tokens, Hit hit) {
        var thing = Identifier.parse(hit.code());
        return new Listed(List.of(new Party(thing, tokens.words(hit.from(), hit.to()))), hit.to());
    }

    /** "Directors of BR and TSB" are two posts. */
    private Optional<Listed> posts(Tokens tokens, Hit directors, int to) {
        boolean several = tokens.is(directors.to() - 1, "directors");
        if (!several || !tokens.is(directors.to(), "of")) {
            return Optional.empty();
        }
        var posts = new ArrayList<Party>();
        int end = directors.to();
        int at = end + 1;
        Optional<Listed> bureau = one(tokens, at, to);
        while (bureau.isPresent()) {
            var found =
                    bureau.get().parties().stream().flatMap(each -> post(each).stream()).toList();
            if (found.isEmpty()) {
                break;
            }
            posts.addAll(found);
            end = behindAttributes(tokens, bureau.get().end(), to);
            at = behindSeparator(tokens, end, to);
            bureau = at > end ? one(tokens, at, to) : Optional.empty();
        }
        return posts.isEmpty() ? Optional.empty() : Optional.of(new Listed(posts, end));
    }

    /** The post of "tsb" is "director-tsb". */
    private Optional<Party> post(Party bureau) {
        return bureau.thing()
                .map(thing -> Identifier.thing("body", "director-" + thing.last()))
                .filter(post -> rules.names().holds(post.toString()))
                .map(post -> new Party(Optional.of(post), bureau.words()));
    }

    private Optional<Listed> contracted(Tokens tokens, int start, int to) {
        int and = tokens.find(start, Math.min(to, start + LONGEST), "and");
        int end = and + 1;
        while (end < to && !ends(tokens, end)) {
            end++;
        }
        var both = contracted.read(tokens, start, Math.min(end, to));
        return both.isEmpty() ? Optional.empty() : Optional.of(new Listed(both, end));
    }

    /** Somebody whom the vocabulary does not know: "lead Sector", "Study Group 12". */
    private Optional<Listed> unnamed(Tokens tokens, int start, int to) {
        int end = start;
        while (end < to && (!ends(tokens, end) || isPaired(tokens, end))) {
            end++;
        }
        boolean numbered = end > start + 1 && NUMBER.matcher(tokens.text(end - 1)).matches();
        boolean acts =
                end > start && rules.role("actors").has(tokens, numbered ? end - 2 : end - 1);
        boolean tells = tokens.is(start - 1, "to") && rules.isVerb(tokens.lower(start));
        return acts && !tells
                ? Optional.of(
                        new Listed(
                                List.of(new Party(Optional.empty(), tokens.words(start, end))),
                                end))
                : Optional.empty();
    }

    /** "international and regional organizations". */
    private static boolean isPaired(Tokens tokens, int and) {
        return tokens.is(and, "and", "or")
                && tokens.lower(and - 1).endsWith("al")
                && tokens.lower(and + 1).endsWith("al");
    }

    /** "the Director" is that of the Sector whose text it is, "each Director" of any. */
    private Optional<Listed> own(Tokens tokens, int start, int to) {
        int name = start;
        while (behindQualifier(tokens, name) > name) {
            name = behindQualifier(tokens, name);
        }
        boolean any = tokens.is(start - 1, "each", "every", "any");
        return rules.role("own-names")
                .at(tokens, name)
                .filter(hit -> !any && (hit.to() == to || ends(tokens, hit.to())))
                .map(hit -> thing(tokens, hit));
    }

    private static Listed thing(Tokens tokens, Hit hit) {
        var thing = Identifier.thing("body", hit.code());
        var party = new Party(Optional.of(thing), tokens.words(hit.from(), hit.to()));
        return new Listed(List.of(party), hit.to());
    }

    /** Whether a name cannot go on here. */
    private boolean ends(Tokens tokens, int at) {
        return !tokens.isWord(at)
                || rules.role("bounds").has(tokens, at)
                || rules.role("articles").has(tokens, at)
                || rules.role("conjunctions").has(tokens, at)
                || isAdverb(tokens, at);
    }

    private boolean isAdverb(Tokens tokens, int at) {
        return rules.isAdverb(tokens.lower(at));
    }

    /** Past an abbreviation in brackets and words such as "of the Sectors concerned". */
    private int behindAttributes(Tokens tokens, int from, int to) {
        int at = behindBrackets(tokens, from, to);
        boolean attribute = rules.role("attributes").has(tokens, at);
        while (attribute && at < to && tokens.isWord(at) && !breaks(tokens, at)) {
            at = behindBrackets(tokens, at + 1, to);
        }
        return at;
    }

    private boolean breaks(Tokens tokens, int at) {
        return tokens.is(at, "and", "or", "and/or", "to") || rules.modals().has(tokens, at);
    }

    private static int behindBrackets(Tokens tokens, int from, int to) {
        return tokens.is(from, "(") && from < to
                ? Math.min(tokens.find(from, to, ")") + 1, to)
                : from;
    }

    private int behindSeparator(Tokens tokens, int from, int to) {
        int at = from;
        if (tokens.is(at, ",")) {
            at++;
        }
        at = rules.role("conjunctions").at(tokens, at).map(Hit::to).orElse(at);
        boolean separated = at > from;
        if (separated && tokens.is(at, "by", "to", "from", "with")) {
            at++;
        }
        return Math.min(at, to);
    }

    private int behind(String role, Tokens tokens, int from) {
        int at = from;
        Optional<Hit> hit = rules.role(role).at(tokens, at);
        while (hit.isPresent()) {
            at = hit.get().to();
            hit = rules.role(role).at(tokens, at);
        }
        return at;
    }
}
