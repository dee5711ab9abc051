package afterword.app.candidacy;

import afterword.app.planning.Rulebooks;
import afterword.calendars.WorldCalendars;
import afterword.engine.calendar.WorkCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.plan.Planner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine, which knows nothing of this server, as parts of it. */
@Configuration(proxyBeanMethods = false)
class EngineParts {

    @Bean
    WorkCalendars calendars() {
        return new WorldCalendars();
    }

    @Bean
    CaseReader caseReader(WorkCalendars calendars) {
        return new CaseReader(calendars);
    }

    @Bean
    Planner planner(WorkCalendars calendars) {
        return new Planner(calendars);
    }

    @Bean
    Rulebooks rulebooks() {
        return new Rulebooks();
    }
}
