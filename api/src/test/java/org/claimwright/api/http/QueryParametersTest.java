package org.claimwright.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.UUID;
import org.claimwright.api.claim.ProgressClaimsResource;
import org.claimwright.core.claim.ClaimStatus;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParametersTest {
    private static final ParameterConverters CONVERTERS = new ParameterConverters();

    @Test
    void parameters_of_a_bean_belong_to_the_method() {
        Method list = Arrays.stream(ProgressClaimsResource.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("list"))
                .findFirst()
                .orElseThrow();
        assertThat(QueryParameters.of(list)).contains("project", "status", "sort", "page", "perPage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "zz", " 00000000-0000-4000-8000-000000000001"})
    void what_is_no_id_in_a_query_is_told_and_in_a_path_is_not_there(String text) throws NoSuchMethodException {
        assertThat(refused(UUID.class, text, QueryParam.class)).isEqualTo(Problem.BAD_PARAMETER);
        assertThat(refused(UUID.class, text, PathParam.class)).isEqualTo(Problem.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.0", "9999999999", "x", "١"})
    void what_is_no_number_is_told(String text) throws NoSuchMethodException {
        assertThat(refused(Integer.class, text, QueryParam.class)).isEqualTo(Problem.BAD_PARAMETER);
    }

    @Test
    void a_code_is_taken_as_written_only() throws NoSuchMethodException {
        assertThat(refused(ClaimStatus.class, "draft", QueryParam.class)).isEqualTo(Problem.BAD_PARAMETER);
        assertThat(CONVERTERS
                        .getConverter(ClaimStatus.class, ClaimStatus.class, annotated(QueryParam.class))
                        .fromString("DRAFT"))
                .isEqualTo(ClaimStatus.DRAFT);
    }

    private static <T> Problem refused(Class<T> type, String text, Class<?> place) throws NoSuchMethodException {
        var converter = CONVERTERS.getConverter(type, type, annotated(place));
        return catchThrowableOfType(Refusal.class, () -> converter.fromString(text))
                .problem();
    }

    void places(@QueryParam("somewhere") String query, @PathParam("somewhere") String path) {}

    private static Annotation[] annotated(Class<?> place) throws NoSuchMethodException {
        Annotation[][] both = QueryParametersTest.class
                .getDeclaredMethod("places", String.class, String.class)
                .getParameterAnnotations();
        return place == QueryParam.class ? both[0] : both[1];
    }
}
