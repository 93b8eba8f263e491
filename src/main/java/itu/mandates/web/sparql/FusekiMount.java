package itu.mandates.web.sparql;

import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.system.FusekiCore;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Fuseki in Spring's container, on the same port: the endpoint, and the query interface with its
 * own address for it. One operation is mounted, the query; there is nothing that writes.
 */
@Configuration
class FusekiMount implements WebMvcConfigurer {

    static final String ENDPOINT = "/sparql";
    static final String INTERFACE = "/fuseki";

    /** The name of the dataset in the query interface. */
    static final String DATASET = "/itu";

    /** The registries that Fuseki's dispatcher looks for in the servlet context. */
    @Bean
    ServletContextInitializer fusekiRegistries(SparqlService queries) {
        FusekiCore.init();
        ARQ.getContext().setFalse(ARQ.httpServiceAllowed);
        var registry = new DataAccessPointRegistry();
        registry.register(new DataAccessPoint(ENDPOINT, service(queries)));
        registry.register(new DataAccessPoint(DATASET, service(queries)));
        return context -> {
            Fuseki.setVerbose(context, false);
            OperationRegistry.set(context, OperationRegistry.createEmpty());
            DataAccessPointRegistry.set(context, registry);
        };
    }

    /**
     * Fuseki wants a dataset for each service. Ours takes one for each request, so this is none.
     */
    private static DataService service(SparqlService queries) {
        var service =
                DataService.newBuilder(DatasetGraphZero.create())
                        .addEndpoint(endpoint("", queries))
                        .addEndpoint(endpoint("sparql", queries))
                        .addEndpoint(endpoint("query", queries))
                        .build();
        service.goActive();
        return service;
    }

    private static Endpoint endpoint(String name, SparqlService queries) {
        return Endpoint.create()
                .operation(Operation.Query)
                .endpointName(name)
                .processor(queries)
                .build();
    }

    @Bean
    FilterRegistrationBean<SparqlFilter> sparqlAddresses(SparqlFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(ENDPOINT, INTERFACE + DATASET, INTERFACE + DATASET + "/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return registration;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(INTERFACE + "/**").addResourceLocations("classpath:/webapp/");
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController(INTERFACE, INTERFACE + "/");
        registry.addViewController(INTERFACE + "/")
                .setViewName("forward:" + INTERFACE + "/index.html");
    }
}
