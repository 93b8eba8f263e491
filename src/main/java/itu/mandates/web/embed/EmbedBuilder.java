package itu.mandates.web.embed;

import itu.mandates.web.saved.ChoiceLists.Choice;
import itu.mandates.web.saved.QueryForm;
import itu.mandates.web.saved.QueryPage.Sample;
import java.util.List;

/**
 * What the builder of embeds shows.
 *
 * @param choice what was chosen
 * @param queries to choose from
 * @param form of the parameters of the query
 * @param preview address of the frame
 * @param snippets by ways to embed
 * @param six the frame in each language, by language
 */
public record EmbedBuilder(
        Chosen choice,
        List<Choice> queries,
        QueryForm form,
        List<String> languages,
        Preview preview,
        List<Sample> snippets,
        List<Sample> six) {

    /** What was chosen, or what is taken unasked. */
    public record Chosen(
            String name,
            String language,
            String view,
            Looks looks,
            boolean isUntitled,
            int width) {}

    /** The frame as it will look. */
    public record Preview(String href, String title, int height, List<String> views) {

        private static final int STEP = 20;
        private static final int LOWEST = 200;
        private static final int HIGHEST = 1240;

        /** One of the heights that the style sheet has. */
        public int rounded() {
            int up = (height + STEP - 1) / STEP * STEP;
            return Math.max(LOWEST, Math.min(HIGHEST, up));
        }
    }
}
