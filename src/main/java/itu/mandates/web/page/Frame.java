package itu.mandates.web.page;

import itu.mandates.vocab.Itu;
import itu.mandates.web.DataFormat;
import itu.mandates.web.Words;
import itu.mandates.web.view.Addresses;
import itu.mandates.web.view.StructuredData;
import itu.mandates.web.view.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every page has around its content.
 *
 * @param language of the page
 * @param spoken the language its own words are in; another one until they are translated
 * @param languages in which it can be read
 * @param path of the page without the language: "/eli/pp/res/191", "/" of the home page
 * @param query what follows the path, with its question mark; "" if nothing
 * @param release of which it shows the data; "" if of none
 * @param hasData whether the path is an identifier, with data beside the page
 * @param data what search engines read of it
 */
public record Frame(
        String language,
        String spoken,
        List<String> languages,
        String path,
        String query,
        String release,
        boolean hasData,
        StructuredData data) {

    private static final int SHOWN_OF_RELEASE = 12;

    /** A frame of a page without parameters. */
    public static Frame of(
            Words words, String language, String path, String release, boolean hasData) {
        return new Frame(
                language,
                words.spoken(language),
                words.languages(),
                path,
                "",
                release,
                hasData,
                StructuredData.NONE);
    }

    /** The same with the parameters of the page, as they stand in its address. */
    public Frame asked(String parameters) {
        String asked = parameters == null || parameters.isEmpty() ? "" : "?" + parameters;
        return new Frame(language, spoken, languages, path, asked, release, hasData, data);
    }

    /** The same with what search engines read. */
    public Frame described(StructuredData described) {
        return new Frame(language, spoken, languages, path, query, release, hasData, described);
    }

    /** The address of this page in a language. */
    public String page(String inLanguage) {
        return "/" + inLanguage + Addresses.encoded(path) + query;
    }

    /** The address of this page for those who read none of its languages. */
    public String otherwise() {
        return page(Words.DEFAULT);
    }

    /** The address of this page without its parameters. */
    public String here() {
        return "/" + language + Addresses.encoded(path);
    }

    /** The one address of this page among those that differ in the release they read. */
    public String canonical() {
        String lasting =
                Stream.of(query.replaceFirst("^\\?", "").split("&"))
                        .filter(pair -> !pair.isEmpty() && !pair.startsWith("release="))
                        .collect(Collectors.joining("&"));
        return here() + (lasting.isEmpty() ? "" : "?" + lasting);
    }

    /** What to print as the address: the identifier of what the page is about, or else its path. */
    public String permanent() {
        return hasData ? Itu.BASE + Addresses.encoded(path) : canonical();
    }

    /** The address of another page in this language; the path begins with a slash. */
    public String to(String otherPath) {
        return "/" + language + otherPath;
    }

    /** Where to choose a language: on the home page the choice is kept for the next visit. */
    public String choice(String chosen) {
        return path.equals("/") ? "/language/" + chosen : page(chosen);
    }

    /** As HTML wants a language: Chinese of ITU is in simplified characters. */
    public String tag(String ofLanguage) {
        return ofLanguage.equals("zh") ? "zh-Hans" : ofLanguage;
    }

    /** In which direction the page is laid out. */
    public String direction() {
        return new Text("", language).direction();
    }

    public boolean isTranslated() {
        return spoken.equals(language);
    }

    /** The address of the data beside this page. */
    public String data(DataFormat format) {
        return Addresses.encoded(path) + "." + format.suffix();
    }

    public List<DataFormat> formats() {
        return hasData ? Stream.of(DataFormat.values()).toList() : List.of();
    }

    public boolean hasChoice() {
        return languages.size() > 1;
    }

    public String shortRelease() {
        return release.substring(0, Math.min(SHOWN_OF_RELEASE, release.length()));
    }
}
