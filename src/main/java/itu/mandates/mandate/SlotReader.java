package itu.mandates.mandate;

import itu.mandates.mandate.PhraseIndex.Hit;
import itu.mandates.model.Mandate.Party;
import itu.mandates.model.Mandate.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Conditions, periods, partners and recipients of the task between two places of a clause. */
final class SlotReader {

    private static final int REACH = 20;

    private final Rules rules;
    private final PartyReader parties;

    SlotReader(Rules rules) {
        this.rules = rules;
        this.parties = new PartyReader(rules);
    }

    /** Each with all its words: "if" with what follows up to the next mark. */
    List<Slot> conditions(Tokens tokens, int from, int to) {
        return conditionHits(tokens, from, to).stream().map(hit -> slot(tokens, hit)).toList();
    }

    List<Slot> periods(Tokens tokens, int from, int to) {
        return rules.role("periods").in(tokens, from, to).stream()
                .filter(hit -> !hit.code().isEmpty())
                .filter(hit -> !isOfEvent(tokens, hit) && !isOfTitle(tokens, hit))
                .map(hit -> slot(tokens, hit))
                .toList();
    }

    /** "the agenda of WRC-27" says of what and not when. */
    private static boolean isOfEvent(Tokens tokens, Hit period) {
        int before = tokens.is(period.from() - 1, "the") ? period.from() - 2 : period.from() - 1;
        boolean session = tokens.is(period.from(), "annual") && !period.code().equals("annual");
        return period.code().startsWith("next") && tokens.is(before, "of", "for", "in")
                || session && tokens.is(before, "of", "for");
    }

    /** "Decision 5 (Rev. Place, 2018), on the annual plan": the title of a text has it. */
    private boolean isOfTitle(Tokens tokens, Hit period) {
        int on = period.from() - 1;
        while (rules.role("articles").has(tokens, on)) {
            on--;
        }
        return tokens.is(on, "on") && isBehindText(tokens, on) || tokens.isQuoted(period.from());
    }

    /** Behind the name of a text, its number and its edition in brackets. */
    private static boolean isBehindText(Tokens tokens, int on) {
        int at = tokens.is(on - 1, ",") ? on - 2 : on - 1;
        if (tokens.is(at, ")")) {
            while (at > 0 && !tokens.is(at, "(")) {
                at--;
            }
            at--;
        }
        return isText(tokens, at) || isText(tokens, at - 1);
    }

    private static boolean isText(Tokens tokens, int at) {
        return tokens.is(at, "resolution", "decision", "recommendation", "opinion");
    }

    /** With whom somebody is to act. */
    List<Party> partners(Tokens tokens, int from, int to) {
        return rules.role("partners").in(tokens, from, to).stream()
                .filter(hit -> !tokens.is(hit.from() - 1, "be") && !isOfThing(tokens, hit))
                .flatMap(hit -> parties.list(tokens, hit.to(), to).parties().stream())
                .toList();
    }

    /** "campaigns undertaken in coordination with": not the task is. */
    private static boolean isOfThing(Tokens tokens, Hit partners) {
        int before = partners.from() - 1;
        boolean participle =
                tokens.lower(before).endsWith("ed") || tokens.is(before, "undertaken", "held");
        return participle && !tokens.is(before - 1, "as", "where", "when", "if", "be", "and");
    }

    /** Who is reported to. */
    List<Party> recipients(Tokens tokens, int from, int to) {
        var conditions = conditionHits(tokens, from, to);
        var found = new ArrayList<Party>();
        for (Hit cue : rules.role("reporting").in(tokens, from, to)) {
            boolean conditional =
                    conditions.stream()
                            .anyMatch(hit -> hit.from() <= cue.from() && cue.to() <= hit.to());
            if (!conditional) {
                recipients(tokens, cue, to).stream()
                        .filter(party -> !found.contains(party))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private List<Party> recipients(Tokens tokens, Hit cue, int to) {
        if (isAttribute(tokens, cue)) {
            return List.of();
        }
        if (cue.code().equals("direct")) {
            return parties.list(tokens, cue.to(), to).parties();
        }
        if (cue.code().equals("hand") && !isReport(tokens, cue.to(), to)) {
            return List.of();
        }
        int end = Math.min(tokens.find(cue.to(), to, ";", "."), cue.to() + REACH);
        for (int at = cue.to(); at < end; at++) {
            if (tokens.is(at, "to")) {
                var told = parties.list(tokens, at + 1, to).parties();
                if (!told.isEmpty()) {
                    return told;
                }
            }
        }
        return List.of();
    }

    /** "the notifying administration". */
    private boolean isAttribute(Tokens tokens, Hit cue) {
        boolean noun =
                rules.role("articles").has(tokens, cue.from() - 1)
                        || tokens.is(cue.to(), "administration", "administrations");
        return tokens.lower(cue.from()).endsWith("ing") && noun;
    }

    /** Of what is provided only reports and proposals make who receives them a recipient. */
    private boolean isReport(Tokens tokens, int from, int to) {
        int end = Math.min(tokens.find(from, to, ";", "."), from + REACH);
        return rules.role("deliverables").in(tokens, from, end).stream()
                .anyMatch(hit -> List.of("report", "proposal").contains(hit.code()));
    }

    private static Slot slot(Tokens tokens, Hit hit) {
        return new Slot(hit.code(), tokens.words(hit.from(), hit.to()));
    }

    private List<Hit> conditionHits(Tokens tokens, int from, int to) {
        var hits = new ArrayList<Hit>();
        int end = from;
        for (Hit hit : rules.role("conditions").in(tokens, from, to)) {
            boolean aside = tokens.isBracketed(hit.from());
            if (!hit.code().isEmpty() && hit.from() >= end && !aside) {
                hits.add(whole(tokens, hit, to));
                end = hits.get(hits.size() - 1).to();
            }
        }
        if (tokens.is(from, "where") && !rules.role("conditions").has(tokens, from)) {
            hits.add(whole(tokens, new Hit("ifClause", from, from + 1), to));
        }
        hits.addAll(inserted(tokens, from, to));
        hits.sort(Comparator.comparing(Hit::from));
        return hits;
    }

    private List<Hit> inserted(Tokens tokens, int from, int to) {
        return IntStream.range(from, to)
                .filter(at -> isInserted(tokens, at, to))
                .mapToObj(at -> whole(tokens, new Hit("ifClause", at, at + 1), to))
                .toList();
    }

    /** "and, where offices do not meet the targets, to"; behind a noun "where" tells of a place. */
    private boolean isInserted(Tokens tokens, int at, int to) {
        boolean joins =
                tokens.is(at - 2, "and", "or", "but", "to", "that")
                        || rules.modals().has(tokens, at - 2);
        return joins
                && tokens.is(at, "where")
                && tokens.is(at - 1, ",")
                && tokens.comma(at, to) < to
                && !rules.role("conditions").has(tokens, at);
    }

    private static Hit whole(Tokens tokens, Hit hit, int to) {
        boolean clause = hit.code().endsWith("Clause");
        int end = clause ? tokens.find(hit.to(), to, ",", ";", ":", ".") : hit.to();
        return new Hit(hit.code(), hit.from(), end);
    }
}
