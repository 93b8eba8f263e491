package itu.mandates.web;

import itu.mandates.vocab.ResourceFolder;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the pages and problems in the languages that are offered. */
@Component
public final class Words {

    private static final String DEFAULT = "en";
    private static final String BUNDLE = "words_";

    private final MessageSource bundles;
    private final List<String> offered =
            new ResourceFolder("messages")
                    .files(".properties").stream()
                            .map(ResourceFolder.TextFile::name)
                            .filter(name -> name.startsWith(BUNDLE))
                            .map(name -> name.substring(BUNDLE.length()))
                            .sorted(Comparator.comparing((String tag) -> !tag.equals(DEFAULT)))
                            .toList();

    Words(MessageSource bundles) {
        this.bundles = bundles;
    }

    /** Those that have a bundle, the default first; a test holds every bundle complete. */
    public List<String> languages() {
        return offered;
    }

    /** The offered language that an Accept-Language header prefers; the default without one. */
    public String preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 1000) {
            return DEFAULT;
        }
        try {
            String tag = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), offered);
            return tag == null ? DEFAULT : tag;
        } catch (IllegalArgumentException malformed) {
            return DEFAULT;
        }
    }

    /** The words under {@code key}; the key itself where a bundle lacks it. */
    public String say(String language, String key, Object... arguments) {
        return bundles.getMessage(key, arguments, key, Locale.forLanguageTag(language));
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
