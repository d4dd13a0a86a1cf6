"""Newsletter boxes, English."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

NEWSLETTER = line_rule(
    "en/newsletter",
    label=Label.NEWSLETTER,
    why="A newsletter box.",
    pattern=phrases(
        "Newsletter", "Newsletters", "Our newsletter", "Our newsletters", "E-newsletter", "Email newsletter", "Email newsletters",
        "Free newsletter", "Daily newsletter", "Weekly newsletter", "Monthly newsletter",
        "Free (daily|weekly|email|e-mail) (newsletter|newsletters|updates|alerts)",
        "Newsletter (signup|sign up|sign-up|subscription|subscribe|registration|archive|preferences)", "Sign up", "Sign up now",
        "Sign up (today|here|free|for free|below|for updates|for alerts|for more|to our mailing list|by email)", "Sign me up",
        "Subscribe to newsletter", "Subscribe by email", "Subscribe via (email|e-mail|RSS)",
        "Subscribe to (updates|alerts|RSS|our RSS feed|our feed|our blog|this blog|our podcast|the podcast|our channel|our channels"
        "|our mailing list|blog via email|emails|our emails|RSS feed|this feed)",
        "Subscribe to * via email", "Subscribe for (updates|free|more|free updates|news|alerts|the latest news)",
        "Subscribe (here|below|free|to get updates|to stay updated|to receive updates)",
        "(Get|Receive) (our|the|a free|our free|our daily|our weekly|the daily|the weekly|the free) (newsletter|newsletters|email"
        "|emails|news|digest|updates|bulletin|latest updates|latest news)",
        "Get (updates|news|alerts|the news|notified|email updates|news alerts|breaking news alerts|it in your inbox|the latest updates)",
        "Get the latest (news|updates|stories|headlines|posts|articles) (by email|in your inbox|delivered to your inbox"
        "|straight to your inbox|sent to your inbox|via email|direct to your inbox|right in your inbox|directly in your inbox"
        "|directly to your inbox|)",
        "Get (breaking news|daily news|news|updates|alerts|daily headlines|our stories|headlines|it|new posts|the news"
        "|the best stories) (in|to|delivered to|straight to|sent to|delivered straight to) your (inbox|email|mailbox)",
        "Stay (informed|updated|up to date|up-to-date|in the know|in the loop|connected|tuned|ahead)",
        "Join our (newsletter|mailing list|email list|list|subscribers|membership)", "Join the (newsletter|mailing list|list)",
        "Don't miss (a story|an update|a thing|a beat|out|any update|any news|the latest news)",
        "Never miss (a story|an update|a post|a beat|an issue|another story)", "Be the first to (know|hear|get the news)",
        "Keep up to date", "Keep up to date with (us|our newsletter|the latest news)", "Email alerts", "News alerts", "Alerts",
        "Breaking news alerts", "Get alerts", "Push notifications", "Enable notifications", "Turn on notifications",
        "Allow notifications", "Manage (notifications|alerts|newsletters|newsletter preferences|subscriptions)", "Notifications",
        "Enter your (email|e-mail|email address|e-mail address|name|first name|last name|zip code|phone number|details|keywords|keyword"
        "|search term|search terms)", "Enter your email (address|) (to subscribe *|to sign up *|here|below)", "Type your email",
        "Your email address", "(Email|E-mail) address", "(Email|E-mail) address *", "Email address:", "Email:",
        "Please enter a valid (email|e-mail) address", "Please enter (a|your) (valid|) (email|name|phone number)",
        "Invalid (email|email address|e-mail address)", "Email address is (required|invalid)", "This field is required",
        "The email you entered is invalid", "First name", "Last name", "Full name", "Zip code", "Phone number",
        "Thank you for (subscribing|signing up|your subscription|joining|registering|your interest|subscribing to our newsletter"
        "|signing up for our newsletter)", "Thanks for (subscribing|signing up|joining|registering|subscribing to our newsletter)",
        "You have (successfully|) (subscribed|been subscribed) (to our newsletter|)", "You are now subscribed (to our newsletter|)",
        "You're (in|subscribed|signed up|almost there|on the list)",
        "(Please|) check your (inbox|email) (to confirm your subscription|to confirm|)", "Success! You're on the list",
        "Thank you! Your submission has been received", "Oops! Something went wrong while submitting the form",
        "Something went wrong. Please try again", "There was an error, please *", "An error has occurred. Please try again *",
        "Whoops! There was an error and we couldn't process your subscription. Please reload the page and try again",
        "Unsubscribe", "Unsubscribe (at any time|anytime|at anytime|any time|here)", "You can unsubscribe at any time",
        "No spam, unsubscribe (at any time|anytime)", "No spam", "No thanks", "No, thanks", "No thank you", "Maybe later", "Not now",
        "We (respect|value) your privacy", "We hate spam too", "Privacy guaranteed", "Browse (all|our|all our) newsletters",
        "View all newsletters", "See all newsletters", "More newsletters", "All newsletters", "Invalid email", "Signup",
        "Subscribe to receive (updates|our newsletter|alerts|news)", "Delivered (daily|weekly|every *)", "Sent twice (daily|weekly)",
        "Newsletter signup form",
    ),
    hits=(
        "NEWSLETTER SIGN-UP", "Get the latest news in your inbox", "Sign up now »", "Stay informed", "Enter your email address",
        "Thank you for subscribing!", "Email Address *", "Subscribe to Ten Bridges via email", "Get our free newsletter",
        "Never miss a story", "Join our mailing list",
    ),
    misses=(
        "Newsletter writers met in Bath", "Sign up to fight", "Alerts went out at noon",
        "Stay informed about the flood by radio, the mayor said on Monday.", "Get the news out", "Don't miss the bus",
    ),
)
