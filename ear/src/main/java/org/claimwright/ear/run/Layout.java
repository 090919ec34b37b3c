package org.claimwright.ear.run;

import java.nio.file.Path;

/**
 * Where the parts of a start are.
 *
 * @param microJar the stock Payara Micro
 * @param settings folder with the server's settings
 * @param work folder for what is unpacked and logged; may be deleted between two starts
 */
public record Layout(Path war, Path microJar, Path settings, Path work) {
    /** As Maven built them; two starts side by side differ in their port. */
    static Layout of(Path module, Path microJar, int port) {
        return new Layout(
                module.resolve("target/claimwright-micro.war"),
                microJar,
                module.resolve("src/main/run"),
                module.resolve("target/run/" + port));
    }

    /** Unpacked anew for each start: it remembers what was deployed and would deploy it twice. */
    Path server() {
        return work.resolve("micro");
    }

    Path launcher() {
        return server().resolve("launch-micro.jar");
    }

    Path log() {
        return work.resolve("server.log");
    }

    Path preboot() {
        return settings.resolve("preboot.txt");
    }

    Path postdeploy() {
        return settings.resolve("postdeploy.txt");
    }

    Path logging() {
        return settings.resolve("logging.properties");
    }
}
