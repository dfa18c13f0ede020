package fr.sillage.core.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the version out of an asset's address; with one, the answer may be kept for a year. */
@WebFilter("/assets/*")
public class AssetFilter extends HttpFilter {

    private static final Pattern VERSIONED = Pattern.compile("/assets/([0-9a-f]{12})(/[a-zA-Z0-9._/-]+)");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        Matcher matcher = VERSIONED.matcher(request.getRequestURI());
        if (!matcher.matches()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        request.getRequestDispatcher("/assets" + matcher.group(2)).forward(request, response);
    }
}
