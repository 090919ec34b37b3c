package org.claimwright.ear.access;

import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.claimwright.core.claim.ProgressClaims;
import org.claimwright.core.paging.Page;

/** The use cases that the built product has, found in its archive, so that none can be forgotten. */
final class UseCases {
    private UseCases() {}

    static List<Class<?>> classes() {
        try (JarFile core = new JarFile(Path.of(ProgressClaims.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toFile())) {
            return core.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class") && name.startsWith("org/claimwright/"))
                    .map(UseCases::load)
                    .filter(type -> type.isAnnotationPresent(Stateless.class))
                    .collect(Collectors.toUnmodifiableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those that are handed an id of a row, by themselves or inside of what they are sent. */
    static Set<String> takingIds() {
        return named(method -> Arrays.stream(method.getGenericParameterTypes()).anyMatch(UseCases::holdsId));
    }

    /** Those that answer many rows. */
    static Set<String> lists() {
        return named(method ->
                method.getReturnType() == Page.class || Collection.class.isAssignableFrom(method.getReturnType()));
    }

    /** Those whose answer may hold one of these types, however deep. */
    static Set<String> answering(Set<Class<?>> types) {
        return named(method -> holds(method.getGenericReturnType(), types, new HashSet<>()));
    }

    private static boolean holds(Type type, Set<Class<?>> wanted, Set<Type> seen) {
        if (!seen.add(type)) {
            return false;
        }
        if (type instanceof ParameterizedType generic) {
            return holds(generic.getRawType(), wanted, seen)
                    || Arrays.stream(generic.getActualTypeArguments()).anyMatch(part -> holds(part, wanted, seen));
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return wanted.contains(plain)
                    || Arrays.stream(plain.getRecordComponents())
                            .anyMatch(part -> holds(part.getGenericType(), wanted, seen));
        }
        return wanted.contains(type);
    }

    private static Set<String> named(Predicate<Method> wanted) {
        Set<String> names = new TreeSet<>();
        for (Class<?> type : classes()) {
            for (Method method : type.getDeclaredMethods()) {
                boolean offered = Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()
                        && !method.getName().startsWith("_");
                if (offered && wanted.test(method)) {
                    names.add(type.getSimpleName() + "." + method.getName());
                }
            }
        }
        return names;
    }

    private static boolean holdsId(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).anyMatch(UseCases::holdsId);
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return Arrays.stream(plain.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .anyMatch(UseCases::holdsId);
        }
        return type == UUID.class;
    }

    private static Class<?> load(String entry) {
        try {
            return Class.forName(entry.replace('/', '.').replace(".class", ""), false, UseCases.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
