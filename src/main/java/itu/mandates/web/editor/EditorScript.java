package itu.mandates.web.editor;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The editor of the browser, if this program was built with it. */
@Component
class EditorScript {

    private static final Logger LOG = LoggerFactory.getLogger(EditorScript.class);
    private static final String NAME = "editor.js";

    private final boolean built = EditorScript.class.getResource("/static/" + NAME) != null;

    EditorScript() {
        if (!built) {
            LOG.warn(
                    "The query editor is a plain form: this program was built without its script"
                            + " (Maven profile editor).");
        }
    }

    /** Names of scripts for the page; none if there is none. */
    List<String> names() {
        return built ? List.of(NAME) : List.of();
    }
}
