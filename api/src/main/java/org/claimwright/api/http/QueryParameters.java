package org.claimwright.api.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Set;
import java.util.TreeSet;

/** The query parameters that a method of a resource knows. */
public final class QueryParameters {
    private QueryParameters() {}

    public static Set<String> of(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.add(parameter.getAnnotation(QueryParam.class).value());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                addAll(parameter.getType(), names);
            }
        }
        return names;
    }

    private static void addAll(Class<?> bean, Set<String> names) {
        for (Field field : bean.getDeclaredFields()) {
            if (field.isAnnotationPresent(QueryParam.class)) {
                names.add(field.getAnnotation(QueryParam.class).value());
            }
        }
    }
}
