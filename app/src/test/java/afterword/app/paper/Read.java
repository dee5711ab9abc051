package afterword.app.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A PDF as somebody else's program reads it.
 *
 * @param text of all pages, in lines
 * @param sizes of its pages, in millimetres
 * @param outside what is printed outside of the page or within 4 mm of its edge
 * @param type the size of the largest type, in points
 * @param fonts their names, each with "embedded" where it is
 */
record Read(
        String text,
        List<String> sizes,
        List<String> outside,
        Set<String> fonts,
        String title,
        String language,
        float type) {

    private static final float EDGE = 4 / 25.4f * 72;

    static Read of(Printed printed) {
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            List<String> outside = new ArrayList<>();
            TreeSet<Float> type = new TreeSet<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    boolean inside = at.getXDirAdj() >= EDGE
                            && at.getXDirAdj() + at.getWidthDirAdj() <= at.getPageWidth() - EDGE
                            && at.getYDirAdj() - at.getHeightDir() >= EDGE
                            && at.getYDirAdj() <= at.getPageHeight() - EDGE;
                    type.add(Math.round(Math.abs(at.getYScale()) * 2) / 2f);
                    if (!inside) {
                        outside.add(at.getUnicode() + " at " + at.getXDirAdj() + ", " + at.getYDirAdj());
                    }
                    super.processTextPosition(at);
                }
            };
            stripper.setSortByPosition(true);
            String text = stripper.getText(document);
            List<String> sizes = new ArrayList<>();
            Set<String> fonts = new TreeSet<>();
            for (PDPage page : document.getPages()) {
                sizes.add(millimetres(page.getMediaBox().getWidth()) + " x "
                        + millimetres(page.getMediaBox().getHeight()));
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    fonts.add(font.getName().substring(7) + (font.isEmbedded() ? " embedded" : ""));
                }
            }
            return new Read(
                    text,
                    sizes,
                    outside,
                    fonts,
                    document.getDocumentInformation().getTitle(),
                    document.getDocumentCatalog().getLanguage(),
                    type.last());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines without the empty ones. */
    List<String> lines() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** All words, with one space between any two. */
    String words() {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Lays a PDF where somebody can look at it: under {@code target}, which is in no repository. */
    static void keep(String name, Printed printed) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "paper"));
            Files.write(folder.resolve(name + ".pdf"), printed.pdf());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long millimetres(float points) {
        return Math.round(points / 72 * 25.4);
    }
}
