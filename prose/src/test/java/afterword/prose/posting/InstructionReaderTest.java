package afterword.prose.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence each, with its opposite, and with what only looks like it. */
class InstructionReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Please, no phone calls. | no-calls
            NO PHONE CALLS PLEASE!!! | no-calls
            No calls. | no-calls
            No phone calls or emails. | no-calls no-emails
            No emails or calls, please. | no-calls no-emails
            No calls, emails or drop-ins, please. | no-calls no-emails
            Please do not call. | no-calls
            Please don’t call or email us. | no-calls no-emails
            Kindly do not telephone the school. | no-calls
            We ask that you do not call. | no-calls
            Phone calls will not be returned. | no-calls
            Telephone enquiries cannot be answered. | no-calls
            Due to the volume, we are unable to take phone calls. | no-calls
            No phone inquiries about this position. | no-calls
            Absolutely no calls to the store. | no-calls
            No phone calls or agencies please. | no-calls no-agencies
            Please refrain from calling to check on your application. | no-calls
            Apply online rather than calling. | no-calls apply-online
            Do not, under any circumstances, call 555-555-0100. | no-calls
            Please call. |
            Please call Robin on 555-555-0100. | calls-welcome
            Please do not hesitate to call me on 020 7946 0018. | calls-welcome
            Calls welcome! | calls-welcome
            Calls are not welcome. | no-calls
            For an informal chat, contact Jo Hale on 020 7946 0018. | calls-welcome
            No calls to action needed. |
            This is a role with no calls and no targets. |
            There are no calls at weekends. |
            We call ourselves gardeners. |
            You do not call customers who have not agreed. |
            We do not call references before an interview. |
            They will not call you. |
            Never miss a call from a customer. |
            You will never have to call anybody. |
            No call center experience needed. |
            Calls from agencies will not be accepted. | no-agencies
            No calls from agencies. | no-agencies
            No agency calls please. | no-agencies
            If you need an accommodation, please call 555-555-0100. |
            Agency experience required. |
            No agency experience needed. |
            We are not a recruitment agency. |
            You will work with agencies and recruiters. |
            No agencies. | no-agencies
            Strictly no recruitment agencies. | no-agencies
            Agencies need not apply. | no-agencies
            Recruiters, please don't contact this job poster. | no-agencies
            We do not accept unsolicited CVs from recruitment agencies. | no-agencies
            We are not working with third-party recruiters on this role. | no-agencies
            Unsolicited resumes from search firms will not be considered. | no-agencies
            Do not contact members of the search committee. | silence
            Panel members must not be contacted. | silence
            Canvassing will disqualify. | silence
            We will not contact your current employer without asking you. |
            Please do not contact your referees yet. |
            Please contact the hiring manager with questions. |
            Only shortlisted candidates will be contacted. | only-shortlisted
            Only those selected for an interview will hear from us. | only-shortlisted
            We can only reply to successful applicants. | only-shortlisted
            Unfortunately we cannot respond to every application. | only-shortlisted
            Only shortlisted candidates are asked for a portfolio. |
            We reply to every application. |
            We only hire candidates with a licence. |
            If you do not hear from us within three weeks, please assume you were unsuccessful. | silence-means-no
            If you haven't heard back in 10 working days, you have not been shortlisted. | silence-means-no
            If you do not hear from us within two weeks, please call us on 020 7946 0018. | calls-welcome
            You will hear from us within two weeks. |
            Send your CV to jobs@northwind.example. | apply-by-email documents
            Please do not send your CV. | no-cv
            No cover letter needed. |
            Send a CV; a cover letter is not required. | documents
            Applications by email will not be accepted. | no-emailed-applications
            CVs will not be accepted. | no-cv
            Please do not apply in person. |
            This vacancy may close early. | may-close-early
            """)
    void aSentenceAsksThisAndNoMore(String sentence, String kinds) {
        Set<String> found = new TreeSet<>();
        for (Found<Instruction> instruction : new InstructionReader().read(Sentences.of(sentence))) {
            found.add(instruction.value().kind().word());
        }
        assertThat(found).isEqualTo(kinds == null ? Set.of() : new TreeSet<>(Set.of(kinds.split(" "))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            If you have not heard within four weeks, assume you were unsuccessful. | 4 weeks
            If you haven't heard in 10 working days, you have not been successful. | 10 working days
            If you do not hear within a month, please consider your application unsuccessful. | 1 month
            If you do not hear by the end of June, please assume you were unsuccessful. |
            """)
    void howLongSilenceMeansNoIsKept(String sentence, String detail) {
        assertThat(new InstructionReader().read(Sentences.of(sentence)))
                .singleElement()
                .satisfies(found -> assertThat(found.value().detail()).isEqualTo(detail));
    }
}
