package afterword.app.today;

import afterword.app.candidacy.PlanLine;

/** Something the person does for themselves, for one application. */
record ToDo(String application, String employer, PlanLine line) {}
