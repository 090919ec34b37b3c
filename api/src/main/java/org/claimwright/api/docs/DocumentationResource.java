package org.claimwright.api.docs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import org.claimwright.api.http.Open;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.project.Reader;
import org.claimwright.core.terminology.Language;

/** The document of the API, for programs and to browse. */
@Open
@Path("/")
@ApplicationScoped
public class DocumentationResource {
    private static final String YAML = "application/yaml";
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final String SCRIPT = "text/javascript;charset=UTF-8";
    private static final String STYLE = "text/css;charset=UTF-8";
    private static final String SWAGGER_UI = "/META-INF/resources/webjars/swagger-ui/" + swaggerUiVersion() + "/";

    // the page runs no script and no style but the files below
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private record Asset(String resource, String type) {}

    private static final Map<String, Asset> ASSETS = Map.of(
            "browse.js", new Asset("browse.js", SCRIPT),
            "browse.css", new Asset("browse.css", STYLE),
            "swagger-ui.css", new Asset(SWAGGER_UI + "swagger-ui.css", STYLE),
            "swagger-ui-bundle.js", new Asset(SWAGGER_UI + "swagger-ui-bundle.js", SCRIPT),
            "favicon-32x32.png", new Asset(SWAGGER_UI + "favicon-32x32.png", "image/png"));

    // the archive keeps its files under its version, and says which it is
    private static String swaggerUiVersion() {
        Properties archive = new Properties();
        String file = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";
        try (InputStream in = DocumentationResource.class.getResourceAsStream(file)) {
            archive.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return archive.getProperty("version");
    }

    @Inject
    private Reader reader;

    @GET
    @Path("openapi.yaml")
    @Produces(YAML)
    public Response yaml(@QueryParam("language") Language language) {
        return document(language).yaml().answer(YAML);
    }

    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@QueryParam("language") Language language) {
        return document(language).json().answer(MediaType.APPLICATION_JSON);
    }

    @GET
    @Path("docs")
    @Produces(HTML)
    public Response page(@QueryParam("language") Language language) {
        return guarded(document(language).page().answer(HTML));
    }

    private ApiDocument document(Language language) {
        return ApiDocument.in(reader.dictionary(language));
    }

    @GET
    @Path("docs/{file}")
    public Response file(@PathParam("file") String file) {
        if (!ASSETS.containsKey(file)) {
            throw Problem.NOT_FOUND.refusal();
        }
        return asset(ASSETS.get(file));
    }

    private static Response asset(Asset asset) {
        InputStream content = DocumentationResource.class.getResourceAsStream(asset.resource());
        return guarded(Response.ok(content, asset.type()).build());
    }

    private static Response guarded(Response answer) {
        return Response.fromResponse(answer)
                .header("Content-Security-Policy", POLICY)
                .build();
    }
}
