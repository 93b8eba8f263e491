package itu.mandates.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import itu.mandates.vocab.ResourceFolder;
import itu.mandates.web.view.Phrase;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/**
 * The bundles of words, one file for each language, in the message format of ICU: it knows the
 * plural forms of every language. What a bundle lacks is said in the default language.
 */
@Component("messageSource")
final class IcuMessages implements MessageSource {

    static final String DEFAULT = "en";
    private static final String BUNDLE = "words_";

    /** First strong isolate, and pop directional isolate, of Unicode. */
    private static final String ISOLATE = "\u2068";

    private static final String END = "\u2069";

    private static final Pattern SELECT = Pattern.compile("\\{\\s*(\\d+)\\s*,\\s*select");

    private final Map<String, Properties> bundles = new HashMap<>();

    IcuMessages() {
        for (var file : new ResourceFolder("messages").files(".properties")) {
            if (file.name().startsWith(BUNDLE)) {
                bundles.put(file.name().substring(BUNDLE.length()), read(file.text()));
            }
        }
    }

    private static Properties read(String text) {
        var words = new Properties();
        try {
            words.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Whether there is a bundle in the language. */
    boolean speak(String language) {
        return bundles.containsKey(language);
    }

    /** Without another language in its place. */
    Optional<String> own(String key, String language) {
        return Optional.ofNullable(bundles.get(language))
                .map(bundle -> bundle.getProperty(key))
                .map(pattern -> format(pattern, new Object[0], language));
    }

    Optional<String> say(String key, Object[] arguments, String language) {
        return Optional.ofNullable(bundles.get(language))
                .map(bundle -> bundle.getProperty(key))
                .or(() -> Optional.ofNullable(bundles.get(DEFAULT).getProperty(key)))
                .map(pattern -> format(pattern, arguments, language));
    }

    /**
     * Digits are the European ones in every language, as in texts of ITU. Strings keep their own
     * direction in a language that is written from right to left.
     */
    private static String format(String pattern, Object[] arguments, String language) {
        boolean plain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
        if (plain) {
            return pattern;
        }
        var locale = ULocale.forLanguageTag(language + "-u-nu-latn");
        Object[] given = arguments == null ? new Object[0] : arguments;
        var message = new MessageFormat(pattern, locale);
        return message.format(locale.isRightToLeft() ? isolated(given, choosing(pattern)) : given);
    }

    private static Object[] isolated(Object[] arguments, Set<String> choosing) {
        return IntStream.range(0, arguments.length)
                .mapToObj(
                        at ->
                                choosing.contains(String.valueOf(at))
                                        ? arguments[at]
                                        : isolated(arguments[at]))
                .toArray();
    }

    /** What stands for a link or for quoted words is an element of its own on the page. */
    private static Object isolated(Object argument) {
        boolean words = argument instanceof String text && !text.isEmpty() && !Phrase.isPlace(text);
        return words ? ISOLATE + argument + END : argument;
    }

    /** Arguments that are codes, by which the message chooses among its forms. */
    private static Set<String> choosing(String pattern) {
        return SELECT.matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Override
    public String getMessage(String key, Object[] arguments, String otherwise, Locale locale) {
        return say(key, arguments, locale.getLanguage()).orElse(otherwise);
    }

    @Override
    public String getMessage(String key, Object[] arguments, Locale locale) {
        return say(key, arguments, locale.getLanguage())
                .orElseThrow(() -> new NoSuchMessageException(key, locale));
    }

    @Override
    public String getMessage(MessageSourceResolvable message, Locale locale) {
        for (String key : Optional.ofNullable(message.getCodes()).orElse(new String[0])) {
            var said = say(key, message.getArguments(), locale.getLanguage());
            if (said.isPresent()) {
                return said.get();
            }
        }
        return Optional.ofNullable(message.getDefaultMessage()).orElse("");
    }
}
