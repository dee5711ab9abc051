package afterword.prose.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewTextTest {
    private static final String ANSWER = "Thank you, we decide on Friday.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Tue, May 12, 2026 at 9:03 AM Sam Lee <sam@example.com> wrote:",
                "On 12 May 2026, at 09:03, Sam Lee wrote:",
                "On Tuesday, May 12, 2026 at 9:03 AM,\nSam Lee <sam@example.com>\nwrote:",
                "Am 12.05.2026 um 09:03 schrieb Sam Lee <sam@example.com>:",
                "Am Di., 12. Mai 2026 um 09:03 Uhr schrieb Sam Lee <\nsam@example.com>:",
                "Le mar. 12 mai 2026 à 09:03, Sam Lee <sam@example.com> a écrit :",
                "El mar, 12 may 2026 a las 9:03, Sam Lee (<sam@example.com>) escribió:",
                "Il giorno mar 12 mag 2026 alle ore 09:03 Sam Lee <sam@example.com> ha scritto:",
                "Em ter., 12 de mai. de 2026 às 09:03, Sam Lee <sam@example.com> escreveu:",
                "Op di 12 mei 2026 om 09:03 schreef Sam Lee <sam@example.com>:",
                "Op 12 mei 2026 om 09:03 heeft Sam Lee het volgende geschreven:",
                "Den tis 12 maj 2026 kl 09:03 skrev Sam Lee <sam@example.com>:",
                "tir. 12. mai 2026 kl. 09:03 skrev Sam Lee <sam@example.com>:",
                "ti 12. toukok. 2026 klo 9.03 Sam Lee (sam@example.com) kirjoitti:",
                "wt., 12 maj 2026 o 09:03 Sam Lee <sam@example.com> napisał(a):",
                "út 12. 5. 2026 v 9:03 odesílatel Sam Lee <sam@example.com> napsal:",
                "вт, 12 мая 2026 г. в 09:03, Sam Lee <sam@example.com>:",
                "12.05.2026 09:03, Sam Lee пишет:",
                "2026-05-12 9:03 GMT+02:00 Sam Lee <sam@example.com>:",
                "2026年5月12日(火) 9:03 Sam Lee <sam@example.com>:",
                "Sam Lee <sam@example.com> 于2026年5月12日周二 09:03写道：",
                "Sam Lee <sam@example.com> schrieb am Di., 12. Mai 2026, 09:03:",
                "-----Original Message-----",
                "----- Ursprüngliche Nachricht -----",
                "-------- Message d'origine --------",
                "-------- Messaggio originale --------",
                "---------- Forwarded message ---------",
                "Begin forwarded message:",
                "________________________________\nFrom: Sam Lee <sam@example.com>\nSent: Tuesday, May 12, 2026 9:03\nTo: Maya Chen\nSubject: Re: Interview",
                "*Von:* Sam Lee <sam@example.com>\n*Gesendet:* Dienstag, 12. Mai 2026 09:03\n*An:* Maya Chen\n*Betreff:* AW: Interview",
                "De : Sam Lee\nEnvoyé : mardi 12 mai 2026 09:03\nÀ : Maya Chen\nObjet : RE: Interview",
            })
    void whatAMailProgramAnnouncesEndsTheNewText(String announced) {
        assertThat(NewText.of(ANSWER + "\n\n" + announced + "\n\n> Did you decide?\n> Sam\n"))
                .isEqualTo(ANSWER);
        assertThat(NewText.of(ANSWER + "\n" + announced + "\n> Did you decide?\n"))
                .isEqualTo(ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Tue, May 12, 2026 at 9:03 AM Sam Lee <sam@example.com> wrote:",
                "Am 12.05.2026 um 09:03 schrieb Sam Lee <sam@example.com>:",
                "Le mar. 12 mai 2026 à 09:03, Sam Lee <sam@example.com> a écrit :",
                "-----Original Message-----",
                "From: Sam Lee <sam@example.com>\nSent: Tuesday, May 12, 2026 9:03\nTo: Maya Chen\nSubject: Re: Interview",
            })
    void quotedTextWithoutMarksIsTakenOffToo(String announced) {
        assertThat(NewText.of(ANSWER + "\n\n" + announced + "\n\nDid you decide?\nSam\n"))
                .isEqualTo(ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Monday the team wrote:\nwe go on.",
                "On 12 May I sent the form to maya@acme.example, with these points:\n- salary\n- start",
                "From Monday to Friday we are at the fair: come and see us.",
                "Date: 12 May 2026\nTime: 15:00\nLocation: Main Street",
                "Please bring two things:\n- a passport\n- a pen",
                "Next steps\n----------\nWe call you on Monday. Then you meet the team, and after that we decide together.",
                "Good news -- the panel liked you.",
                "I sent it from my phone, sorry.\nSent from my heart, this is what I mean: we want you and we call you on Monday.",
                "The offer is confidential. Please do not share it.",
                "*important* bring your passport",
                "To: the whole team\nwe are proud of you.",
                "A | B\n1 | 2",
                "I am free\n12:30 or 14:00:\nwhich do you like?",
            })
    void whatAPersonWroteStays(String text) {
        assertThat(NewText.of(text)).isEqualTo(text);
    }

    @Test
    void answersBetweenAndBelowQuotedLinesAreKept() {
        assertThat(NewText.of("""
                On Tue, May 12, 2026 at 9:03 AM Sam Lee <sam@example.com> wrote:
                > Did you decide?
                Not yet.

                > May I call?
                Better write.
                """)).isEqualTo("Not yet.\n\nBetter write.");
        assertThat(NewText.withQuestions("""
                > Did you decide?
                Not yet.
                > Regards
                > Sam
                """)).isEqualTo("> Did you decide?\nNot yet.");
    }

    @Test
    void whatStandsBelowAHeaderStaysWhereNothingIsAbove() {
        assertThat(NewText.of("""
                From: Maya Chen <maya@acme.example>
                Sent: Tuesday, May 12, 2026 9:03
                To: Sam Lee
                Subject: Your application

                We will not go on.
                """)).isEqualTo("We will not go on.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- \nMaya Chen\nAcme Ltd\n+1 555 0100",
                "--\nMaya",
                "Sent from my iPhone",
                "Get Outlook for iOS<https://aka.ms/o0ukef>",
                "Von meinem iPhone gesendet",
                "_____\nMaya Chen",
                "This email and any attachments are confidential and intended solely for\nthe addressee.",
                "CONFIDENTIALITY NOTICE: if you are not the intended recipient, delete it.\n\nPlease consider the environment before printing this.",
            })
    void signaturesAndDisclaimersAreTakenOff(String below) {
        assertThat(NewText.of(ANSWER + "\n\n" + below)).isEqualTo(ANSWER);
        assertThat(NewText.of(
                        ANSWER + "\n\n" + below + "\n\nOn 12 May 2026 at 9:03, Sam <s@x.example> wrote:\n> Hello"))
                .isEqualTo(ANSWER);
    }

    @Test
    void aSignatureAboveAnAnswerBelowDoesNotTakeTheAnswer() {
        assertThat(NewText.of("Hello\n-- \nMaya\n> May I call?\nBetter write.")).isEqualTo("Hello\n\nBetter write.");
    }

    @Test
    void bannersOfAGatewayAreTakenOff() {
        assertThat(NewText.of(
                        "CAUTION: This email originated from outside of the organization.\nDo not click.\n\n" + ANSWER))
                .isEqualTo(ANSWER);
    }

    @Test
    void invisibleLettersDoNotHideWords() {
        assertThat(NewText.of("Un\u00adfor\u200btu\u200cnate\u2060ly\u202e\u0000 not\u00a0yet"))
                .isEqualTo("Unfortunately not yet");
    }
}
