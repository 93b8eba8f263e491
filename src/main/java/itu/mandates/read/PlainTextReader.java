package itu.mandates.read;

import itu.mandates.model.SourceText;
import java.nio.file.Path;

/**
 * Plain text and Markdown, and whatever no other reader accepts: UTF-8, UTF-16 with its byte order
 * mark, or an older character set that shows. Bytes that are no UTF-8 come out as U+FFFD; a byte
 * order mark, carriage returns before line feeds and NUL characters are left out.
 */
public final class PlainTextReader implements DocumentReader {

    @Override
    public boolean accepts(Path file, byte[] head) {
        return true;
    }

    @Override
    public SourceText read(Path file, byte[] bytes) {
        String text = new String(bytes, TextEncoding.of(bytes));
        String clean =
                text.replace("\uFEFF", "")
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replace("\0", "");
        return new SourceText(file.getFileName().toString(), FileBytes.digest(bytes), clean);
    }
}
