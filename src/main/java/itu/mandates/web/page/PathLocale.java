package itu.mandates.web.page;

import itu.mandates.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a page is the first part of its path, never a cookie. */
@Component("localeResolver")
class PathLocale implements LocaleResolver {

    private final Words words;

    PathLocale(Words words) {
        this.words = words;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Locale.forLanguageTag(language(request));
    }

    /** Outside the pages, such as in an error about an identifier, the one the reader prefers. */
    String language(HttpServletRequest request) {
        String[] parts = request.getRequestURI().split("/", 3);
        String first = parts.length > 1 ? parts[1] : "";
        return words.languages().contains(first)
                ? first
                : words.preferred(request.getHeader("Accept-Language"));
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        throw new UnsupportedOperationException("the path says the language");
    }
}
