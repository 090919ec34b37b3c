package org.claimwright.api.shape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.claimwright.api.http.ListJson;
import org.claimwright.api.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What partners read stays as it is; a shape that grows gets its new members added to its file. */
class GoldenFilesTest {
    static Stream<Class<?>> published_shapes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.claimwright.api").stream()
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(Class::isRecord)
                        .filter(type -> type.getSimpleName().endsWith("Json") && type != ListJson.class);
    }

    @ParameterizedTest
    @MethodSource("published_shapes")
    void a_published_shape_is_written_as_ever(Class<?> shape) throws IOException {
        String written = new String(Json.bytes(Specimen.of(shape)), UTF_8);
        assertThat(written).isEqualTo(golden(shape.getSimpleName()));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream("/golden/" + name + ".json")) {
            assertThat(in).as("golden/" + name + ".json").isNotNull();
            // indented for people, compared as written
            return Json.tree(in.readAllBytes()).toString();
        }
    }
}
