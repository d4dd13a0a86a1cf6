"""What several rules share: the names of networks, and the shape of a prompt at the end of a longer line, English."""

NETS = (
    "(?:facebook(?: messenger)?|twitter|x|x/twitter|twitter/x|x \\(twitter\\)|linked ?in|whats ?app|telegram|pinterest|reddit|tumblr"
    "|e-?mail|mail|flipboard|pocket|messenger|sms|bluesky|threads|mastodon|vk|viber|line"
    "|google(?:\\+| plus| news| buzz)?|digg|delicious|stumbleupon|instagram|snapchat|we ?chat|weibo|hacker news|xing|truth social"
    "|nextdoor|you ?tube|tik ?tok|social media|fark|newsvine|spotify|buzz|discord|myspace|technorati)"
)


def tail(*sentences: str) -> str:
    """A pattern for one of `sentences` behind the end of a sentence, or behind a bar or bullet, up to the end of the line.

    Each is a regular expression that must not run over the end of a sentence; spaces stand for any white space. What stands before
    the words is possessive, so that runs of spaces in tables cost linear time.
    """
    body = "|".join(sentences).replace(" ", r"\s")
    return (
        rf"(?:(?<=[.!?…”’\"'»)\]])|\s[|•·–—>»*-]++)\s*+(?:[\[(>»→▶•*–—-]++\s*+)?(?<![\w-])(?:{body})[\s.…:!?»›>→▶\])*]*+$"
    )
