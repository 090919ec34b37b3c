package org.claimwright.api.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import org.claimwright.api.http.Open;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.project.Reader;
import org.claimwright.core.terminology.Language;
import org.claimwright.core.terminology.Texts;

/** What a problem means, at the address that its type names. */
@Open
@Path("problems/{code}")
@ApplicationScoped
public class ProblemsResource {
    private static final String PAGE =
            """
            <!doctype html>
            <html lang="%s">
            <head><meta charset="utf-8"><title>%s</title></head>
            <body><main><h1>%s</h1><p>%s</p><p><code>%s</code> · HTTP %d</p></main></body>
            </html>
            """;

    @Inject
    private Reader reader;

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public Response page(@PathParam("code") String code, @QueryParam("language") Language language) {
        Problem problem = Arrays.stream(Problem.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(Problem.NOT_FOUND::refusal);
        Texts texts = Texts.in(reader.dictionary(language));
        String title = escaped(texts.title(problem));
        String detail = escaped(texts.detail(problem, Map.of()));
        String page = PAGE.formatted(
                texts.locale().toLanguageTag(),
                title,
                title,
                detail,
                code,
                problem.kind().status());
        return Response.ok(page)
                .language(texts.locale())
                .header("Content-Security-Policy", "default-src 'none'")
                .build();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
