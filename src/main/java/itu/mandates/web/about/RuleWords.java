package itu.mandates.web.about;

import itu.mandates.check.Rule;
import itu.mandates.web.Words;
import itu.mandates.web.view.Text;

/**
 * What rules are called in a language: the words of its bundle under {@code rule.{code}.label} and
 * {@code rule.{code}.why}, or else the English ones of the rule.
 */
record RuleWords(Words words, String language) {

    Text label(Rule rule) {
        return own("rule." + rule.code() + ".label", rule.label());
    }

    Text why(Rule rule) {
        return own("rule." + rule.code() + ".why", rule.why());
    }

    private Text own(String key, String english) {
        return words.own(language, key)
                .map(said -> new Text(said, language))
                .orElseGet(() -> new Text(english, "en"));
    }
}
