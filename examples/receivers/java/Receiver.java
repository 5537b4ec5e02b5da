import com.sun.net.httpserver.*;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.*;
import java.nio.file.*;
import java.security.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * A receiver of Pleinwacht in Java alone, 17 or newer:
 *
 * javac -d built *.java && PORT=8080 DATABASE=reports.txt SCHOOL=de-regenwulp ORIGIN=https://www.regenwulp.example java -cp built Receiver
 *
 * The JDK brings no database, so a submission is a line in a file that is on the disk before the answer goes; with JDBC, keep() is an
 * "insert ... on conflict do nothing". What has "apart" in its line is about an adult of the school, for readers outside the team alone.
 */
public final class Receiver {
    static final int LARGEST = 64 * 1024;
    static final String SCHOOL = System.getenv("SCHOOL"), ORIGIN = System.getenv("ORIGIN");
    static final Set<String> KINDS = Set.of("report", "checklist", "quiz", "startgesprek", "question"), MODES = Set.of("none", "name");
    static final Map<String, Integer> TEXTS =
        Map.of("story", 4000, "effect", 2000, "tried", 2000, "notWanted", 2000, "group", 200, "whom", 500, "note", 2000, "message", 2000);
    static final Map<String, String> CORS = Map.of("Origin", ORIGIN, "Methods", "POST", "Headers", "content-type, idempotency-key");
    static final Pattern TYPE = Pattern.compile("(?i)application/json\\s*(;(?!.*charset).*|;.*charset=\"?utf-?8.*)?");
    static final Map<String, String> known = new HashMap<>();
    static FileChannel file;

    @SuppressWarnings("serial") // it is never written anywhere
    static final class Refused extends RuntimeException {
        final int status;
        Refused(int status, String slug, String fields) {
            super("{\"type\": \"urn:pleinwacht:problem:%s\", \"status\": %d%s}".formatted(slug, status, fields));
            this.status = status;
        }
        Refused(String path, String code, int status) {
            this(status, "invalid", ", \"fields\": [{\"path\": \"%s\", \"code\": \"%s\"}]".formatted(path, code));
        }
    }
    static void need(boolean right, String path, String code) {
        if (!right) throw new Refused(path, code, 422);
    }

    static Map<?, ?> check(Object sent) {
        need(sent instanceof Map, "", "wrong_type");
        Map<?, ?> value = (Map<?, ?>) sent;
        if (value.get("version") instanceof Double version && version != 1) throw new Refused(406, "unsupported-version", "");
        need(value.get("version") instanceof Double, "version", "unknown_value");
        need(KINDS.contains(String.valueOf(value.get("kind"))), "kind", "unknown_value");
        for (String name : List.of("id", "replaces"))
            need(name.equals("replaces") && !value.containsKey(name) || fits(value.get(name), "[A-Za-z0-9_-]{22}"), name, "wrong_format");
        need(!value.containsKey("school") || SCHOOL.equals(value.get("school")), "school", "unknown_school");
        need(value.get("body") instanceof Map, "body", "wrong_type");
        Map<?, ?> body = (Map<?, ?>) value.get("body");
        TEXTS.forEach((name, most) -> {
            need(!body.containsKey(name) || body.get(name) instanceof String, "body." + name, "wrong_type");
            need(!(body.get(name) instanceof String text) || text.codePointCount(0, text.length()) <= most, "body." + name, "too_long");
        });
        for (String name : List.of("forms", "places")) {
            need(!body.containsKey(name) || body.get(name) instanceof List<?> list && list.size() <= 40, "body." + name, "wrong_type");
            List<?> items = body.get(name) instanceof List<?> list ? list : List.of();
            for (Object item : items) need(fits(item, "[a-z0-9-]{1,40}"), "body." + name + "." + items.indexOf(item), "wrong_format");
        }
        boolean tells = fits(body.get("story"), "(?s).*\\S.*") || body.get("forms") instanceof List<?> forms && !forms.isEmpty();
        need(tells || !value.get("kind").equals("report"), "body.story", "required");
        Object contact = body.containsKey("contact") ? body.get("contact") : Map.of("mode", "none");
        need(contact instanceof Map<?, ?> map && MODES.contains(String.valueOf(map.get("mode"))), "body.contact.mode", "unknown_value");
        Map<?, ?> named = (Map<?, ?>) contact;
        need("none".equals(named.get("mode")) || fits(named.get("name"), "(?s).*\\S.*"), "body.contact.name", "too_short");
        return value;
    }

