import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.RDFDataMgr;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The yardstick of docs/performance.md: the least that Spring Boot and Jena of our versions do to
 * answer SPARQL over one N-Quads file. Arguments: port, file.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
public class BareServer {

    public static void main(String[] args) {
        var application = new SpringApplication(BareServer.class);
        application.setDefaultProperties(Map.of("bare.file", args[1]));
        application.run("--server.port=" + args[0], "--spring.main.banner-mode=off");
    }

    @RestController
    static class Answers {
        private final Dataset data;

        Answers(Environment environment) {
            data = RDFDataMgr.loadDataset(environment.getProperty("bare.file"));
        }

        @GetMapping(path = "/bare", produces = "text/csv")
        byte[] answer(@RequestParam("query") String query) {
            try (var execution = QueryExecution.dataset(data).query(query).build()) {
                var out = new ByteArrayOutputStream();
                ResultSetFormatter.outputAsCSV(out, execution.execSelect());
                return out.toByteArray();
            }
        }
    }
}
