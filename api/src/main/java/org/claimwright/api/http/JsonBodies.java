package org.claimwright.api.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.claimwright.api.json.Binding;
import org.claimwright.api.json.Json;
import org.claimwright.api.json.Patch;

/** Bodies in JSON: read strictly into the records that resources ask for, written from published shapes. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, JsonBodies.MERGE_PATCH})
@Produces({MediaType.APPLICATION_JSON, JsonBodies.PROBLEM})
public class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
    public static final String MERGE_PATCH = "application/merge-patch+json";
    public static final String PROBLEM = "application/problem+json";

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord() || type == List.class;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var tree = Json.tree(body.readAllBytes());
        return type.equals(Patch.class) ? new Patch(tree) : Binding.bind(tree, generic);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord() || Map.class.isAssignableFrom(type) || List.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        Json.write(value, body);
    }
}
