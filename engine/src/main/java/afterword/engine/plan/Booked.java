package afterword.engine.plan;

import afterword.engine.fact.MessageKind;
import java.time.LocalDate;

/**
 * A day on which a person already gets a message: planned here, or planned or sent for another application.
 *
 * @param day at the addressee's office
 * @param elsewhere whether it concerns another application
 * @param fact the fact, if it was sent; else the key of the step
 */
record Booked(String person, MessageKind kind, LocalDate day, boolean elsewhere, String fact) {}
