package itu.mandates.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The words of the pages and problems in the languages that are offered. */
@Component
public final class Words {

    /** The language of those who prefer none that is offered. */
    public static final String DEFAULT = IcuMessages.DEFAULT;

    /** The six of the Union, in its order. */
    private static final List<String> OFFERED = List.of("ar", "zh", DEFAULT, "fr", "ru", "es");

    private final IcuMessages bundles;

    Words(IcuMessages bundles) {
        this.bundles = bundles;
    }

    /** Those in which pages can be read, in the order of the Union. */
    public List<String> languages() {
        return OFFERED;
    }

    /**
     * @throws Refusal UNKNOWN if there are no pages in the language
     */
    public void requireOffered(String language) {
        if (!OFFERED.contains(language)) {
            throw new Refusal(Refusal.Reason.UNKNOWN);
        }
    }

    /** In which language the words of a page are: the default where there are none in its own. */
    public String spoken(String language) {
        return bundles.speak(language) ? language : DEFAULT;
    }

    /** The offered language that an Accept-Language header prefers; the default without one. */
    public String preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 1000) {
            return DEFAULT;
        }
        try {
            String tag = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), OFFERED);
            return tag == null ? DEFAULT : tag;
        } catch (IllegalArgumentException malformed) {
            return DEFAULT;
        }
    }

    /** The words under {@code key}; the key itself where a bundle lacks it. */
    public String say(String language, String key, Object... arguments) {
        return bundles.say(key, arguments, language).orElse(key);
    }

    /** The words under {@code key} in this language alone; empty where its bundle lacks them. */
    public Optional<String> own(String language, String key) {
        return bundles.own(key, language);
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
