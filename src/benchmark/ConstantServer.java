import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The yardstick of the web in docs/performance.md: the same Spring Boot answers with so many bytes
 * and does nothing else. Argument: port.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
public class ConstantServer {

    public static void main(String[] args) {
        SpringApplication.run(
                ConstantServer.class, "--server.port=" + args[0], "--spring.main.banner-mode=off");
    }

    @RestController
    static class Bytes {
        private byte[] kept = {};

        @GetMapping("/bytes/{size}")
        ResponseEntity<byte[]> bytes(@PathVariable int size) {
            if (kept.length != size) {
                kept = new byte[size];
                Arrays.fill(kept, (byte) ' ');
            }
            return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(kept);
        }
    }
}
