package afterword.engine.plan;

import afterword.engine.rule.Rule;

/**
 * Something a rulebook asks of a letter.
 *
 * @param check name of the check ("polite", "fit-reminder")
 * @param rule the rule that asks for it
 */
public record LetterCheck(String check, Rule rule) {}
