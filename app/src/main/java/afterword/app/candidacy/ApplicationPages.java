package afterword.app.candidacy;

import afterword.app.storage.Viewer;
import afterword.engine.calendar.WorkCalendars;
import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.plan.Answer;
import afterword.engine.plan.Contact;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Each application with its plan. */
@Controller
final class ApplicationPages {

    private final TakeBack takeBack;
    private final LookAhead look;
    private final News news;
    private final WorkCalendars calendars;
    private final InstantSource clock;

    ApplicationPages(TakeBack takeBack, LookAhead look, News news, WorkCalendars calendars, InstantSource clock) {
        this.takeBack = takeBack;
        this.look = look;
        this.news = news;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * @param told the facts that were just written down, or taken back
     * @param described there if something was just described anew
     */
    @GetMapping("/applications/{id}")
    String show(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String via,
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime at,
            @RequestParam(defaultValue = "") List<String> told,
            @RequestParam @Nullable String described,
            Model model) {
        Planned planned = look.planned(viewer, id);
        Optional<WhatChanged> changed =
                described == null ? look.changed(planned, told) : news.find(viewer, planned.id());
        Optional<MessageKind> asked = Arrays.stream(MessageKind.values())
                .filter(each -> each.word().equals(kind))
                .findFirst();
        Optional<Channel> way = Arrays.stream(Channel.values())
                .filter(each -> each.word().equals(via))
                .findFirst();
        Contact contact = null;
        Answer answer = null;
        if (asked.isPresent() && way.isPresent() && to != null && planned.person(to) != null) {
            Instant when =
                    at == null ? clock.instant() : at.atZone(planned.office()).toInstant();
            if (!LookAhead.reaches(clock.instant(), when)) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "asked about a time years away");
            }
            contact = new Contact(asked.get(), to, way.get(), when);
            answer = look.may(planned, contact);
        }
        model.addAttribute(
                "view",
                ApplicationView.of(
                        planned,
                        calendars.of(planned.file().application().employer().region()),
                        contact,
                        answer,
                        changed.orElse(null)));
        model.addAttribute("signing", Signing.called(news.takeSigning(viewer, planned.id())));
        model.addAttribute("nav", "applications");
        return "application";
    }

    /** @param also what was written down along with it */
    @PostMapping("/applications/{id}/facts/{fact}/undo")
    String undo(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String id,
            @PathVariable String fact,
            @RequestParam(defaultValue = "") List<String> also,
            @RequestParam(defaultValue = "") String back) {
        return Back.to(back, id, takeBack.takeBack(viewer, look.planned(viewer, id), fact, also));
    }
}
