"""What the notebook views share: page text made safe to stand in HTML, and the style sheet.

A view is one `<div>` with its style sheet in it: no script, no link, no id, nothing from the network, so it is the same in a
notebook that is not trusted, in an exported page and beside a second view. Where a host drops the style sheet, `<del>`, `<mark>` and
the visible labels still tell what went. There is no list or table element, because notebooks style those themselves.

Each label has a hue, and lightness does the rest: dark colours on white, light ones on near black, at least 4.5 to 1 (WCAG AA).
The theme is that of the system unless the host says which it uses (JupyterLab, VS Code, Colab, Sphinx); then its colours of paper
and ink are taken as well.
"""

from __future__ import annotations

import html
import re

from dechaff.model import Label
from dechaff.views.text import UNSAFE, escape

_UNSAFE_RUN = re.compile(f"({UNSAFE}+)")


def content(text: str) -> str:
    r"""Text as the content of an element; characters that cannot be seen or steer the page stand as visible escapes.

    >>> content("<b>\x00")
    '&lt;b&gt;<span class="dechaff-char">\\x00</span>'
    """
    plain = _UNSAFE_RUN.split(text)
    plain[::2] = [html.escape(piece, quote=False) for piece in plain[::2]]
    plain[1::2] = [f'<span class="dechaff-char">{escape(piece)}</span>' for piece in plain[1::2]]
    return "".join(plain)


def attribute(text: str) -> str:
    r"""Text as the value of an attribute in double quotes.

    >>> attribute('"><img onerror=')
    '&quot;&gt;&lt;img onerror='
    """
    return html.escape(escape(text).replace("\t", " "))


def label_class(label: Label) -> str:
    """The class that gives an element the colour of a label."""
    return f"dechaff-l-{label}"


def chip(label: Label, number: int | None = None) -> str:
    """A label as a small tag, with an arrow where it lifts and with a number where one is given.

    >>> chip(Label.TITLE)
    '<span class="dechaff-chip dechaff-l-title">↑ title</span>'
    """
    times = "" if number is None else f" {number:,}"
    return f'<span class="dechaff-chip {label_class(label)}">{"↑ " if label.lifts else ""}{label}{times}</span>'


def fold(summary: str, inside: str) -> str:
    """Something closed that a click or the Enter key opens."""
    return f'<details class="dechaff-fold"><summary>{summary}</summary>{inside}</details>'


def view(name: str, inside: str) -> str:
    """A whole view with its style sheet; `name` is read out for it."""
    start = f'<div class="dechaff tex2jax_ignore mathjax_ignore" role="group" aria-label="{attribute(name)}">'
    return f"{start}<style>{STYLE}</style>{inside}</div>"


_LIGHT = """color-scheme:light;--dechaff-ink:#1f2328;--dechaff-quiet:#59636e;--dechaff-line:#d1d9e0;--dechaff-paper:#fff;
--dechaff-tone:.46 .13;--dechaff-wash:.96 .02"""
_DARK = """color-scheme:dark;--dechaff-ink:#e6e8ea;--dechaff-quiet:#a3acb5;--dechaff-line:#3d444d;--dechaff-paper:#111;
--dechaff-tone:.8 .1;--dechaff-wash:.27 .035"""
_JUPYTER = "--dechaff-paper:var(--jp-layout-color0);--dechaff-ink:var(--jp-content-font-color1)"
_VS_CODE = "--dechaff-paper:var(--vscode-editor-background);--dechaff-ink:var(--vscode-editor-foreground)"

# Labels that are neighbours in the list are a golden angle apart, so that no two of them look alike.
HUES = {label: round(137.508 * number) % 360 for number, label in enumerate(Label)}

