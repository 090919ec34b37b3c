package org.claimwright.ear.harness;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
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

    /** The merged WAR with the classes of a test that runs inside it, at a context root of its own. */
    public static WebArchive war(Class<?>... tests) {
        return ShrinkWrap.create(ZipImporter.class, "claimwright-test.war")
                .importFrom(new File(System.getProperty("claimwright.war")))
                .as(WebArchive.class)
                .addClasses(tests)
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
