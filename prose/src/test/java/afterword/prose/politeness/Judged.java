package afterword.prose.politeness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A request and what people made of it.
 *
 * @param mean of five people's scores, each normalised by what that person gives
 * @param half 1 in the politer half of all, else -1
 * @param polite 1 for the politest quarter of all, -1 for the least polite, 0 for what lies between
 */
record Judged(String id, String text, double mean, int half, int polite) {

    private static final int ID = 1;
    private static final int TEXT = 2;
    private static final int MEAN = 13;

    /** One of three thirds, for ever the same for the same request: 0, 1, or 2, which no fit has seen. */
    int third() {
        return draw(id, 3);
    }

    int fold(int folds) {
        return draw("fold " + id, folds);
    }

    private static int draw(String of, int most) {
        CRC32 crc = new CRC32();
        crc.update(of.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return (int) (crc.getValue() % most);
    }

    /** Reads a file of the Stanford Politeness Corpus: comma-separated, with a head line. */
    static List<Judged> read(Path file) throws IOException {
        List<List<String>> lines = lines(Files.readString(file));
        lines.removeFirst();
        double[] means = lines.stream()
                .mapToDouble(line -> Double.parseDouble(line.get(MEAN)))
                .sorted()
                .toArray();
        int quarter = means.length / 4;
        double low = means[quarter - 1];
        double high = means[means.length - quarter];
        double median = means[means.length / 2];
        return lines.stream()
                .map(line -> {
                    double mean = Double.parseDouble(line.get(MEAN));
                    return new Judged(
                            line.get(ID),
                            line.get(TEXT),
                            mean,
                            mean >= median ? 1 : -1,
                            mean <= low ? -1 : mean >= high ? 1 : 0);
                })
                .toList();
    }

    /** Fields in double quotes may hold commas, line ends, and quotes written twice. */
    private static List<List<String>> lines(String csv) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && csv.startsWith("\"\"", i)) {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                line.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    lines.add(List.copyOf(line));
                    line.clear();
                }
            } else if (quoted || c != '\r') {
                field.append(c);
            }
        }
        return lines;
    }
}
