package org.claimwright.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.claimwright.core.terminology.Texts;

/** The words of pages: {@code #{text['claim.title']}}, with facts {@code #{text.say('claim.of', {'name': it.name})}}. */
@Named("text")
@RequestScoped
public class TextView extends AbstractMap<String, String> {
    private final Texts texts =
            Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());

    @Override
    public String get(Object key) {
        return texts.say(key.toString());
    }

    @Override
    public boolean containsKey(Object key) {
        return texts.has(key.toString());
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }

    public String say(String key, Map<String, ?> facts) {
        return texts.say(key, facts);
    }

    /** What a constant of ours is called. */
    public String word(Enum<?> constant) {
        return constant == null ? "" : texts.say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    public String language() {
        return texts.locale().getLanguage();
    }
}
