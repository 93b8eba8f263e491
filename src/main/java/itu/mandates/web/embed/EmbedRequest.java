package itu.mandates.web.embed;

import itu.mandates.query.QueryFile;
import itu.mandates.web.saved.QuestionReader.Asked;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a site asks to be shown in a frame.
 *
 * @param parameters of the address
 * @param origin of the addresses in the answer
 */
record EmbedRequest(
        QueryFile file, String language, Map<String, String> parameters, String origin) {

    /** Parameters of the frame, beside those of the query and of the answer. */
    static final List<String> OF_THE_FRAME =
            Stream.concat(Looks.PARAMETERS.stream(), Stream.of("_title")).toList();

    Asked asked() {
        return new Asked(parameters, language, OF_THE_FRAME);
    }

    String view() {
        return parameters.getOrDefault("_view", "");
    }

    Looks looks() {
        return Looks.of(parameters);
    }

    boolean isUntitled() {
        return "0".equals(parameters.get("_title"));
    }
}
