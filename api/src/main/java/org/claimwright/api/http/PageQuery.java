package org.claimwright.api.http;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.problem.Problem;

/** Which page of a list a request asks for. */
public class PageQuery {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    @QueryParam("page")
    private String page;

    @QueryParam("perPage")
    private String perPage;

    /** The page asked for, the first of the usual length if nothing is said. */
    public Paging paging() {
        return new Paging(within("page", page, 1, Paging.LAST), within("perPage", perPage, Paging.USUAL, Paging.MOST));
    }

    // read here and not by a converter, so that whatever is no page is told the same
    private static int within(String parameter, String asked, int usual, int most) {
        int number = asked == null ? usual : NUMBER.matcher(asked).matches() ? Integer.parseInt(asked) : 0;
        if (number < 1 || number > most) {
            throw Problem.BAD_PARAMETER.refusal(Map.of("parameter", parameter, "known", "1 – " + most));
        }
        return number;
    }
}
