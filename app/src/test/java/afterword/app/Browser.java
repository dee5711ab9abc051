package afterword.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without JavaScript: keeps cookies, and sends the hidden fields of the page it shows. Follows no redirect. */
final class Browser {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final HttpClient client;
    private final int port;
    private final Map<String, String> cookies = new TreeMap<>();
    private final List<String> setCookies = new ArrayList<>();
    private Map<String, String> along = Map.of();
    private String page = "";

    Browser(int port) {
        this(port, CLIENT);
    }

    private Browser(int port, HttpClient client) {
        this.port = port;
        this.client = client;
    }

    /** One at another address of this machine, in 127.0.0.0/8. */
    static Browser at(InetAddress address, int port) {
        return new Browser(port, HttpClient.newBuilder().localAddress(address).build());
    }

    /** Sends these fields along with every form that has none of that name. */
    void sendAlong(Map<String, String> fields) {
        along = fields;
    }

    /** Keeps a cookie from elsewhere. */
    void keep(String name, String value) {
        cookies.put(name, value);
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /** Every Set-Cookie header so far, as it came. */
    List<String> setCookies() {
        return setCookies;
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody());
    }

    /** Sends the form of the page that is shown, with these fields beside its hidden ones. */
    HttpResponse<String> submit(String path, String... fields) {
        Map<String, List<String>> all = new TreeMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], List.of(fields[i + 1]));
        }
        return submit(path, all);
    }

    /** Likewise, with fields that may have several values. */
    HttpResponse<String> submit(String path, Map<String, List<String>> fields) {
        Map<String, List<String>> all = new TreeMap<>();
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            all.putIfAbsent(hidden.group(1), List.of(hidden.group(2)));
        }
        all.putAll(fields);
        along.forEach((name, value) -> {
            if (!page.contains("name=\"" + name + "\"")) {
                all.putIfAbsent(name, List.of(value));
            }
        });
        return post(path, all);
    }

    /** Sends a form no page of ours made. */
    HttpResponse<String> post(String path, Map<String, List<String>> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, values) -> values.forEach(value -> body.append(body.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    /** Sends the form of the page that is shown, with a file chosen in one of its fields. */
    HttpResponse<String> upload(String path, String field, String name, byte[] bytes, String... fields) {
        Map<String, String> all = new TreeMap<>();
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            all.putIfAbsent(hidden.group(1), hidden.group(2));
        }
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        StringBuilder head = new StringBuilder();
        all.forEach((each, value) -> head.append("--between\r\nContent-Disposition: form-data; name=\"")
                .append(each)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        head.append("--between\r\nContent-Disposition: form-data; name=\"")
                .append(field)
                .append("\"; filename=\"")
                .append(name)
                .append("\"\r\nContent-Type: text/html\r\n\r\n");
        List<byte[]> parts = List.of(
                head.toString().getBytes(StandardCharsets.UTF_8),
                bytes,
                "\r\n--between--\r\n".getBytes(StandardCharsets.UTF_8));
        // A browser says how long a form is.
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.fromPublisher(
                HttpRequest.BodyPublishers.ofByteArrays(parts),
                parts.stream().mapToLong(part -> part.length).sum());
        return send("POST", path, "multipart/form-data; boundary=between", body);
    }

    HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body) {
        return send(method, path, "application/x-www-form-urlencoded", body);
    }

    HttpResponse<String> send(String method, String path, String type, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html")
                .header("Content-Type", type)
                .method(method, body);
        if (!cookies.isEmpty()) {
            StringBuilder header = new StringBuilder();
            cookies.forEach((name, value) -> header.append(header.isEmpty() ? "" : "; ")
                    .append(name)
                    .append('=')
                    .append(value));
            request.header("Cookie", header.toString());
        }
        try {
            HttpResponse<String> answer =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            for (String each : answer.headers().allValues("Set-Cookie")) {
                setCookies.add(each);
                String[] pair = each.split(";", 2)[0].split("=", 2);
                if (pair[1].isEmpty()) {
                    cookies.remove(pair[0]);
                } else {
                    cookies.put(pair[0], pair[1]);
                }
            }
            if (!answer.body().isEmpty()) {
                page = answer.body();
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(method + " " + path, e);
        }
    }
}
