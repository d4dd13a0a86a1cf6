"""Photo and editor credits, English."""

from dechaff.model import Label, Strength
from dechaff.rule import line_rule, span_rule

_AGENCY = (
    r"(?:ap|ap photo|associated press|the associated press|reuters|afp|agence france-presse|getty(?: images)?|getty images \w+"
    r"|i-?stock(?:photo)?|shutterstock|epa(?:-efe)?|efe|dpa|xinhua|kyodo(?: news)?|pa(?: wire| media| images)?|press association"
    r"|bloomberg|upi|corbis|alamy(?: stock photo)?|rex"
    r"|rex features|zuma|zuma press|zuma wire|unsplash|pexels|pixabay|flickr|wikimedia(?: commons)?|wikipedia|adobe stock|depositphotos"
    r"|dreamstime|wireimage|imago|sipa|sipa usa|picture alliance|anadolu(?: agency)?|nurphoto|ani|pti|ians|splash(?: news)?|istock"
    r"|thinkstock|file|file photo|handout|supplied|courtesy|the canadian press|canadian press|aap|nasa|noaa|handout photo|pool)"
)
_PIC = (
    r"(?:photo(?:graph)?|image|picture|pic|photography|illustration|screenshot|screengrab|credit|cover (?:photo|image)"
    r"|featured (?:image|photo)|file (?:photo|image|picture)|main image|header image|lead image|stock (?:photo|image)"
    r"|photo-illustration)s?"
)

PHOTO = line_rule(
    "en/photo-credit",
    label=Label.CREDIT,
    why="A photo credit.",
    strength=Strength.HINT,
    pattern=rf"\W*(?!photography/){_PIC}(?:/[a-z]+)?(?: (?:by|credit|credits|courtesy|courtesy of|provided by|source|via|from|copyright"
    rf"|used with permission|supplied by|taken by|submitted by|credit to))*\s?[:/|©]\s?(?:©\s?)?(?:(?:by|courtesy(?: of)?"
    rf"|copyright|credit|via|from|provided by) )?[^.!?:]{{2,90}}\W*"
    rf"|\W*{_PIC} (?:by|courtesy|courtesy of|provided by|supplied by|copyright|credit|credits|submitted|via)(?: of)? [^.!?:]{{2,70}}\W*"
    rf"|\W*{_PIC} (?:courtesy|credit|credits|copyright|source)\W*|\W*(?:credit|courtesy|copyright)(?: of)?\s?:\s?[^.!?:]{{2,90}}\W*"
    rf"|\W*(?:[\w'’.,-]+ ){{0,5}}[\w'’.-]*\s?[/|–-]\s?{_AGENCY}(?:[ /|,]+(?:via )?{_AGENCY})*\W*|\W*(?:©\s?)?{_AGENCY}(?:\s?[/"
    rf"|-]\s?[\w'’. -]{{2,40}})?(?:[ /|,]+(?:via )?{_AGENCY})*\W*|\W*(?:[\w'’.-]+ ){{1,4}}(?:via|for) (?:ap|afp|reuters|getty images"
    rf"|shutterstock|flickr|unsplash|wikimedia commons|the associated press)\W*",
    hits=(
        "Photo: Jane Doe", "Photo credit: courtesy of Jane Doe", "Image credit: Jane Doe/Valley Post", "Picture: Getty",
        "Jane Doe | Getty Images", "REUTERS/Jane Doe", "AP Photo/Jane Doe, File", "(Jane Doe/AP)", "Photo by Jane Doe",
        "Credit: Jane Doe", "Getty Images", "Jane Doe via AP",
    ),
    misses=(
        "Photo finish", "Photo of the day was taken by a boy", "Image problems", "Credit cards are out", "Reuters reported it",
        "Flickr users said", "Picture this", "Image is all", "Photography/Catering",
    ),
)

COURTESY = line_rule(
    "en/photo-courtesy",
    label=Label.CREDIT,
    why="Whose courtesy a photo is.",
    pattern=rf"\W*{_PIC} courtesy (?:of|by) [^.!?:]{{2,70}}\W*",
    hits=("Photo Courtesy of Jane Doe.", "Photos courtesy of Valley Archive"),
    misses=(
        "Photo of a courtesy call", "Photo courtesy is a virtue. He said so.", "Courtesy of the river",
        "Image courtesy matters more than speed.",
    ),
)

_OPEN = r"[\s(\[*–—_-]*"
_CLOSE = r"[\s.)\]*–—_-]*"
_ROLE = r"(?:reporting|writing|editing|compiled|translated|edited|written|reported|translation|production|photography|graphics)"
_WORK = rf"(?:(?:additional |further |with )?{_ROLE}(?:(?:,| and|,? &) {_ROLE})*(?: in [\w' ]{{2,25}})?)"
_NAME = r"(?!and\b)[\w.'-]+"
_WHO = rf"(?:{_NAME}(?: {_NAME}){{0,4}}(?:(?:, and |, | and | & ){_NAME}(?: {_NAME}){{0,4}})*)"
_STORY = r"(?:report|story|article|piece|post|column|dispatch)"
_FROM = r"(?: from [\w.,' ]{2,40})?"
_WIRES = (
    r"(?:ap|afp|reuters|pti|ani|ians|xinhua|agencies|bernama|upi|dpa|efe|kyodo|tass|interfax|anadolu|the associated press"
    r"|associated press|agence france-presse|wire services|news agencies)"
)

