package org.claimwright.web.signin;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.claimwright.core.signin.LocalPath;
import org.claimwright.core.signin.SignIn;
import org.claimwright.core.signin.Visitor;
import org.claimwright.web.frame.Browser;

/** The page to sign in on. */
@Named
@ViewScoped
public class SignInView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient SignIn signIn;

    @Inject
    private Visitor visitor;

    private String target;
    private String email;
    private transient String password;

    /** Whoever is signed in already goes on at once. */
    public void open() throws IOException {
        if (visitor.loginId().isPresent()) {
            Browser.goTo(LocalPath.of(target));
        }
    }

    public void signIn() throws IOException {
        Browser.comeIn(signIn.signIn(email, password, Browser.address()), target);
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
