package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.notation.JsonForm;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.io.IOException;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The published document says what the controllers do. {@code -Dopenapi.rewrite=true} writes it anew from them. */
@Tag("server")
class OpenApiTest {

    @Test
    void theDocumentIsTheControllersOwnAndIsServedToAnybody() throws IOException {
        try (RunningServer server = new RunningServer()) {
            Node.Mapping made = PublishedApi.of(server.bean(RequestMappingHandlerMapping.class));
            if (Boolean.getBoolean("openapi.rewrite")) {
                Files.createDirectories(PublishedApi.DOCUMENT.getParent());
                Files.writeString(PublishedApi.DOCUMENT, pretty(made));
            }
            String kept = Files.readString(PublishedApi.DOCUMENT);
            assertThat(kept).as("-Dopenapi.rewrite=true writes it anew").isEqualTo(pretty(made));

            Set<String> schemas = new HashSet<>();
            Set<String> referred = new HashSet<>();
            collect(made, schemas, referred);
            assertThat(referred).hasSizeGreaterThan(40).allMatch(schemas::contains);

            HttpResponse<String> served = new Program(server.port(), "").get("/api/openapi.json");
            if (!Boolean.getBoolean("openapi.rewrite")) {
                assertThat(served.statusCode()).isEqualTo(200);
                assertThat(served.body()).isEqualTo(kept);
            }
        }
    }

    private static void collect(Node node, Set<String> schemas, Set<String> referred) {
        switch (node) {
            case Node.Scalar scalar -> {}
            case Node.Listing listing -> listing.items().forEach(item -> collect(item, schemas, referred));
            case Node.Mapping mapping -> {
                for (Node.Entry entry : mapping.entries()) {
                    if (entry.key().text().equals("schemas")) {
                        ((Node.Mapping) entry.value())
                                .entries()
                                .forEach(each -> schemas.add(
                                        "#/components/schemas/" + each.key().text()));
                    }
                    if (entry.key().text().equals("$ref")) {
                        referred.add(((Node.Scalar) entry.value()).text());
                    }
                    collect(entry.value(), schemas, referred);
                }
            }
        }
    }

    private static String pretty(Node node) {
        StringWriter text = new StringWriter();
        ObjectWriteContext indented = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        try (JsonGenerator json = new JsonFactory().createGenerator(indented, text)) {
            JsonForm.write(Notation.json("the document", JsonForm.of(node)), json);
        }
        return text.toString().replace("\r\n", "\n") + "\n";
    }
}
