package itu.mandates.web.view;

/**
 * A thing and where to read about it.
 *
 * @param href a page of this server, or an address elsewhere; "" if there is none to be followed
 */
public record Link(Text name, String href) {

    public boolean isFollowed() {
        return !href.isEmpty();
    }

    public boolean isElsewhere() {
        return href.startsWith("http");
    }
}
