package org.claimwright.web.signin;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.io.Serializable;
import org.claimwright.core.signin.LinkOffer;
import org.claimwright.core.signin.Welcome;
import org.claimwright.web.frame.Browser;

/** The page that a sign-in link opens. Opening it uses nothing up, since mail scanners open links too. */
@Named
@ViewScoped
public class WelcomeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Welcome welcome;

    private String secret;

    @NotBlank(message = "{validation.required}")
    private transient String password;

    private transient LinkOffer offer;

    public void open() {
        offer = welcome.offer(secret).orElse(null);
    }

    public void comeIn() throws IOException {
        Browser.comeIn(welcome.redeem(secret, password, Browser.address()), null);
    }

    /** What the link is good for; null when it is good for nothing any more. */
    public LinkOffer getOffer() {
        if (offer == null) {
            open();
        }
        return offer;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
