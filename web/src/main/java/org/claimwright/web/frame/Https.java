package org.claimwright.web.frame;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/** Whether browsers come over HTTPS ({@code CLAIMWRIGHT_HTTPS=true}); the session's cookie is made accordingly. */
@WebListener
public class Https implements ServletContextListener {
    private static final String SETTING = "CLAIMWRIGHT_HTTPS";

    public static boolean isUsed() {
        return Boolean.parseBoolean(System.getProperty(SETTING, System.getenv(SETTING)));
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setSecure(isUsed());
    }
}
