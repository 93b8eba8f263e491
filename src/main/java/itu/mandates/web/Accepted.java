package itu.mandates.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * What an Accept header takes.
 *
 * @param ranges as in the header; a missing or unreadable header takes everything
 */
public record Accepted(List<MediaType> ranges) {

    private static final int LONGEST_HEADER = 2000;

    public static Accepted header(String accept) {
        if (accept == null || accept.isBlank() || accept.length() > LONGEST_HEADER) {
            return new Accepted(List.of(MediaType.ALL));
        }
        try {
            return new Accepted(MediaType.parseMediaTypes(accept));
        } catch (InvalidMediaTypeException e) {
            return new Accepted(List.of(MediaType.ALL));
        }
    }

    /** The offer that is wanted most, the earlier one of equals; empty if none is taken. */
    public Optional<MediaType> best(List<MediaType> offers) {
        MediaType best = MediaType.ALL;
        double bestQuality = 0;
        for (MediaType offer : offers) {
            double quality = quality(offer);
            if (quality > bestQuality) {
                best = offer;
                bestQuality = quality;
            }
        }
        return bestQuality > 0 ? Optional.of(best) : Optional.empty();
    }

    /** Of several ranges that take a type the most particular one counts. */
    private double quality(MediaType offer) {
        return ranges.stream()
                .filter(range -> range.includes(offer))
                .min(
                        Comparator.comparing(MediaType::isWildcardType)
                                .thenComparing(MediaType::isWildcardSubtype))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }
}
