package itu.mandates.web.embed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The colours of a frame.
 *
 * @param theme auto, light or dark
 * @param clear whether the background is that of the page around it
 */
public record Looks(String theme, boolean clear) {

    static final String AUTO = "auto";
    static final List<String> THEMES = List.of(AUTO, "light", "dark");

    private static final String CLEAR = "transparent";
    private static final String THEME_KEY = "_theme";
    private static final String BACKGROUND_KEY = "_background";

    /** Parameters of an address that decide them. */
    static final List<String> PARAMETERS = List.of(THEME_KEY, BACKGROUND_KEY);

    /** What is none of the themes is the reader's own. */
    static Looks of(Map<String, String> parameters) {
        String theme = parameters.getOrDefault(THEME_KEY, AUTO);
        return new Looks(
                THEMES.contains(theme) ? theme : AUTO,
                CLEAR.equals(parameters.getOrDefault(BACKGROUND_KEY, "")));
    }

    /** Parameters for what differs from a frame that is shown unasked. */
    Map<String, String> parameters() {
        var parameters = new TreeMap<String, String>();
        if (!theme.equals(AUTO)) {
            parameters.put(THEME_KEY, theme);
        }
        if (clear) {
            parameters.put(BACKGROUND_KEY, CLEAR);
        }
        return parameters;
    }

    /**
     * The letters on the page of somebody else: a reader's own theme would not know its colours, so
     * they are dark unless the site asks for light ones.
     */
    private String lettering() {
        return clear && theme.equals(AUTO) ? "light" : theme;
    }

    /** Of the style sheet. */
    public String classes() {
        return lettering() + (clear ? " clear" : "");
    }

    /**
     * The colours that the browser shall choose from. Where they are not those of the page around
     * the frame, browsers put an opaque background behind it, so that it can be read.
     */
    public String scheme() {
        return lettering().equals(AUTO) ? "light dark" : lettering();
    }
}