    static boolean fits(Object value, String pattern) {
        return value instanceof String text && text.matches(pattern);
    }

    /** 201 after it is on the disk, 200 to the same bytes again. A day and no time: nobody is found by when they told. */
    static synchronized int keep(Map<?, ?> value, byte[] raw, String text) throws IOException, GeneralSecurityException {
        String id = (String) value.get("id"), hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(raw));
        if (known.containsKey(id) && !known.get(id).equals(hash)) throw new Refused(422, "conflict", "");
        if (known.containsKey(id)) return 200;
        String day = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString(), body = text.replaceAll("[\r\n]", " ");
        String line = String.join(" ", id, hash, day, "adult".equals(((Map<?, ?>) value.get("body")).get("involves")) ? "apart" : "team", body);
        long before = file.size();
        file.truncate(before).position(before);
        try {
            for (ByteBuffer bytes = StandardCharsets.UTF_8.encode(line + "\n"); bytes.hasRemaining(); ) file.write(bytes);
            file.force(true);
        } catch (IOException full) {
            file.truncate(before); // half a line was never answered
            throw full;
        }
        known.put(id, hash);
        return 201;
    }

    static int receive(HttpExchange asked) throws IOException, GeneralSecurityException {
        Headers headers = asked.getRequestHeaders();
        if (!TYPE.matcher(headers.getOrDefault("Content-Type", List.of("")).get(0)).matches()) throw new Refused(415, "unsupported-media-type", "");
        byte[] raw = asked.getRequestBody().readNBytes(LARGEST + 1);
        if (raw.length > LARGEST) throw new Refused(413, "too-large", "");
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString(), key = headers.getFirst("Idempotency-Key");
            Map<?, ?> value = check(Json.parse(text));
            need(key == null || key.replaceAll("[ \"]", "").equals(value.get("id")), "id", "different_id");
            return keep(value, raw, text);
        } catch (CharacterCodingException | Json.Fault wrong) {
            throw new Refused("", "not_json", 400);
        }
    }

    static void answer(HttpExchange asked) throws IOException {
        int status = asked.getRequestMethod().equals("OPTIONS") ? 204 : 405;
        String body = null;
        Headers headers = asked.getResponseHeaders();
        try {
            if (asked.getRequestMethod().equals("POST")) status = receive(asked);
            body = status < 202 ? "{\"received\": true, \"version\": 1}" : null;
        } catch (Refused refused) {
            body = refused.getMessage();
            status = refused.status;
        } catch (Exception fault) {
            body = new Refused(status = 500, "fault", "").getMessage();
        }
        headers.putAll(Map.of("Cache-Control", List.of("no-store"), "Vary", List.of("Origin"), "Access-Control-Expose-Headers", List.of("Retry-After")));
        if (ORIGIN.equals(asked.getRequestHeaders().getFirst("Origin")))
            CORS.forEach((name, what) -> headers.set("Access-Control-Allow-" + name, what));
        if (body != null) headers.set("Content-Type", status < 202 ? "application/json" : "application/problem+json");
        asked.sendResponseHeaders(status, body == null ? -1 : body.length());
        if (body != null) asked.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
        asked.close();
    }

    public static void main(String[] arguments) throws IOException {
        Path path = Path.of(System.getenv("DATABASE"));
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        String kept = new String(Files.readAllBytes(path), StandardCharsets.UTF_8), whole = kept.substring(0, kept.lastIndexOf('\n') + 1);
        file.truncate(whole.getBytes(StandardCharsets.UTF_8).length); // a line that a power cut broke off was never answered
        whole.lines().map(line -> line.split(" ", 3)).forEach(line -> known.put(line[0], line[1]));
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(System.getenv("PORT"))), 0);
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.createContext("/", Receiver::answer);
        server.start();
        System.out.println("A receiver for " + SCHOOL + ": http://localhost:" + System.getenv("PORT") + "/");
    }
}
