package itu.mandates.mandate;

import itu.mandates.mandate.PhraseIndex.Hit;
import itu.mandates.model.Mandate.Party;
import itu.mandates.model.Mandate.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
                .filter(hit -> !isOfEvent(tokens, hit))
                .map(hit -> slot(tokens, hit))
                .toList();
    }

    /** "the agenda of WRC-27" says of what and not when. */
    private static boolean isOfEvent(Tokens tokens, Hit period) {
        int before = tokens.is(period.from() - 1, "the") ? period.from() - 2 : period.from() - 1;
        return period.code().startsWith("next") && tokens.is(before, "of", "for", "in");
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
        hits.sort(Comparator.comparing(Hit::from));
        return hits;
    }

    private static Hit whole(Tokens tokens, Hit hit, int to) {
        boolean clause = hit.code().endsWith("Clause");
        int end = clause ? tokens.find(hit.to(), to, ",", ";", ":", ".") : hit.to();
        return new Hit(hit.code(), hit.from(), end);
    }
}
