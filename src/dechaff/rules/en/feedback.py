"""Corrections, tips and contact boxes, English."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FEEDBACK = line_rule(
    "en/feedback",
    label=Label.FEEDBACK,
    why="A label of a contact or corrections box.",
    pattern=phrases(
        "Contact us", "Contact",
        "Contact (info|information|details|form|page|me|the editor|the editors|the newsroom|the newsdesk|newsroom|sales|support"
        "|the author|the team|our team|our newsroom|our news editors|staff|the reporter|us today|us here|us now|now|advertising"
        "|editorial|the webmaster|customer service|about)", "Contact the * (newsroom|team|newsdesk|editors)",
        "Contact us (via email|by email|at *|on *|about *)", "Get in touch",
        "Get in touch (with us|today|now|with our team|with our news team)", "Write to us", "Write to the editor",
        "Email (us|me|the author|the editor|the reporter|the newsdesk|the writer|editor|author|our newsroom|the newsroom|the editors"
        "|our news team)", "Email us at *", "Email the * team", "Call us", "Call us (today|now|at *|on *)",
        "Send us (feedback|a message|an email|your feedback|a tip|your tips|your news|your story|your stories|your photos|your pictures"
        "|news tips|news|a news tip|your comments|your questions|your thoughts)",
        "Send (feedback|us|message|tips|a message|a tip|news tips|a letter|corrections)", "Your feedback", "Feedback form",
        "Site feedback", "Give us (your|) feedback", "Corrections", "Corrections & clarifications", "Corrections and clarifications",
        "Submit a correction", "Suggest a correction", "Request a correction",
        "Report a (problem|mistake|typo|correction|bug|factual error|correction or typo|broken link|concern)",
        "Report an (error|issue|error in this article|error in this story|inaccuracy|abuse)",
        "Report (error|typo|correction|this article|a correction or typo|a problem with this page|inappropriate content)",
        "Report a correction or typo", "Spotted an error", "Found an error", "Found a mistake", "See an error", "See a mistake",
        "Spot a typo", "Notice an error", "See something wrong", "Spotted something wrong", "Something wrong with this article",
        "Notice a typo", "Have a (tip|news tip|story tip|question|correction|story idea|comment|confidential tip|story)",
        "Got a (tip|news tip|story|question|story tip|confidential tip|correction|news story|story idea|view|comment)",
        "Got (news|a story for us|any tips)", "News (tip|tips|tip line|desk contact)", "Story (tip|tips|ideas|idea)", "Tip us",
        "Tip us off", "Tips", "Send tips", "Submit a (tip|news tip|story|story idea|question)", "Confidential tips", "Have a question",
        "Ask a question", "Have questions", "Need help", "Suggest an edit", "Improve this (article|page)", "Help us improve",
        "Tell us more", "(Feedback|Contact|Help) (Feedback|Contact|Help)", "Phone:", "Fax:", "Tel:", "E-mail:", "Email protected",
        "[email protected]", "Ask (the expert|an expert|us a question|the editor)", "Contact the (author|writer|reporter) *",
        "For more info", "For more information", "For further information", "For further information contact", "Media contact",
        "Press contact", "Media contacts", "Customer service", "Letters", "Reader letters", "Message us", "Chat with us", "Live chat",
        "Chat now", "Schedule a (call|demo|meeting)", "Request (information|info|more information|a callback|a quote)",
    ),
    hits=(
        "Contact Us", "Report an error", "Got a tip?", "Have a news tip?", "Send us your photos", "Report a correction or typo",
        "Email us at news@valley.example",
    ),
    misses=(
        "Contact lenses", "Report a war crime", "Send us home", "Got a tip from the waiter", "Corrections officers",
        "Have a question of your own", "Contact with us was lost",
    ),
)

FEEDBACK_SENTENCE = line_rule(
    "en/feedback-sentence",
    label=Label.FEEDBACK,
    why="A sentence that asks readers for tips or corrections.",
    strength=Strength.CERTAIN,
    pattern=(
        r"[^\w\"\']*(?!.*\b(?:police|crime|sheriff|detectives?|hotline|officers?|fbi|coroner|troopers?|samaritans)\b)(?:"
        r"(?:have|got|do you have|have you got|spotted|spot|see|found|find|notice|noticed|did you (?:find|spot|see|notice)) (?:an? "
        r"|any |some )?"
        r"(?:confidential |news |story |hot |juicy |breaking |interesting )?(?:tips?|stor(?:y|ies)|errors?|mistakes?|typos?"
        r"|corrections?|scoop|story ideas?"
        r"|inaccuracy)(?: (?:or|and) [\w ]{2,25})?(?: (?:for|about|with|in|on|to|we should)\b[^.!?]{0,60})?\?[^?!]{0,20}\b(?:e-?mail"
        r"|contact|send"
        r"|let us know|call|text|tell us|get in touch|write|click|submit|report|message|share|whatsapp|let me know)\b[^?]{0,120}"
        r"|(?:please )?(?:contact|e-?mail|reach|tweet|write to|get in touch with|message) (?:the (?:author|writer|reporter|editor"
        r"|newsroom|newsdesk"
        r"|news desk|journalist|team)|us|me|our (?:newsroom|news ?desk|news team|editors|team|reporter|staff|web team)|this reporter"
        r"|[\w.'-]+ [\w.'-]+(?: [\w.'-]+)?)(?: directly| by e-?mail)?(?: (?:at|on|by|via|with|through))?\W{0,3}(?:(?:e-?mail(?:ing)?"
        r"|twitter)"
        r"(?: at| to)?\W{1,3})?(?:\S+@\S+|@\w+)[^?]{0,100}"
        r"|(?:to (?:report|suggest|request|submit|flag)|if you (?:have|see|spot|find|notice|want to report|would like to report"
        r"|'d like to report))"
        r" [^.!?]{2,60}(?:corrections?|errors?|typos?|mistakes?|inaccuracy|news tips?|story ideas?|story tips?)\b[^.!?]{0,50},?"
        r" (?:please )?(?:e-?mail|contact|click|write|send|let us know|get in touch|use|fill|do not hesitate|report|tell us)\b[^?]{0,110}"
        r"|(?:questions|comments|feedback|corrections|tips|story ideas|suggestions|questions or comments|comments or questions"
        r"|questions, comments)"
        r"[^.!?]{0,40}\? (?:please )?(?:e-?mail|contact|send|let us know|click|write|tell us|get in touch)\b[^?]{0,100}"
        r"|(?:[\w.'-]+ ){1,5}(?:can|may) be (?:reached|contacted|e-?mailed) (?:at|by|on|via|through) [^@?]{0,40}\S+@\S+[^?]{0,60}"
        r"|(?:you can )?(?:e-?mail|send)(?: (?:us|me|your|story|news|letters|tips|comments|questions|corrections|ideas|to|and|or|the"
        r"|editor|a)){1,6}"
        r"(?: (?:to|at))? \S+@\S+[^?]{0,60}|\S*e-?mail:? \S+@\S+\W*|we (?:want|would love|'d love|would like) to hear (?:from"
        r"|about) (?:you|your"
        r" (?:stories|story|views|thoughts|experiences?))\b[^?]{0,80})"
    ),
    hits=(
        "Do you have a story for us? Email us at news@valley.example", "See an error? Let us know.",
        "Contact the author at jane@valley.example.", "If you have a news tip, please email us.", "To report a correction, click here.",
        "Jane Doe can be reached at jane@valley.example or 555 0100.", "Questions or comments? Email the editor",
        "Got a tip? Call us on 555 0100", "Email: jane@valley.example", "Have a story tip? Send it here.",
        "Spotted a typo? Report it here.",
    ),
    misses=(
        "Do you have a story? I asked.", "If you have a house, you pay tax.", "Contact us, they said, and we did.",
        "The island can be reached by ferry from the mainland.", "Have you seen the news?", "Got a tip? Call the police on 101.",
        "Contact Detective Roe at 555-123-4567.", "If you have information, please contact the town hall.",
    ),
)