CREDIT = line_rule(
    "en/editor-credit",
    label=Label.CREDIT,
    why="The credit of reporters and editors at the end of a story.",
    strength=Strength.HINT,
    pattern=rf"{_OPEN}{_WORK} by {_WHO}(?:[;.,/]+ ?(?:and )?{_WORK} by {_WHO})+{_CLOSE}|[\s*–—_-]*[(\[]{_WORK} by [^()?!]{{2,180}}[)\]]\W*"
    rf"|{_OPEN}(?:with (?:additional |further )?|additional |further )(?:reporting|research|writing|contributions?) (?:by"
    rf"|from) {_WHO}{_CLOSE}"
    rf"|{_OPEN}[^.!?;:\"]{{2,100}} (?:also |have |has )?contributed (?:reporting |additional reporting |research )?to th(?:is"
    rf"|e) {_STORY}{_FROM}{_CLOSE}"
    rf"|{_OPEN}[^.!?;:\"]{{2,80}} (?:was|were) used in this {_STORY}{_CLOSE}",
    hits=(
        "With reporting by Jane Doe.", "(Reporting by Jane Doe in Bath; Editing by John Roe)",
        "Reporting by Jane Doe; Editing by John Roe",
          "The Associated Press contributed to this report.", "Jane Doe contributed to this story.",
          "Additional reporting by Jane Doe in Bath",
          "With reporting by Reuters and AP", "Information from The Associated Press was used in this report."),
    misses=("Jane Doe contributed to the fund.", "Reporting from the front, she saw ten men fall.", "He contributed to this war",
            "Reporting by the paper found that ten ministers had lied.", "Editing by hand takes time and money, he said."),
)

CREDIT_LINE = line_rule(
    "en/editor-credit-line",
    label=Label.CREDIT,
    why="A short credit of reporters, editors or agencies.",
    strength=Strength.HINT,
    pattern=rf"{_OPEN}{_WORK} by {_WHO}{_CLOSE}|{_OPEN}with (?:agency |wire )?(?:reports|files|inputs?|material|information"
    rf"|news services|agencies)"
    rf"(?: (?:by|from) {_WHO})?{_CLOSE}|{_OPEN}with {_WIRES}(?:[/, &-]+(?:and )?{_WIRES})*{_CLOSE}"
    rf"|{_OPEN}{_WIRES}(?:[/, &-]+(?:and )?{_WIRES})*{_CLOSE}",
    hits=("Editing by Jane Doe", "(With inputs from agencies)", "Reuters", "With AFP", "With files from The Canadian Press", "(AP)"),
    misses=("Reporting is hard", "With report cards in hand", "Editing is an art", "With reports of rain the race was off"),
)

CREDIT_SPAN = span_rule(
    "en/credit-brackets",
    label=Label.CREDIT,
    why="A photo credit in brackets.",
    strength=Strength.HINT,
    pattern=r" ?[(\[]\s?(?:(?:AP|AFP|EPA|Reuters|File|Courtesy|Handout|Stock|Getty) (?:Photo|Image|Picture|Pic)s?\s?[/:][^()\[\]]{2,80}"
    r"|(?:Photo|Image|Picture|Pic|Photograph|Screenshot|Illustration|Graphic|Photo credit|Image credit|Picture credit|Credit"
    r"|Photos|Images)\s?(?:(?: by| courtesy(?: of)?| from| credit|/[A-Z]\w+)\s?:?|:)\s?[^()\[\]]{2,80}|(?:Courtesy|Courtesy of"
    r"|Photo courtesy)[ :][^()\[\]]{2,60}"
    r"|[^()\[\]]{2,60}/\s?(?:AP|AFP|EPA|Reuters|Getty(?: Images)?|Shutterstock|The Associated Press|Associated Press|AP Photo|Bloomberg"
    r"|PA|PA Wire|The Canadian Press|Getty Images for [^()\[\]]{2,40}|Anadolu|Xinhua|Kyodo)(?:[ /](?:via [^()\[\]]{2,30}|Getty Images"
    r"|AP|AFP|Images))?(?:, file)?|[^()\[\]]{2,40} via (?:AP|AFP|Reuters|Getty Images|Shutterstock)(?:, file)?|(?:AP/[^()\[\]]{2,30}"
    r"|REUTERS/[^()\[\]]{2,40}|AFP/[^()\[\]]{2,40})(?: file)?(?: photo)?)\s?[)\]]",
    hits=(
        "The bridge at dawn.⟦ (AP Photo/Jane Doe)⟧", "The bridge⟦ (Photo: Jane Doe)⟧", "The bridge⟦ (Jane Doe/Getty Images)⟧",
        "The bridge at dawn⟦ [Image credit: Jane Doe]⟧", "The bridge⟦ (Jane Doe via AP)⟧",
    ),
    misses=(
        "The bridge (and the photo of it) fell.", "He wrote (in AP style) a book.", "The firm (credit rating: AA", "She (and/or he) fell.",
    ),
)
