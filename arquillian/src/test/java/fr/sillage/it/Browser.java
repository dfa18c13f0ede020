package fr.sillage.it;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;

/**
 * Debian's Chromium as a person has it: French, third-party cookies blocked. Playwright would switch storage partitioning
 * off, and frames would behave as in no real browser; so its list of disabled features is overridden by a later one.
 */
final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-features=Translate",
            "--test-third-party-cookie-phaseout");

    private static final double SLOWEST_MS = 10_000;

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(FLAGS));

    /** A person's own browser: nothing of anybody else in it. */
    Page person(int width, int height) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setViewportSize(width, height));
        context.setDefaultTimeout(SLOWEST_MS);
        return context.newPage();
    }

    Page person() {
        return person(1366, 768);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
