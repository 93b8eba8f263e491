package itu.mandates.web.browser;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Pictures of pages with at most 256 colours: pages have few, so little is lost. */
final class PalettePng {

    private static final int COLOURS = 256;

    private PalettePng() {}

    static BufferedImage read(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] write(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var bytes = new ByteArrayOutputStream();
                var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam smallest = writer.getDefaultWriteParam();
            smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            smallest.setCompressionQuality(0);
            writer.write(null, new IIOImage(indexed(image), null, null), smallest);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage indexed(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        int[] palette = palette(pixels);
        var model =
                new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        var result = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        int[] indices =
                IntStream.of(pixels)
                        .map(colour -> nearest.computeIfAbsent(colour, c -> nearest(c, palette)))
                        .toArray();
        result.getRaster().setPixels(0, 0, width, height, indices);
        return result;
    }

    /** The colours that are seen most. */
    private static int[] palette(int[] pixels) {
        Map<Integer, Integer> seen = new HashMap<>();
        IntStream.of(pixels).forEach(colour -> seen.merge(colour, 1, Integer::sum));
        List<Integer> colours =
                seen.entrySet().stream()
                        .sorted(
                                Map.Entry.<Integer, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(COLOURS)
                        .map(Map.Entry::getKey)
                        .toList();
        return colours.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int nearest(int colour, int[] palette) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            if (distance(colour, palette[i]) < distance(colour, palette[best])) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int blue = (one & 255) - (other & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        return blue * blue + green * green + red * red;
    }
}
