package org.claimwright.api.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;

/** Says with each answer its version, the neighbouring pages, and how long it may be kept: not without asking again. */
@Provider
public class AnswerHeaders implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, new ArrayList<>(List.of("private, no-cache")));
        headers.add(HttpHeaders.VARY, "Accept, Accept-Encoding, Accept-Language, Authorization");
        if (response.getEntity() instanceof Versioned shape) {
            headers.putSingle(HttpHeaders.ETAG, new EntityTag(Integer.toString(shape.version())));
        } else if (response.getEntity() instanceof ListJson<?> list) {
            link(list, request.getUriInfo(), headers);
        }
        if (headers.getFirst(HttpHeaders.ETAG) instanceof EntityTag tag) {
            spare(tag, request, response);
        }
    }

    private static void spare(EntityTag tag, ContainerRequestContext request, ContainerResponseContext response) {
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        boolean reads = HttpMethod.GET.equals(request.getMethod()) || HttpMethod.HEAD.equals(request.getMethod());
        if (reads && known != null && EntityTags.of(known).know(tag.getValue())) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    private static void link(ListJson<?> list, UriInfo uri, MultivaluedMap<String, Object> headers) {
        int last = list.pages();
        headers.add(HttpHeaders.LINK, link(uri, "first", 1));
        if (list.page() > 1) {
            headers.add(HttpHeaders.LINK, link(uri, "prev", Math.min(list.page() - 1, last)));
        }
        if (list.page() < last) {
            headers.add(HttpHeaders.LINK, link(uri, "next", list.page() + 1));
        }
        if (list.totalIsExact()) {
            headers.add(HttpHeaders.LINK, link(uri, "last", last));
        }
    }

    private static String link(UriInfo uri, String relation, int page) {
        var address = uri.getRequestUriBuilder().replaceQueryParam("page", page);
        return Link.fromUriBuilder(address).rel(relation).build().toString();
    }
}
