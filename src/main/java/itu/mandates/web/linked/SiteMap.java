package itu.mandates.web.linked;

import itu.mandates.web.view.Addresses;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * A map of the site (sitemaps.org), each page with its other languages. No dates: pages change with
 * the release, all at once.
 *
 * @param origin of this server
 */
record SiteMap(String origin, List<String> languages) {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NS = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
    private static final String LINKS = " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"";

    String index() {
        return HEAD
                + languages.stream()
                        .map(each -> origin + "/sitemap-" + each + ".xml")
                        .map(each -> "<sitemap><loc>" + escaped(each) + "</loc></sitemap>\n")
                        .collect(
                                Collectors.joining(
                                        "", "<sitemapindex" + NS + ">\n", "</sitemapindex>\n"));
    }

    String of(String language, List<String> paths) {
        return HEAD
                + paths.stream()
                        .map(path -> page(language, path))
                        .collect(
                                Collectors.joining(
                                        "", "<urlset" + NS + LINKS + ">\n", "</urlset>\n"));
    }

    private String page(String language, String path) {
        return "<url><loc>"
                + address(language, path)
                + "</loc>"
                + languages.stream()
                        .map(
                                each ->
                                        alternate(
                                                each.equals("zh") ? "zh-Hans" : each,
                                                address(each, path)))
                        .collect(Collectors.joining())
                + alternate("x-default", address(languages.get(0), path))
                + "</url>\n";
    }

    private static String alternate(String tag, String address) {
        return "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>"
                .formatted(tag, address);
    }

    private String address(String language, String path) {
        return escaped(origin + "/" + language + Addresses.encoded(path));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
