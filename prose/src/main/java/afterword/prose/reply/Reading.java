package afterword.prose.reply;

import java.util.List;

/**
 * What a mail says.
 *
 * @param claims the surest first; never empty
 * @param english false if it is in another language, and was read no further
 */
public record Reading(List<Claim> claims, boolean english) {

    public Reading {
        claims = List.copyOf(claims);
    }

    /** Whether it says this. */
    public boolean says(Answer answer) {
        return claims.stream().anyMatch(claim -> claim.answer() == answer);
    }
}
