package fr.sillage.it;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.Resource;
import io.github.classgraph.ScanResult;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts files of the archive, to recognise what a page should not say: a key, a gap, the other language. */
final class WrittenWords {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+");
    private static final Pattern GAP = Pattern.compile("\\{\\w+(?:,[^}]*)?}|\\bnull\\b|Optional[.\\[]");
    private static final Pattern TYPING = Pattern.compile("[^\\s\\u00a0\\u202f] [;!?:»]|« |\\p{L}'\\p{L}");
    private static final int SHORTEST = 4;

    /** What becomes somebody's own content once it is used, and stays in the language in which it was written. */
    private static final String CONTENT = "paths.model.";

    /** Said to adults in place of the key before it; English has one "you". */
    private static final String TO_ADULTS = ".adult";

    private final Properties french;
    private final Properties english;

    private final Set<String> frenchSentences;
    private final Set<String> englishSentences;

    WrittenWords(Properties french, Properties english) {
        this.french = french;
        this.english = english;
        this.frenchSentences = sentences(french);
        this.englishSentences = sentences(english);
    }

    static WrittenWords of(Path archive) {
        try (ScanResult files = new ClassGraph()
                .overrideClasspath(archive + "!/lti-tool.war")
                .acceptPathsNonRecursive("META-INF/sillage")
                .scan()) {
            return new WrittenWords(read(files, "texts_fr.properties"), read(files, "texts_en.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys that one language has and the other lacks. */
    List<Fault> untranslated() {
        List<Fault> faults = new ArrayList<>();
        missing(french, english).forEach(key -> faults.add(new Fault("no English text", key, "add it to texts_en")));
        missing(english, french).forEach(key -> faults.add(new Fault("no French text", key, "add it to texts_fr")));
        return faults;
    }

    /** @param said every text of a page, by node */
    List<Fault> faults(List<String> said, Locale language) {
        boolean isFrench = language.equals(Locale.FRENCH);
        Properties own = isFrench ? french : english;
        Set<String> foreign = (isFrench ? englishSentences : frenchSentences);
        List<Fault> faults = new ArrayList<>();
        for (String node : said) {
            String text = node.strip();
            Matcher key = KEY.matcher(text);
            while (key.find()) {
                if (french.containsKey(key.group())) {
                    faults.add(
                            new Fault("a key is shown", text, "ask the texts for it: t.of(\"" + key.group() + "\")"));
                }
            }
            if (GAP.matcher(text).find()) {
                faults.add(new Fault("a gap is left", text, "give the text its arguments, or double its apostrophes"));
            }
            if (text.length() >= SHORTEST && foreign.contains(text) && !own.containsValue(text)) {
                faults.add(new Fault("the other language", text, "say it in " + language.getDisplayLanguage()));
            }
            if (isFrench && TYPING.matcher(text).find()) {
                faults.add(
                        new Fault("French typography", text, "U+202F before ; ! ?, U+00A0 inside « » and before :, ’"));
            }
        }
        return faults;
    }

    private static List<String> missing(Properties there, Properties here) {
        return there.stringPropertyNames().stream()
                .filter(key -> !here.containsKey(key)
                        && !(key.endsWith(TO_ADULTS)
                                && here.containsKey(key.substring(0, key.length() - TO_ADULTS.length()))))
                .sorted()
                .toList();
    }

    private static Set<String> sentences(Properties texts) {
        return texts.stringPropertyNames().stream()
                .filter(key -> !key.startsWith(CONTENT))
                .map(texts::getProperty)
                .collect(Collectors.toSet());
    }

    private static Properties read(ScanResult files, String name) throws IOException {
        Properties texts = new Properties();
        for (Resource file : files.getResourcesWithLeafName(name)) {
            try (Reader reader = new InputStreamReader(file.open(), StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
        }
        return texts;
    }
}
