package afterword.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.ModelAttributeMethodProcessor;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Fields that no form has, named as the columns of the database are. */
@Tag("server")
class MassAssignmentTest {

    @Test
    void noPageFillsAnObjectWithWhateverAFormSends() {
        try (RunningServer server = new RunningServer()) {
            List<HandlerMethodArgumentResolver> resolvers = Objects.requireNonNull(
                    server.bean(RequestMappingHandlerAdapter.class).getArgumentResolvers());
            List<String> bound = new ArrayList<>();
            int looked = 0;
            for (HandlerMethod method : server.bean(RequestMappingHandlerMapping.class)
                    .getHandlerMethods()
                    .values()) {
                for (MethodParameter parameter : method.getMethodParameters()) {
                    looked++;
                    HandlerMethodArgumentResolver first = resolvers.stream()
                            .filter(resolver -> resolver.supportsParameter(parameter))
                            .findFirst()
                            .orElseThrow();
                    if (first instanceof ModelAttributeMethodProcessor) {
                        bound.add(method.getShortLogMessage() + " " + parameter);
                    }
                }
            }
            assertThat(looked).isGreaterThan(150);
            assertThat(bound).isEmpty();
        }
    }

    @Test
    void whatIsNamedAsAColumnChangesNothingInAnyForm() {
        Map<String, String> columns = new TreeMap<>();
        List<String> without = rows(columns, false);
        List<String> with = rows(columns, true);
        assertThat(columns).hasSizeGreaterThan(60).containsKeys("owner_id", "ownerId", "recorded_at", "recordedAt");
        assertThat(without).hasSizeGreaterThan(60);
        assertThat(with).isEqualTo(without);
    }

    /** What the database holds after every form was sent; but for drafts, which are kept as they were typed. */
    private static List<String> rows(Map<String, String> columns, boolean along) {
        try (RunningServer server = new RunningServer()) {
            server.strangers(false);
            String stranger = server.column("select owner_id from account order by created_at desc")
                    .getFirst();
            for (String column : server.column("""
                    select distinct column_name::text from information_schema.columns where table_schema = 'afterword'""")) {
                String value = column.equals("owner_id") ? stranger : "2020-01-01T00:00:00Z";
                columns.put(column, value);
                columns.put(camel(column), value);
            }
            Browser browser = server.owners();
            browser.sendAlong(along ? columns : Map.of());
            new EveryForm(browser, "plain words").fill(server);
            List<String> rows = new ArrayList<>();
            for (String table : server.column("""
                    select relname from pg_class where relnamespace = 'afterword'::regnamespace and relkind = 'r'
                    and relname not like 'flyway%' and relname <> 'draft'""")) {
                server.column("select t::text from " + table + " t").forEach(row -> rows.add(table + " " + plain(row)));
            }
            rows.sort(String::compareTo);
            return rows;
        }
    }

    private static String camel(String column) {
        StringBuilder camel = new StringBuilder();
        for (String word : column.split("_")) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }

    /** Without what is drawn anew each time. */
    private static String plain(String row) {
        return row.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "an-id")
                .replaceAll("\\\\x[0-9a-f]{64}", "a-hash")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d[.0-9]*[+]00", "then");
    }
}
