package itu.mandates.web.saved;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** HTML from templates that know nothing of a request, so that it can be kept for all. */
@Component
public final class Fragments {

    private final ITemplateEngine engine;

    Fragments(ITemplateEngine engine) {
        this.engine = engine;
    }

    public String html(String template, String language, Map<String, Object> content) {
        return engine.process(template, new Context(Locale.forLanguageTag(language), content));
    }
}
