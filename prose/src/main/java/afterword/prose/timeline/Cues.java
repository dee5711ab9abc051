package afterword.prose.timeline;

import java.util.Set;

/** Words that tell what a day is said of. */
final class Cues {

    static final Set<String> NEWS = words("""
            heard reply replies decide decides deciding decided decision decisions hear hearing news update updates
            updated touch inform informed informing notify notified notification notifications respond response
            responses answer answers feedback outcome outcomes result results offer offers announce announced
            announcement choose choice chosen verdict selected selection contacted conclude conclusion finalise finalize
            finalised finalized mind minds letter word advised confirm confirmed confirmation resolve resolved appoint
            appointed appointment appointments told inbox trigger hired hire filled fill wiser sign-off final vote votes voting awards awarded pick picks picking picked announces
            announcing names naming pass passes verdicts informs notifies confirms chooses selects appoints hires answering
            determination determinations ruling choosing selecting settling settle finalising finalizing
            """);
    /** News if they do it, and something asked if you are to do it. */
    static final Set<String> TELLING = words("""
            contact contacting reply replying call calling email emailing write ring phone reach tell know e-mail
            message report revert text speak tells rings calls emails writes
            """);

    static final Set<String> STEP = words("""
            debrief interview interviews interviewing interviewed close closes closing deadline deadlines apply applying applied
            application applications applicants shortlist shortlisted shortlisting review reviewed reviewing reviews panels
            screening screen screened assessment assessments vacancy advert posting round rounds recruit recruitment
            recruiting hiring panel committee candidates candidate process processing processed consideration considered
            cv cvs resume resumes meet meeting discuss timeline timeframe proceed submissions nominations expires wrap wrapping wraps
            complete completed finish finished accepted received due presentation presentations tests test board
            longlist longlisting list longlisted callbacks callback screens finalists assess reading stage step steps schedule scheduled invite invited invites invitations
            talk chat turnaround patience patient
            exam exams examination examinations audition auditions tryout tryouts visit visits finals semifinals removal removed cutoff accepting expressions sits slot bids polygraph convenes trial
            """);
    static final Set<String> ABSENCE = words("""
            away vacation leave holiday holidays ooo travelling traveling return returns returning off offsite abroad
            sick maternity shut sabbatical unavailable absent pto unreachable
            """);
    static final Set<String> WORK = words("""
            onboarding orientation induction payroll probation tenure relocate enrolment enrollment
            joining seasonal trained training employment internship shift shifts onboard summer's placement temp
            induct ramp duty aboard relocation relocating rota cohort
            """);
    static final Set<String> OTHER = words("""
            link office offices office's birthday anniversary wedding party picnic conference webinar founded established
            incorporated celebrate celebrates celebrating celebration hours founding enjoy born renovation launch
            concert festival lease invoice train flight parking building fire newsletter sale weather game match
            marathon bus graduated thank thanks pleasure enjoyed lovely happy merry great nice delighted experience
            appreciate appreciated busiest peak married marrying funeral christening surgery dentist hospital jury
            plane payday bonus bonuses overtime rent visa warranty subscription coupon rain rains
            snow exhibiting retreat knee operation hairdresser audit moon maintenance fair annually yearly retires retiring transferring resigning version badge laptop uniform fridays mondays saturdays busy
            """);
    static final Set<String> ASKING = words("""
            send provide submit confirm complete return reply respond sign upload fill share forward tell book choose
            select register bring call email prepare rsvp give pick supply get drop e-mail write let contact phone ring
            answer accept decide do hand attach have make advise indicate reach come finish read review scan ask
            """);
    static final Set<String> HOPES = words("""
            luck shooting prob hopefully hopeful probably maybe perhaps likely possibly hope hopes hoping hoped aim aims aiming target targeting
            try trying ideally might tentative tentatively provisional provisionally think guess optimistic fingers
            roughly approximately reckon presumably estimate estimated goal suspect supposedly imagine
            potentially roundabout somewhere
            """);
    static final Set<String> FUTURE = words("""
            will shall going would we'll i'll you'll they'll he'll she'll it'll should must can expect hope aim plan
            plans intend to may might won't need needs expects we'd be are is closes that'll who'll there'll
            they'd he'd she'd it'd gets hears knows decides picks chooses meets means
            """);
    static final Set<String> PAST = words("""
            met spoke talked founded established was were had took emailed wrote visited came went saw discussed began
            ended thanked did got joined launched graduated left hadn't wasn't weren't enjoyed chatted started gave
            rang missed tried lost caught felt stood didn't
            asked sat ran made told said read been
            """);
    /** Past only behind who did it. */
    static final Set<String> PAST_BEHIND_SOMEBODY = words("""
            interviewed applied submitted sent received posted advertised published opened held heard called closed
            moved reviewed shortlisted decided filled hired invited replied contacted appeared nailed crushed aced impressed
            """);

    static final Set<String> SOMEBODY = words("""
            we i you they he she who was were had have has we've i've you've just already recently originally first
            colleague manager team company last
            """);
    static final Set<String> CONDITIONS = words("""
            if unless provided assuming whether pending depending
            """);
    static final Set<String> AFTER = words("""
            after once following when
            """);
    static final Set<String> SILENCE = words("""
            hear heard contacted touch response reply word contact received replied responded receive shortlisted called
            invited notified news silent silence quiet
            """);
    static final Set<String> BEHIND_A_LENGTH = words("""
            experience notice contract probation holiday leave old per internship placement probationary training
            commute drive post fellowship position appointment role salary tenure fixed temporary course a postdoctoral
            vacation gap degree programme program of trial term paid maternity secondment project annual history ahead
            warranty plan each every relevant prior teaching work industry young
            """);
    static final Set<String> WAITING = words("""
            take takes taking took need needs allow wait expect give process review decision decide hear behind timeline
            turnaround reply respond response be more estimate delay delayed feedback likely about probably longer out
            away debrief is it's updates sorry afraid tops max patience bear contact answer
            """);

    /** What may be spoken of where nothing else tells that a day is one of filling a place. */
    static final Set<String> OURS = words("""
            end start beginning team partners partner manager managers director directors boss group department goal plan target hope guess
            aim earliest latest expectation thing next moment paperwork search role position job place vacancy post rest
            whole same only best current new revised deadline date dates time timing wait delay recruiter
            recruiters period filing people others executive executives leadership chair head ceo hr client minimum original answer
            bosses want wants needs hopes aims plans council trustees governors faculty dean owner
            """);

    /** Lengths of time that are told as a quality: "a two-week delay". */
    static final Set<String> WAITS =
            words("delay wait turnaround process timeline review window period hold timeframe");

    private Cues() {}

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
