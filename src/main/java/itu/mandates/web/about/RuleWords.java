package itu.mandates.web.about;

import itu.mandates.check.Rule;
import itu.mandates.check.RuleWording;
import itu.mandates.web.view.Text;
import java.util.function.Function;

/** What rules are called in a language: their own words in it, or else the English ones. */
record RuleWords(String language) {

    Text label(Rule rule) {
        return own(rule, RuleWording::label, rule.label());
    }

    Text why(Rule rule) {
        return own(rule, RuleWording::why, rule.why());
    }

    private Text own(Rule rule, Function<RuleWording, String> part, String english) {
        return rule.in(language)
                .map(part)
                .filter(said -> !said.isEmpty())
                .map(said -> new Text(said, language))
                .orElseGet(() -> new Text(english, "en"));
    }
}