STYLE = f"""
.dechaff{{{_LIGHT};max-width:60em;padding:.75em 1em;background:var(--dechaff-paper);color:var(--dechaff-ink);
font:14px/1.55 var(--jp-content-font-family,var(--vscode-font-family,system-ui,sans-serif));text-align:start}}
@media (prefers-color-scheme:dark){{.dechaff{{{_DARK}}}}}
:is([data-jp-theme-light=false],.vscode-dark,.vscode-high-contrast,[theme=dark],[data-theme=dark]) .dechaff{{{_DARK}}}
:is([data-jp-theme-light=true],.vscode-light,.vscode-high-contrast-light,[theme=light],[data-theme=light]) .dechaff{{{_LIGHT}}}
[data-jp-theme-light] .dechaff{{{_JUPYTER}}}
:is(.vscode-light,.vscode-dark,.vscode-high-contrast) .dechaff{{{_VS_CODE}}}
.dechaff-head{{font-weight:600}}
.dechaff-legend{{display:flex;flex-wrap:wrap;gap:.35em;margin:.4em 0 .9em}}
.dechaff-article{{margin:1.1em 0 .5em;padding-top:.7em;border-top:1px solid var(--dechaff-line)}}
.dechaff>.dechaff-article:first-of-type{{margin:0;padding:0;border:0}}
.dechaff-title{{font-size:17px;font-weight:600;line-height:1.3}}
.dechaff-quiet{{color:var(--dechaff-quiet);font-size:12.5px}}
.dechaff-row{{display:grid;grid-template-columns:2.6em minmax(0,1fr) 8em;column-gap:.9em;align-items:baseline}}
.dechaff-n{{color:var(--dechaff-quiet);font-size:11.5px;text-align:end;font-variant-numeric:tabular-nums;user-select:none}}
.dechaff-text{{white-space:pre-wrap;overflow-wrap:anywhere;min-height:1em}}
.dechaff-blank .dechaff-n{{visibility:hidden}}
.dechaff-blank{{line-height:.7}}
.dechaff-note{{grid-column:2/-1;color:var(--dechaff-quiet);font-size:12.5px;overflow-wrap:anywhere}}
.dechaff-chips{{display:flex;flex-wrap:wrap;gap:.2em}}
.dechaff-chip{{--dechaff-c:oklch(var(--dechaff-tone) var(--dechaff-hue));padding:0 .55em;border-radius:1em;
color:var(--dechaff-c);background:oklch(var(--dechaff-wash) var(--dechaff-hue));font-size:11.5px;line-height:1.5;white-space:nowrap}}
.dechaff del,.dechaff mark{{--dechaff-c:oklch(var(--dechaff-tone) var(--dechaff-hue));color:var(--dechaff-c);background:none;cursor:help}}
.dechaff del{{text-decoration:line-through 1px}}
.dechaff del.dechaff-lifted{{text-decoration:underline dotted 1px;text-underline-offset:3px}}
.dechaff mark{{color:inherit;background:oklch(var(--dechaff-wash) var(--dechaff-hue));box-shadow:0 1px var(--dechaff-c)}}
.dechaff-char{{border:1px solid var(--dechaff-line);border-radius:3px;padding:0 .15em;color:var(--dechaff-quiet);
font:11.5px ui-monospace,monospace;direction:ltr;unicode-bidi:isolate}}
.dechaff-code{{font:12.5px/1.6 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}}
.dechaff-paragraph{{margin:.5em 0;white-space:pre-wrap;overflow-wrap:anywhere}}
.dechaff-paragraph[role=heading]{{font-weight:600}}
.dechaff-summary{{font-style:italic}}
.dechaff-rule{{margin:.4em 0}}
.dechaff-cut{{margin:.6em 0;padding:.4em .7em;border:1px solid var(--dechaff-line);border-radius:4px}}
.dechaff-fold>summary{{width:fit-content;margin:.3em 0;color:var(--dechaff-quiet);font-size:12.5px;cursor:pointer}}
.dechaff-fold>summary:focus-visible{{outline:2px solid;outline-offset:2px}}
.dechaff-list{{margin-top:1em;padding-top:.4em;border-top:1px solid var(--dechaff-line)}}
.dechaff-item{{display:grid;grid-template-columns:2.6em minmax(0,1fr);column-gap:.9em;align-items:baseline;margin:.35em 0}}
.dechaff-is-spared{{--dechaff-hue:75}}
.dechaff-is-repaired{{--dechaff-hue:195}}
""" + "".join(f".{label_class(label)}{{--dechaff-hue:{hue}}}\n" for label, hue in HUES.items())
