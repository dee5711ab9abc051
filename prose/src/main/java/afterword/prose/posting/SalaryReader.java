package afterword.prose.posting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is paid: an amount with its currency beside it, in a sentence about pay. */
final class SalaryReader {

    private static final String SIGN =
            "(US\\$|CA\\$|C\\$|AU\\$|A\\$|NZ\\$|S\\$|HK\\$|\\$|£|€|₹|Rs\\.?|INR|USD|GBP|EUR|AUD|CAD|NZD|CHF)";
    private static final String NUMBER = "(\\d{1,3}(?:,\\d{2,3}){1,3}(?:\\.\\d{1,2})?|\\d{1,7}(?:\\.\\d{1,2})?)";
    private static final String SCALE = " ?(k|K|m|M|million|bn|billion|lakhs?|LPA|L\\b|crore)?";
    private static final Pattern AMOUNT = Pattern.compile(SIGN + " ?" + NUMBER + SCALE
            + "(?:\\+)?(?:(?: per annum| p\\.a\\.)? ?(?:-|to|and) ?" + SIGN + "? ?" + NUMBER + SCALE + ")?");
    private static final Pattern CODE_BEHIND = Pattern.compile("^ ?(USD|GBP|EUR|AUD|CAD|NZD|CHF|INR)\\b");
    private static final Pattern PER = Pattern.compile(
            "^[^.;,]{0,24}?(?:(?:per|an?|/|each|every) ?(hour|hr|h\\b|day|week|wk|fortnight|month|mo\\b|year|yr|annum)|\\b(hourly|daily|weekly|monthly|annually|annual|yearly|biweekly|bi-weekly|fortnightly|p\\.?a\\b\\.?|p\\.?h\\b\\.?|pcm|lpa))");
    private static final Pattern PER_BEFORE =
            Pattern.compile("\\b(hourly|daily|weekly|monthly|annual|yearly|biweekly) (?:rate|pay|salary|wage)");
    private static final Pattern PAY = Pattern.compile(
            "\\b(?:salary|salaries|pay|pays|paid|wage|wages|compensation|stipend|remuneration|rate|base|ctc|ote|earn|package|pro rata|super|plus (?:equity|options|benefits|tips)|depending on experience|doe|per (?:annum|hour))\\b");
    private static final Pattern OTHER_MONEY = Pattern.compile(
            "\\b(?:bonus|budget|funding|raised|revenue|turnover|million|billion|worth|discount|allowance|grant|fee|referral|relocation|insurance|fund|donation|sales of|assets)\\b");
    private static final Pattern UP_TO = Pattern.compile("(?:up to|maximum(?: of)?|max\\.?)\\s*$");
    private static final Pattern AT_LEAST =
            Pattern.compile("(?:from|starting (?:at|from)|minimum(?: of)?|at least)\\s*$");

    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("us$", "USD"),
            Map.entry("ca$", "CAD"),
            Map.entry("c$", "CAD"),
            Map.entry("au$", "AUD"),
            Map.entry("a$", "AUD"),
            Map.entry("nz$", "NZD"),
            Map.entry("s$", "SGD"),
            Map.entry("hk$", "HKD"),
            Map.entry("£", "GBP"),
            Map.entry("€", "EUR"),
            Map.entry("₹", "INR"),
            Map.entry("rs", "INR"));
    private static final Map<String, String> DOLLARS =
            Map.of("US", "USD", "CA", "CAD", "AU", "AUD", "NZ", "NZD", "SG", "SGD", "HK", "HKD");

    /** Amounts that are looked at in a sentence. */
    private static final int MOST_AMOUNTS = 5;

    private final @Nullable String country;

    /** @param country whose dollars "$" are, or null */
    SalaryReader(@Nullable String country) {
        this.country = country;
    }

    @Nullable
    Found<Salary> read(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            Matcher amount = AMOUNT.matcher(sentence.plain());
            for (int i = 0; i < MOST_AMOUNTS && amount.find(); i++) {
                Salary salary = salary(sentence, amount);
                if (salary != null) {
                    return Found.in(sentence, salary);
                }
            }
        }
        return null;
    }

    private @Nullable Salary salary(Sentence sentence, Matcher amount) {
        String before = sentence.lower().substring(0, amount.start());
        String after = sentence.lower().substring(amount.end());
        String scale = amount.group(3) == null ? "" : amount.group(3).toLowerCase(Locale.ROOT);
        String toScale = amount.group(6) == null ? "" : amount.group(6).toLowerCase(Locale.ROOT);
        if (large(scale) || large(toScale)) {
            return null;
        }
        Salary.Per per = per(before, (scale.equals("lpa") || toScale.equals("lpa") ? " lpa" : "") + after);
        String near = before.substring(Math.max(0, before.length() - 40)) + " "
                + after.substring(0, Math.min(30, after.length()));
        if (OTHER_MONEY.matcher(near).find()) {
            return null;
        }
        boolean alone = before.length() < 20 && after.length() < 60 && big(amount.group(2), scale);
        if (per == null && !PAY.matcher(sentence.lower()).find() && !alone) {
            return null;
        }
        BigDecimal first = number(amount.group(2), scale.isEmpty() ? toScale : scale);
        BigDecimal last = amount.group(5) == null ? first : number(amount.group(5), toScale);
        if (first.compareTo(last) > 0 || first.signum() == 0) {
            return null;
        }
        boolean range = amount.group(5) != null;
        BigDecimal from = !range && UP_TO.matcher(before).find() ? null : first;
        BigDecimal to = !range && AT_LEAST.matcher(before).find() ? null : last;
        return new Salary(from, to, currency(amount.group(1), after), per);
    }

    private static boolean large(String scale) {
        return scale.startsWith("m") || scale.startsWith("b");
    }

    /** Whether an amount is what somebody may earn in a year. */
    private static boolean big(String number, String scale) {
        BigDecimal amount = number(number, scale);
        return amount.compareTo(BigDecimal.valueOf(10_000)) >= 0;
    }

    private static BigDecimal number(String written, String scale) {
        BigDecimal number = new BigDecimal(written.replace(",", ""));
        return switch (scale) {
            case "k" -> number.movePointRight(3);
            case "lakh", "lakhs", "lpa", "l" -> number.movePointRight(5);
            case "crore" -> number.movePointRight(7);
            default -> number;
        };
    }

    private @Nullable String currency(String sign, String after) {
        String plain = sign.toLowerCase(Locale.ROOT).replace(".", "");
        if (!plain.equals("$")) {
            return CURRENCIES.getOrDefault(plain, sign.toUpperCase(Locale.ROOT));
        }
        Matcher code = CODE_BEHIND.matcher(after.toUpperCase(Locale.ROOT));
        if (code.find()) {
            return code.group(1);
        }
        return country == null ? null : DOLLARS.get(country);
    }

    private static Salary.@Nullable Per per(String before, String after) {
        Matcher behind = PER.matcher(after);
        String word = null;
        if (behind.find()) {
            word = behind.group(1) == null ? behind.group(2) : behind.group(1);
        } else {
            Matcher ahead = PER_BEFORE.matcher(before);
            if (ahead.find()) {
                word = ahead.group(1);
            }
        }
        return word == null ? null : unit(word);
    }

    static Salary.@Nullable Per unit(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace(".", "");
        return switch (lower) {
            case "hour", "hr", "h", "hourly", "ph" -> Salary.Per.HOUR;
            case "day", "daily" -> Salary.Per.DAY;
            case "week", "wk", "weekly" -> Salary.Per.WEEK;
            case "fortnight", "biweekly", "bi-weekly", "fortnightly" -> Salary.Per.TWO_WEEKS;
            case "month", "mo", "monthly", "pcm" -> Salary.Per.MONTH;
            case "year", "yr", "annum", "annually", "annual", "yearly", "pa", "lpa" -> Salary.Per.YEAR;
            default -> null;
        };
    }
}
