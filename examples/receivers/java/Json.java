import java.util.*;
import java.util.regex.*;

/** A parser of JSON, which the JDK does not bring; your project has one. No rule of ours asks which of true, false and null it is. */
final class Json {
    static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final Pattern WORD = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null");
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** Throws a Fault at what is no JSON. */
    static Object parse(String text) {
        return new Json(text).whole();
    }

    private Object whole() {
        Object value = value(0);
        if (peek() != '\0' || at < text.length()) throw new Fault();
        return value;
    }

    private char peek() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void take(char one) {
        if (peek() != one) throw new Fault();
        at++;
    }

    private Object value(int depth) {
        if (depth > 64) throw new Fault();
        char first = peek();
        if (first == '"') return string();
        if (first == '{' || first == '[') {
            Map<String, Object> members = new LinkedHashMap<>();
            List<Object> items = new ArrayList<>();
            char last = first == '{' ? '}' : ']';
            for (take(first); peek() != last; ) {
                if (items.size() + members.size() > 0) take(',');
                String name = first == '{' ? string() : null;
                if (name != null) take(':');
                Object value = value(depth + 1);
                if (name == null) items.add(value); else members.put(name, value);
            }
            take(last);
            return first == '{' ? members : items;
        }
        Matcher word = WORD.matcher(text).region(at, text.length());
        if (!word.lookingAt()) throw new Fault();
        at = word.end();
        return "tfn".indexOf(first) >= 0 ? Optional.of(first) : Double.valueOf(word.group());
    }

    private String string() {
        StringBuilder said = new StringBuilder();
        for (take('"'); at < text.length() && text.charAt(at) != '"'; at++) {
            char one = text.charAt(at);
            if (one < ' ') throw new Fault();
            int sign = one == '\\' ? "\"\\/bfnrtu".indexOf(text.charAt(Math.min(++at, text.length() - 1))) : 9;
            String code = sign == 8 ? text.substring(at + 1, Math.min(at + 5, text.length())) : "0000";
            if (sign < 0 || !code.matches("[0-9a-fA-F]{4}")) throw new Fault();
            said.append(sign == 9 ? one : sign == 8 ? (char) Integer.parseInt(code, 16) : "\"\\/\b\f\n\r\t".charAt(sign));
            if (sign == 8) at += 4;
        }
        take('"');
        return said.toString();
    }
}
