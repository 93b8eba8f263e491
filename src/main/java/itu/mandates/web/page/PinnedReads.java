package itu.mandates.web.page;

import itu.mandates.web.Served;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Looks before anything else whether an address names a release, and whether it is the one that is
 * served: what is not there in this release may well have been in that one.
 */
@Configuration
class PinnedReads implements HandlerInterceptor, WebMvcConfigurer {

    private final Served served;

    PinnedReads(Served served) {
        this.served = served;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/error", "/errors/**");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        String pinned = request.getParameter(Answers.PINNED);
        if (pinned != null) {
            served.require(pinned, served.identity());
        }
        return true;
    }
}
