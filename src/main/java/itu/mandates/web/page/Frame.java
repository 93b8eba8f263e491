package itu.mandates.web.page;

import itu.mandates.web.DataFormat;
import itu.mandates.web.Words;
import itu.mandates.web.view.Addresses;
import java.util.List;
import java.util.stream.Stream;

/**
 * What every page has around its content.
 *
 * @param language of the page
 * @param languages in which it can be read
 * @param path of the page without the language: "/eli/pp/res/191", "/" of the home page
 * @param query what follows the path, with its question mark; "" if nothing
 * @param release of which it shows the data; "" if of none
 * @param hasData whether the path is an identifier, with data beside the page
 */
public record Frame(
        String language,
        List<String> languages,
        String path,
        String query,
        String release,
        boolean hasData) {

    private static final int SHOWN_OF_RELEASE = 12;

    public static Frame of(
            Words words, String language, String path, String release, boolean hasData) {
        return new Frame(language, words.languages(), path, "", release, hasData);
    }

    /** The same with the parameters of the page, as they stand in its address. */
    public Frame asked(String parameters) {
        String asked = parameters == null || parameters.isEmpty() ? "" : "?" + parameters;
        return new Frame(language, languages, path, asked, release, hasData);
    }

    /** The address of this page in a language. */
    public String page(String inLanguage) {
        return "/" + inLanguage + Addresses.encoded(path) + query;
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
