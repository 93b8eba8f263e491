package itu.mandates.web;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The whole server on one port. Whoever starts it gives it one bean more, the {@link
 * itu.mandates.release.LiveRelease} to serve.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@ConfigurationPropertiesScan
@ComponentScan
public class WebConfiguration {

    /** Up as long as there is a release to serve. */
    @Bean
    HealthIndicator releaseHealthIndicator(Served served) {
        return () -> {
            try {
                return served.read(snapshot -> Health.up().build());
            } catch (Refusal noRelease) {
                return Health.down().build();
            }
        };
    }
}
