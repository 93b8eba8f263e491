package itu.mandates.model;

/**
 * Place and year of an adopted text, as in "(Rev. Dubai, 2018)".
 *
 * @param place "" where the text gives none
 */
public record Edition(String place, int year) {

    /** "Dubai 2018". */
    @Override
    public String toString() {
        return (place + " " + year).strip();
    }
}
