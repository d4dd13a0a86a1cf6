"""App-store banners, English."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule
from dechaff.rules.en.tails import tail

_STORES = (
    r"(?:the )?(?:apple |ios |google )?(?:app ?store|google play(?: store)?|play ?store|app ?gallery|itunes|microsoft store"
    r"|amazon appstore|galaxy store|huawei appgallery)"
)
_APP = r"(?:our|the|this)(?: [\w'&.-]+){0,4}? app(?:s|lications?)?"

APP = line_rule(
    "en/app-banner",
    label=Label.APP,
    why="A button or caption of an app-store banner.",
    pattern=phrases(
        "(Get|Download|Try|Install|Open) (the|our|our free|our new|our mobile|the free|the new|the mobile|the latest) (app|apps"
        "|application|mobile app|news app|mobile application|iPhone app|Android app|iPad app)", "Get (app|the app here|it now)",
        "Download app", "Download our app (now|today|here|)",
        "Download (it|) (on|from|for|in|at) (the|) (App Store|Apple App Store|Google Play|Google Play Store|Play Store|AppGallery"
        "|Android|iOS|iPhone|iPad|Mac App Store|iTunes|Microsoft Store|Galaxy Store)",
        "Get it (on|from) (Google Play|the App Store|App Store|AppGallery|Apple App Store|Google Play Store|Microsoft|iTunes|F-Droid)",
        "(Available|Now available|Also available|Now) (on|in|at|from) (the|) (App Store|Apple App Store|Google Play|Google Play Store"
        "|Play Store|iTunes|iPhone|Android|iOS|iPad|iPhone and Android|iOS and Android|AppGallery)",
        "(App Store|Google Play) (Google Play|App Store)", "Apple Store Google Play", "Our app", "Our apps", "Apps", "Read in app",
        "Open in app", "Open app", "Continue in (app|browser)", "View in app", "Switch to the app", "Use app", "Scan (the|this) QR code",
        "Scan the QR code to download (the|our) app", "Scan to download", "Scan me", "Add to home screen", "Install", "Install app",
        "Download for (iOS|Android|iPhone|Windows|Mac|free)",
        "Listen on (Apple Podcasts|Spotify|Google Podcasts|Amazon Music|YouTube|iHeartRadio|Stitcher|Overcast|Audible|SoundCloud"
        "|Pandora|TuneIn|Deezer)",
        "(Subscribe|Watch|Stream) on (Apple|Apple Podcasts|Spotify|Google Podcasts|YouTube|Amazon Music|iTunes|Android)",
        "Apple Podcasts", "Google Podcasts", "Mobile edition", "Mobile version", "Mobile site", "Desktop version", "Desktop site",
        "View (mobile|desktop|full) (site|version)", "Full site",
    ),
    hits=(
        "Download our app", "GET IT ON GOOGLE PLAY", "Download on the App Store", "Available on the App Store", "Open in app",
        "Listen on Spotify",
    ),
    misses=(
        "Download our apples", "Apps are eating the world", "Get the app ready by May", "Google Play fell by half", "Available on Monday",
        "Install the beam",
    ),
)

APP_SENTENCE = line_rule(
    "en/app-sentence",
    label=Label.APP,
    why="A sentence that asks to install the site's app.",
    strength=Strength.CERTAIN,
    pattern=rf"[^\w\"']*(?:you can (?:also )?|please |click here to |tap here to |to stay up to date,? |now you can )?(?:download|get"
    rf"|install"
    rf"|try) {_APP}(?: for free| free| now| today)? (?:from|on|in|at|for|via|through) (?:{_STORES}|your (?:phone|iphone|android"
    rf"|smartphone|mobile|device)|ios|android|iphone|free)\b[^?]{{0,100}}\W*"
    rf"|[^\w\"']*our(?: [\w'&.-]+){{0,4}} app is (?:now |also )?available (?:for download |for free |free )?(?:on|in|from|at"
    rf"|for) (?:{_STORES}|ios|android)\b[^?]{{0,80}}\W*|\W*{_APP} (?:can be|is) downloaded (?:from|on|in|at) {_STORES}\b[^?]{{0,80}}\W*"
    r"|[^\w\"']*(?:please |click here to |tap here to )?(?:download|get|install) our(?: [\w'&.-]+){0,4} app (?:to|and|for"
    r"|now to|today to) (?:get|stay|read|receive|keep|follow|enjoy|never|the latest|breaking|all|continue|be|have|access|more|instant"
    r"|faster|a better|unlimited|your)\b[^?]{0,100}\W*"
    r"|[^\w\"']*(?:read|follow|get|see|stay|keep|watch|find|enjoy)[^.!?]{2,70} (?:on|in|with|through|via|by downloading) our (?:free "
    r"|mobile "
    r"|news |new )*app\b[^.!?]{0,40}\W*|[^\w\"']*scan (?:the|this) qr[- ]code[^.!?]{0,40} to (?:download|get"
    r"|install)[^.!?]{0,30} app\b[^.!?]{0,30}\W*"
    r"|[^\w\"']*click here to get the app\W*",
    hits=(
        "You can download the Valley Post app from Google Play and the App Store.",
        "You can download our application from Play Store and the App Store.", "Our app is available on the App Store and Google Play.",
        "Download our app to get breaking news alerts as they happen.", "Get the latest news on our free app.",
        "Click here to get the app",
    ),
    misses=(
        "You can download the court's app from the ministry and file your claim there.",
        "The bank said that its app is available on the App Store.", "Download the file to get the names.",
        "Apple removed the app from the App Store on Monday.",
    ),
)

APP_TAIL = span_rule(
    "en/app-tail",
    label=Label.APP,
    why="An app prompt at the end of a paragraph.",
    pattern=tail(
        r"(?:please )?(?:click|tap) here to (?:get|download|install) (?:the|our)(?: [\w'&-]+){0,3} app",
        rf"(?:you can )?(?:download|get|install) {_APP}(?: now| today| here| for free)?(?: (?:from|on|for|in) {_STORES}(?:(?: and| or|,"
        rf"| &) {_STORES})*)",
        r"(?:download|get|install) our(?: [\w'&-]+){0,2} app(?: now| today| here| for free)?",
    ),
    hits=(
        "The bridge reopened.⟦ Click here to get the app⟧", "It rained.⟦ Download our app now!⟧",
        "It rained.⟦ Download the Valley Post app from the App Store or Google Play.⟧",
    ),
    misses=("They told us to download our app", "It rained. Download the app form."),
)
