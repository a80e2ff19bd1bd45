package dev.ibid.ingest;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * One rule of an ignore file.
 *
 * @param pattern matches a path below the folder of the file
 * @param foldersOnly whether it speaks of folders only
 * @param takesBack whether it includes again what an earlier rule excluded
 */
record IgnoreRule(Pattern pattern, boolean foldersOnly, boolean takesBack) {
    static Optional<IgnoreRule> parse(String line) {
        String rule = withoutTrailingBlanks(line);
        if (rule.isEmpty() || rule.startsWith("#")) {
            return Optional.empty();
        }
        boolean back = rule.startsWith("!");
        rule = back ? rule.substring(1) : rule;
        boolean folders = rule.endsWith("/");
        rule = folders ? rule.substring(0, rule.length() - 1) : rule;
        boolean anchored = rule.contains("/");
        rule = rule.startsWith("/") ? rule.substring(1) : rule;
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new IgnoreRule(
                    Pattern.compile((anchored ? "" : "(?:.*/)?") + regex(rule), Pattern.DOTALL), folders, back));
        } catch (PatternSyntaxException e) {
            // Git, too, lets a malformed rule match nothing.
            return Optional.empty();
        }
    }

    boolean matches(String path, boolean isFolder) {
        return (isFolder || !foldersOnly) && pattern.matcher(path).matches();
    }

    private static String withoutTrailingBlanks(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            if (end > 1 && line.charAt(end - 2) == '\\') {
                break;
            }
            end--;
        }
        return line.substring(0, end);
    }

    private static String regex(String glob) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < glob.length()) {
            if (glob.startsWith("**/", i) && (i == 0 || glob.charAt(i - 1) == '/')) {
                out.append("(?:.*/)?");
                i += 3;
            } else if (glob.startsWith("/**", i) && i + 3 == glob.length()) {
                out.append("/.+");
                i += 3;
            } else if (glob.charAt(i) == '[' && glob.indexOf(']', i + 2) > 0) {
                int end = glob.indexOf(']', i + 2);
                out.append(characterClass(glob.substring(i + 1, end)));
                i = end + 1;
            } else {
                i += single(glob, i, out);
            }
        }
        return out.toString();
    }

    private static int single(String glob, int i, StringBuilder out) {
        char c = glob.charAt(i);
        if (c == '*') {
            int stars = 1;
            while (i + stars < glob.length() && glob.charAt(i + stars) == '*') {
                stars++;
            }
            out.append("[^/]*");
            return stars;
        }
        if (c == '?') {
            out.append("[^/]");
            return 1;
        }
        boolean escaped = c == '\\' && i + 1 < glob.length();
        out.append(Pattern.quote(String.valueOf(escaped ? glob.charAt(i + 1) : c)));
        return escaped ? 2 : 1;
    }

    private static String characterClass(String inside) {
        boolean negated = inside.startsWith("!") || inside.startsWith("^");
        String body = (negated ? inside.substring(1) : inside)
                .replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("&&", "&\\&");
        return (negated ? "(?!/)[^" : "(?!/)[") + body + "]";
    }
}
