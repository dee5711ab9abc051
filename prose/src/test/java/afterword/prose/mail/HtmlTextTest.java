package afterword.prose.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {
    @Test
    void paragraphsLinesAndListsStayApart() {
        assertThat(HtmlText.of("<p>Dear Sam,</p><p>we\n decide on <b>Fri</b>day.<br>Bring:</p><ul><li>a pen<li>time"
                        + "<ol><li>one</li><li>two</li></ol></ul><div>Maya</div><div>Acme</div>"))
                .isEqualTo(
                        "Dear Sam,\n\nwe decide on Friday.\nBring:\n\n- a pen\n- time\n1. one\n2. two\n\nMaya\nAcme");
    }

    @Test
    void aLinkIsItsWordsAndATableIsRows() {
        assertThat(HtmlText.of("<a href='https://x.example/t?id=1'>Book a time</a><table><tr><td>Mon<td>9:00</tr><tr>"
                        + "<td>Tue</td><td>10:00</td></tr></table>"))
                .isEqualTo("Book a time\n\nMon 9:00\nTue 10:00");
    }

    @Test
    void quotedTextHasItsMarkAndIndentedTextHasNone() {
        assertThat(HtmlText.of(
                        "<div>Yes.</div><blockquote type=cite><p>Did you?</p><blockquote>Me</blockquote></blockquote>"))
                .isEqualTo("Yes.\n\n> Did you?\n>\n>> Me");
        assertThat(HtmlText.of("<blockquote style='margin: 0 0 0 40px; border: none'>Point one</blockquote>"))
                .isEqualTo("Point one");
    }

    @Test
    void nothingHiddenIsRead() {
        assertThat(
                        HtmlText.of(
                                "<head><title>T</title><style>p{}</style></head><body><div style='display: none'>We regret"
                                        + "</div><span style='font-size:0px'>x</span><p hidden>y</p><script>z()</script>"
                                        + "<p style='VISIBILITY:hidden'>w</p><!-- c -->Hello<img src='https://x.example/p.gif' alt=''>"))
                .isEqualTo("Hello");
    }

    @Test
    void aPageTooDeepOrTooFullIsReadInPart() {
        assertThat(HtmlText.of("<div>".repeat(200_000) + "deep")).isEmpty();
        assertThat(HtmlText.of("Hello<b>".repeat(30_000))).startsWith("HelloHello");
        assertThat(HtmlText.isTooMuch("<i>".repeat(200_000))).isTrue();
        assertThat(HtmlText.of("<p " + "a1 ".repeat(200_000) + ">Hello")).isEqualTo("Hello");
    }

    @Test
    void aReplyOfOutlookIsReadWithItsHeader() {
        assertThat(
                        NewText.of(
                                HtmlText.of(
                                        "<div class=WordSection1><p class=MsoNormal>Yes, on Friday.<o:p></o:p></p><div>"
                                                + "<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p class=MsoNormal>"
                                                + "<b>From:</b> Sam Lee &lt;sam@example.com&gt; <br><b>Sent:</b> Tuesday, May 12, 2026 9:03<br>"
                                                + "<b>To:</b> Maya<br><b>Subject:</b> Interview</p></div></div><p>Did you decide?</p></div>")))
                .isEqualTo("Yes, on Friday.");
    }

    @Test
    void aReplyOfGmailIsReadWithoutSignatureAndQuote() {
        assertThat(NewText.of(HtmlText.of("<div dir=ltr>Yes, on Friday.<br clear=all><div><br></div><span "
                        + "class=gmail_signature_prefix>-- </span><br><div dir=ltr class=gmail_signature>Maya<br>Acme</div></div>"
                        + "<br><div class=gmail_quote><div dir=ltr class=gmail_attr>On Tue, May 12, 2026 at 9:03 AM Sam &lt;<a "
                        + "href='mailto:s@x.example'>s@x.example</a>&gt; wrote:<br></div><blockquote class=gmail_quote>Did you?"
                        + "</blockquote></div>")))
                .isEqualTo("Yes, on Friday.");
    }
}
