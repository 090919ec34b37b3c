package org.claimwright.web.form;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import java.io.Serializable;

/** Lets fields of pages write into what is {@link Typed}, and tells them the type to convert to. */
public class TypedResolver extends ELResolver {
    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return isOurs(context, base, property) ? ((Typed<?>) base).get(property.toString()) : null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return isOurs(context, base, property) ? ((Typed<?>) base).type(property.toString()) : null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (isOurs(context, base, property)) {
            ((Typed<?>) base).put(property.toString(), (Serializable) value);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        isOurs(context, base, property);
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Typed ? String.class : null;
    }

    private static boolean isOurs(ELContext context, Object base, Object property) {
        boolean ours = base instanceof Typed<?> typed && property != null && typed.has(property.toString());
        if (ours) {
            context.setPropertyResolved(base, property);
        }
        return ours;
    }
}
