package afterword.app.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an operation does, as the published document says it beside what the controllers themselves tell. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Does {

    /** In a sentence. */
    String value();

    /** The name of the schema of what it takes; empty for no body. */
    String takes() default "";

    /** The name of the schema of what it gives; empty for no body. */
    String gives() default "";

    /** The status it is answered with. */
    int status() default 200;

    /** Whether the answer has an ETag. */
    boolean tagged() default false;

    /** Whether the answer is there as text for people too. */
    boolean text() default false;

    /** Whether it changes something, and so wants to know what it changes in If-Match. */
    boolean matches() default false;
}
