"""Sign-in prompts, English."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

ACCOUNT = line_rule(
    "en/account",
    label=Label.ACCOUNT,
    why="A sign-in or register prompt.",
    pattern=phrases(
        "Sign in", "Sign out", "Log in", "Login", "Log out", "Logout", "Log on", "Logon", "Log off", "Register", "Register now",
        "Register (here|free|for free|today|or log in|or sign in|for an account|to continue)",
        "Create (an|your|a free|a new|my|your free) account", "Create account", "Create (your|a) (free|) profile", "Create new account",
        "Sign (in|up) (or|/|and|with|) (register|sign up|log in|subscribe|create an account|sign in|Register now|join)",
        "(Log in|Login) (or|/|and|) (register|sign up|create an account|subscribe|join|Registration|signup)",
        "(Sign in|Login|Log in|Sign up|Continue|Register) (with|using|via) (Facebook|Google|Twitter|Apple|Email|your email|LinkedIn|X"
        "|Amazon|Microsoft|your social account|OpenID|Yahoo|your account)",
        "(Sign in|Log in|Login) (here|now|to your account|to continue|to your profile|page|form|required|to view *|to manage *"
        "|to save *|to see *)", "Welcome back", "Welcome, guest", "Welcome! Log into your account", "Hello, guest",
        "You are not logged in", "You are logged in as *", "Logged in as *", "Hi, *, log out", "My account", "Your account", "My profile",
        "Your profile", "Edit profile", "View profile", "Account (settings|details|information|login|overview|profile)", "Account",
        "My (subscriptions|newsletters|saved articles|favorites|favourites|library|settings|preferences|bookmarks|lists|list|orders"
        "|cart|news)", "Profile", "Settings", "User (login|name|menu|account|account menu|profile|agreement)", "Username",
        "Username or email", "Username or email address", "User ID", "Password", "Your password", "Your username", "Confirm password",
        "Show password", "Enter your password", "Password (required|recovery|reset|again|confirm)", "Email and password",
        "Email or username", "Forgot (password|your password|your username|username|username or password|login)",
        "Forgot your password? (Get help|Click here|Reset it)", "Forgotten (password|your password)", "Lost (password|your password)",
        "Reset (password|your password)", "Recover your password", "A password will be e-mailed to you",
        "A password will be emailed to you", "Remember me", "Keep me (logged|signed) in", "Stay (signed|logged) in",
        "Register for an account", "Request new password", "Change password",
        "Sign up for (free|an account|a free account|updates|alerts)", "Sign up (with|using) (email|Facebook|Google)",
        "Sign up or (log|sign) in", "Create one", "Why register", "Log in with your social account",
        "Member (login|sign in|center|log in|area)", "Register or (log|sign) in", "Register / Login", "Register / Sign in",
        "Skip to toolbar Log Out", "Signed in as *", "Join or (sign in|log in)", "Complete your profile", "Verify your email (address|)",
        "Access denied", "Switch account",
    ),
    hits=(
        "Sign In / Register", "Log in or register", "Forgot your password?", "Sign in with Google", "Log in to your account",
        "Logged in as Jane", "My Account", "Create a free account",
    ),
    misses=(
        "Sign in the window", "Log in the river blocked the road", "Register of voters", "Account of the storm",
        "Password rules are changing", "Sign in to the war",
    ),
)
