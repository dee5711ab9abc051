package afterword.app.candidacy;

import afterword.app.reading.ReadReply;
import afterword.app.reading.ReadTimeline;
import afterword.app.shell.Slips;
import afterword.app.storage.Viewer;
import afterword.app.telling.Answers;
import afterword.engine.calendar.WorkCalendars;
import afterword.engine.fact.Employer;
import afterword.engine.notation.BadInputException;
import afterword.prose.mail.MailFile;
import afterword.prose.mail.Message;
import afterword.prose.mail.NewText;
import afterword.prose.reply.Dates;
import afterword.prose.reply.Proposals;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What they wrote: pasted or as a mail's file, read, looked at, and written down as far as somebody confirms it. */
@Controller
final class WrotePages {

    private final LookAhead look;
    private final TellReply tell;
    private final WorkCalendars calendars;
    private final InstantSource clock;

    WrotePages(LookAhead look, TellReply tell, WorkCalendars calendars, InstantSource clock) {
        this.look = look;
        this.tell = tell;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping("/applications/{id}/wrote")
    String blank(@AuthenticationPrincipal Viewer viewer, @PathVariable String id, Model model) {
        return paste(look.planned(viewer, id), "", null, model);
    }

    /** Reads, and writes nothing down. A file goes before what was pasted. */
    @PostMapping("/applications/{id}/wrote")
    String read(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Planned planned = look.planned(viewer, id);
        if (file == null || file.isEmpty()) {
            if (text.isBlank()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return paste(
                        planned, text, "There is nothing to read yet. Choose a file, or paste what they wrote.", model);
            }
            return show(planned, Answers.NONE, pasted(planned, text), text, model);
        }
        try {
            String name = file.getOriginalFilename();
            Message message = new MailFile().read(file.getInputStream(), name == null ? "the file" : name);
            Sender sender = Sender.of(planned, message, clock.instant());
            ReadReply read =
                    ReadReply.of(message, sender.person(), sender.received(), planned.office(), proposals(planned));
            return show(planned, sender.answers(), read, message.body(), model);
        } catch (MailFile.Unreadable bad) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            String maybe = bad.maybe() == null ? "" : " Maybe " + bad.maybe() + ".";
            return paste(planned, text, bad.getMessage() + ". Expected a mail saved as .eml." + maybe, model);
        }
    }

    @PostMapping("/applications/{id}/wrote/keep")
    String keep(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        Planned planned = look.planned(viewer, id);
        Answers answers = new Answers(typed);
        try {
            return Back.to("", id, tell.tell(viewer, planned, answers));
        } catch (BadInputException bad) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("about", new AskPage.About(planned.id(), planned.employer()));
            model.addAttribute(
                    "view", WroteView.of(planned, answers, Slips.of(bad).byField()));
            model.addAttribute("nav", "applications");
            return "wrote";
        }
    }

    private ReadReply pasted(Planned planned, String text) {
        String newest = NewText.of(text.replace("\r\n", "\n"));
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), planned.office());
        return ReadReply.of(newest.isBlank() ? text : newest, null, now, planned.office(), proposals(planned));
    }

    /** Dates are read as people say them where the employer is. */
    private Proposals proposals(Planned planned) {
        Employer employer = planned.file().application().employer();
        return new Proposals(Dates.of(ReadTimeline.reader(employer, calendars.of(employer.region()))));
    }

    private static String show(Planned planned, Answers shared, ReadReply read, String text, Model model) {
        model.addAttribute("read", read);
        model.addAttribute("view", WroteView.of(planned, WroteView.answers(read, shared), Map.of()));
        return paste(planned, text, null, model);
    }

    private static String paste(Planned planned, String text, @Nullable String problem, Model model) {
        model.addAttribute("about", new AskPage.About(planned.id(), planned.employer()));
        model.addAttribute("text", text);
        model.addAttribute("problem", problem);
        model.addAttribute("nav", "applications");
        return "wrote";
    }
}
