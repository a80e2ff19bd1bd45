package dev.ibid.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quantities in one spelling: {@code $1.5 million}, {@code USD 1,500,000} and {@code 1.5M dollars} all give {@code 1500000}
 * and {@code 1500000 usd}; {@code 20 percent} and {@code 20%} give {@code 20} and {@code 20 %}.
 */
public final class NumberTerms {
    private static final Pattern QUANTITY =
            Pattern.compile("(?<![\\p{L}\\p{N}.,])([$€£¥])?\\s?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
                    + "(?:[\\s\\u00a0-]?(%|\\p{L}[\\p{L}/]*))?(?:[\\s\\u00a0-](\\p{L}[\\p{L}/]*))?");

    private static final Map<String, BigDecimal> SCALES = Map.of(
            "thousand", BigDecimal.valueOf(1_000L),
            "k", BigDecimal.valueOf(1_000L),
            "million", BigDecimal.valueOf(1_000_000L),
            "m", BigDecimal.valueOf(1_000_000L),
            "mn", BigDecimal.valueOf(1_000_000L),
            "billion", BigDecimal.valueOf(1_000_000_000L),
            "bn", BigDecimal.valueOf(1_000_000_000L),
            "b", BigDecimal.valueOf(1_000_000_000L),
            "trillion", BigDecimal.valueOf(1_000_000_000_000L));

    /** Longer runs of digits are identifiers, not quantities, and are searched as words. */
    private static final int MAX_DIGITS = 18;

    private NumberTerms() {}

    /**
     * {@return the terms of the quantities in a text, in order, each once}
     *
     * @param text any text
     */
    public static SequencedSet<String> of(String text) {
        SequencedSet<String> terms = new LinkedHashSet<>();
        Matcher matcher = QUANTITY.matcher(text);
        while (matcher.find()) {
            String digits = matcher.group(2).replace(",", "");
            if (digits.length() > MAX_DIGITS) {
                continue;
            }
            BigDecimal value = new BigDecimal(digits);
            String next = lower(matcher.group(3));
            BigDecimal scale = SCALES.get(next);
            String unit = scale == null ? next : lower(matcher.group(4));
            if (scale != null) {
                value = value.multiply(scale);
            }
            String number = value.stripTrailingZeros().toPlainString();
            terms.add(number);
            String currency = matcher.group(1);
            String canonical = Units.ALIASES.get(currency == null ? unit : currency);
            if (canonical != null) {
                terms.add(number + " " + canonical);
            }
        }
        return terms;
    }

    private static String lower(String word) {
        return word == null ? "" : word.toLowerCase(Locale.ROOT);
    }

    /** Read on first use: a query without a number needs none. */
    private static final class Units {
        private static final Map<String, String> ALIASES = read();

        private static Map<String, String> read() {
            Map<String, String> aliases = new TreeMap<>();
            InputStream in = Objects.requireNonNull(NumberTerms.class.getResourceAsStream("units.txt"), "units.txt");
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        List<String> names = List.of(line.trim().split("\\s+", -1));
                        names.forEach(name -> aliases.put(name, names.getFirst()));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("units.txt", e);
            }
            return Map.copyOf(aliases);
        }
    }
}
