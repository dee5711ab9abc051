package afterword.app.pages;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders the product's templates in the product's dialect, without a server. */
final class Press {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    Press() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
        engine.setLinkBuilder(new StandardLinkBuilder() {
            @Override
            protected String computeContextPath(
                    IExpressionContext context, String base, @Nullable Map<String, Object> parameters) {
                return "";
            }

            @Override
            protected String processLink(IExpressionContext context, String link) {
                return link;
            }
        });
    }

    String print(String template, Map<String, Object> model) {
        Context context = new Context(java.util.Locale.ENGLISH, model);
        context.setVariable("nonce", "test");
        return engine.process(template, context);
    }
}
