package org.claimwright.api.http;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.Objects;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.problem.Problem;

/** Which page of a list a request asks for. */
public class PageQuery {
    @QueryParam("page")
    private Integer page;

    @QueryParam("perPage")
    private Integer perPage;

    /** The page asked for, the first of the usual length if nothing is said. */
    public Paging paging() {
        return new Paging(
                within("page", Objects.requireNonNullElse(page, 1), Paging.LAST),
                within("perPage", Objects.requireNonNullElse(perPage, Paging.USUAL), Paging.MOST));
    }

    private static int within(String parameter, int asked, int most) {
        if (asked < 1 || asked > most) {
            throw Problem.BAD_PARAMETER.refusal(Map.of("parameter", parameter, "known", "1 – " + most));
        }
        return asked;
    }
}
