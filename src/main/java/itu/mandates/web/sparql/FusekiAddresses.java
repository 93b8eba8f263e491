package itu.mandates.web.sparql;

import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The three addresses that Fuseki's query interface cannot do without. They say that there is one
 * dataset and that it can be queried; nothing of the machine, its load or its uptime.
 */
@RestController
class FusekiAddresses {

    @GetMapping(path = "/fuseki/$/ping", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> ping() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body("ok\n");
    }

    @GetMapping(path = "/fuseki/$/server", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> server() {
        Map<String, Object> query =
                Map.of(
                        "srv.type", "query",
                        "srv.description", "SPARQL Query",
                        "srv.endpoints", List.of("sparql"));
        return Map.of(
                "datasets",
                List.of(
                        Map.of(
                                "ds.name",
                                FusekiMount.DATASET,
                                "ds.state",
                                true,
                                "ds.services",
                                List.of(query))));
    }

    @GetMapping(
            path = {"/fuseki/$/stats", "/fuseki/$/stats/{dataset}"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> statistics() {
        return Map.of("datasets", Map.of(FusekiMount.DATASET, Map.of("endpoints", Map.of())));
    }
}
