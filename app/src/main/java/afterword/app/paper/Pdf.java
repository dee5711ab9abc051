package afterword.app.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Makes a PDF of a page: tagged for whoever has it read aloud, its letters embedded, and the same bytes each time. Nothing is
 * ever fetched, whatever the page names. No other class knows the library.
 */
final class Pdf {

    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /**
     * @param width of its pages, in millimetres
     * @param height of its pages, in millimetres
     * @param on the date it says it was made on
     * @throws UnprintableException if a character of it could not be seen
     */
    static Made of(Document page, float width, float height, LocalDate on) {
        refuseUnprintable(page.getDocumentElement());
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(page, null)
                .useDefaultPageSize(width, height, PageSizeUnits.MM)
                .useFont(Typeface::regular, Typeface.FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(Typeface::semiBold, Typeface.FAMILY, SEMI_BOLD, FontStyle.NORMAL, true)
                .usePdfUaAccessibility(true)
                .withProducer("Afterword")
                .useUriResolver((base, uri) -> null)
                .useProtocolsStreamImplementation(Pdf::nothing, Set.of("http", "https", "file", "jar", "ftp", "data"))
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument made = renderer.createPDFKeepOpen();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            made.getDocumentInformation().setCreationDate(GregorianCalendar.from(on.atStartOfDay(ZoneOffset.UTC)));
            made.setDocumentId(on.toEpochDay());
            made.save(bytes);
            return new Made(bytes.toByteArray(), made.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Made(byte[] bytes, int pages) {

        Printed with(List<String> notes) {
            return new Printed(bytes, pages, notes);
        }
    }

    private static FSStream nothing(String uri) {
        throw new IllegalStateException("a page fetches nothing, and not " + uri);
    }

    private static void refuseUnprintable(Element page) {
        Set<String> missing = Typeface.missing(page.getTextContent());
        if (!missing.isEmpty()) {
            throw new UnprintableException((missing.size() == 1
                            ? "This character cannot be printed: "
                            : "These characters cannot be printed: ")
                    + String.join(" ", missing)
                    + ". Expected letters of the Latin, Greek or Cyrillic alphabet. Maybe write the name as its"
                    + " owner does in Latin letters, or copy the text into a word processor.");
        }
    }
}
