package itu.mandates.web.about;

import itu.mandates.export.DumpFormat;
import itu.mandates.export.DumpWriter;
import itu.mandates.release.Snapshot;
import itu.mandates.web.Served;
import itu.mandates.web.guard.ClientBudget;
import itu.mandates.web.page.Answers;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** All of a release as one file, sent as it is written. */
@Controller
class DumpFile {

    /** Media types by suffix; N-Quads lie on the disk, TriG is made for who asks. */
    static final Map<String, String> TYPES =
            Map.of("nq", "application/n-quads", "trig", "application/trig");

    private final Served served;
    private final Answers answers;
    private final ClientBudget budget;

    DumpFile(Served served, Answers answers, ClientBudget budget) {
        this.served = served;
        this.answers = answers;
        this.budget = budget;
    }

    @GetMapping("/data/dump.{suffix:nq|trig}")
    void dump(
            @PathVariable String suffix, ServletWebRequest request, HttpServletResponse response) {
        DumpFormat format = DumpFormat.valueOf(suffix);
        budget.charge(
                request.getRequest().getRemoteAddr(),
                () -> served.read(snapshot -> send(snapshot, format, request, response)));
    }

    /** Whether anything had to be sent: the client may have the file already. */
    private boolean send(
            Snapshot snapshot,
            DumpFormat format,
            ServletWebRequest request,
            HttpServletResponse response) {
        String release = snapshot.release().identity();
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, answers.keeping(release, request.getRequest()));
        String tag = "\"" + release.substring(0, 32) + "-" + format + "\"";
        if (request.checkNotModified(tag)) {
            return false;
        }
        response.setContentType(TYPES.get(format.name()));
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"itu-mandates-%s.%s\""
                        .formatted(release.substring(0, 12), format));
        if (format == DumpFormat.nq) {
            response.setContentLengthLong(snapshot.release().manifest().dumpBytes());
        }
        try {
            DumpWriter.write(snapshot, format, response.getOutputStream());
        } catch (IOException clientLeft) {
            throw new UncheckedIOException(clientLeft);
        }
        return true;
    }
}
