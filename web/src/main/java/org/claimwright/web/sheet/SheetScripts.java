package org.claimwright.web.sheet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * Where the modules of grids are found. Their addresses carry a mark of what is in them: after an upgrade no browser
 * mixes modules it kept with new ones.
 */
@Named
@ApplicationScoped
public class SheetScripts {
    private static final String FOLDER = "/resources/claimwright/sheet/";
    private static final String ENDING = ".js";

    @Inject
    private ServletContext context;

    private String mark;
    private String map;

    @PostConstruct
    void read() {
        Set<String> files = new TreeSet<>(context.getResourcePaths(FOLDER));
        files.removeIf(file -> !file.endsWith(ENDING));
        mark = mark(files, context);
        JsonObjectBuilder imports = Json.createObjectBuilder();
        for (String file : files) {
            String name = file.substring(FOLDER.length(), file.length() - ENDING.length());
            imports.add("sheet/" + name, address("sheet/" + name + ENDING));
        }
        map = Json.createObjectBuilder().add("imports", imports).build().toString();
    }

    /** Where a module is found. */
    public String address(String script) {
        return "/jakarta.faces.resource/" + script + ".xhtml?ln=claimwright&v=" + mark;
    }

    private static String mark(Set<String> files, ServletContext context) {
        CRC32 sum = new CRC32();
        for (String file : files) {
            try (InputStream content = context.getResourceAsStream(file)) {
                sum.update(content.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Long.toHexString(sum.getValue());
    }

    /** The modules by their names, as an import map. */
    public String getMap() {
        return map;
    }
}
