package itu.mandates.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the pages and problems in the languages that are offered. */
@Component
public final class Words {

    /** The languages with a complete bundle, the default first. */
    private static final List<String> OFFERED = List.of("en");

    private final MessageSource bundles;

    Words(MessageSource bundles) {
        this.bundles = bundles;
    }

    public List<String> languages() {
        return OFFERED;
    }

    /** The offered language that an Accept-Language header prefers; the default without one. */
    public String preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 1000) {
            return OFFERED.get(0);
        }
        try {
            String tag = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), OFFERED);
            return tag == null ? OFFERED.get(0) : tag;
        } catch (IllegalArgumentException malformed) {
            return OFFERED.get(0);
        }
    }

    /** The words under {@code key}; the key itself where a bundle lacks it. */
    public String say(String language, String key, Object... arguments) {
        return bundles.getMessage(key, arguments, key, Locale.forLanguageTag(language));
    }

    public boolean has(String language, String key) {
        return !say(language, key).equals(key);
    }

    public String title(Refusal refusal, String language) {
        return say(language, "problem." + refusal.reason().code() + ".title");
    }

    public String detail(Refusal refusal, String language) {
        return say(
                language,
                "problem." + refusal.reason().code() + ".detail",
                refusal.arguments().toArray());
    }
}
