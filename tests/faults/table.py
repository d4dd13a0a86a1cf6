"""Faults that a person could make in the engine, a line each, and the tests that must notice."""

from __future__ import annotations

from typing import NamedTuple


class Fault(NamedTuple):
    """One change of `src/dechaff/<module>.py`: `old` stands there exactly once and becomes `new`.

    `tests` are files or node ids, below `tests/`, of which one must fail. `survives` says why no test can tell the difference; it is
    empty for a fault that must be caught.
    """

    name: str
    module: str
    old: str
    new: str
    tests: tuple[str, ...]
    survives: str = ""


RESOLVE = ("test_resolve.py",)
LINES = ("test_lines.py",)
MOJIBAKE = ("test_mojibake.py",)
RULE = ("test_rule.py",)
CLEAN = "test_clean.py::"
LAWS = "laws/test_laws.py::"
ARROW = ("adapters/test_arrow.py",)
SITES = ("test_sites.py",)

FAULTS = (
    # --- lines -------------------------------------------------------------------------------------------------------
    Fault("a line end of two characters counts as one", "lines", "start += len(whole)", "start += len(raw) + 1", LINES),
    Fault("the place of a repair is off by one", "lines", "Repair(start, end, raw", "Repair(start, end + 1, raw", LINES),
    Fault("a repaired span ends inside the broken text", "lines", 'j1 + 1 if kind == "equal" else i2)', "j1 + 1)", LINES),
    Fault("what a cut leaves is not repaired", "lines", "repair(touched.rest).strip()", "touched.rest.strip()", LINES),
    Fault("a removal at the start of a line is taken for the line above", "lines", "removal.start, key=", "removal.start - 1, key=", LINES),
    Fault("a cut takes back what an earlier one took", "lines", "*line.cut, ", "*(), ", LINES),
    Fault("a line with a cut counts as gone", "lines", "fold(text), touched.cut)", "fold(text), touched.cut, cuts[0].label)", LINES),
    Fault("of two intervals the later end is lost", "lines", "max(found[-1][1], end)", "end", LINES),
    Fault("the quick fold of ASCII leaves the grave accent", "lines", """text.lower().replace("`", "'").split()""", "text.lower().split()", LINES),
    Fault("the short fold leaves the grave accent", "lines", """folded = text.replace("`", "'")""", "folded = text", LINES),
    Fault("the key keeps the spaces of the page", "lines", 'return " ".join(plain.split())', "return plain.strip()", LINES),
    Fault("the short fold keeps the spaces of the page", "lines", 'return " ".join(folded.lower().split()) or', "return folded.lower().strip() or", LINES),
    Fault("a letter that joins the one before is folded alone", "lines", "if any(map(_joins, stages)) or", "if", LINES),
    Fault("a letter with an accent is taken for one without", "lines", "А-ИК-Я", "А-Я", LINES),
    # --- mojibake ----------------------------------------------------------------------------------------------------
    Fault("a broken pair counts only at the start of a line", "mojibake", "line[place - 1 : place]", "line[0:place]", MOJIBAKE),
    Fault("mojibake is looked for up to its last character only", "mojibake", "place + reach)", "place + 1)", MOJIBAKE),
    Fault("a range of characters loses its last", "mojibake", "ord(last or first) + 1", "ord(last or first)", MOJIBAKE),
    Fault("control characters are left out", "mojibake", r"[{controls}\x1b", r"[\x1b", MOJIBAKE),
    Fault("an option that is not known is overlooked", "mojibake", "if not _KNOWN_OPTIONS.issuperset(CONFIG._fields):", "if not CONFIG._fields:", MOJIBAKE),
    # --- model -------------------------------------------------------------------------------------------------------
    Fault("an offset at a cut is taken for the text before it", "model", "if offset < b - a:", "if offset <= b - a:", LINES),
    Fault("a line that went has something left", "model", "return () if self.gone else ((", "return ((", LINES),
    Fault("what was measured of a view is taken for the next", "model", "init=False, compare=False", "compare=False", ("test_outline.py",)),
    Fault("what was measured is measured again", "measured", "if once not in known:", "if known is not None:", ("test_outline.py",)),
    Fault("lines without a word are live", "model", "for line in self.lines if line.key)", "for line in self.lines if line.text)", LINES),
    Fault("a summary does not lift", "model", "Label.SOURCE, Label.SUMMARY)", "Label.SOURCE)", ("test_assemble.py",)),
    # --- rule --------------------------------------------------------------------------------------------------------
    Fault("the longest line that may go stays", "rule", "len(key) > LINE_MAX", "len(key) >= LINE_MAX", RULE),
    Fault("an expression need match the start of a line only", "rule", "compile_pattern(self.pattern).fullmatch(key)", "compile_pattern(self.pattern).match(key)", RULE),
    Fault("the spaces before a line are forgotten in its spans", "rule", "first, last = start + lead, end + lead - 1", "first, last = start, end - 1", RULE),
    Fault("offsets in the repaired line are given as offsets of the page", "rule", "if fixed is not rest:", "if fixed == rest:", ("test_rule.py::test_a_finding_of_a_span_rule_is_in_the_coordinates_of_the_page",)),
    Fault("a span ends where the next kept piece starts", "rule", "line.source(last) + 1)", "line.source(last + 1))", RULE),
    Fault("a claim cannot set its own label", "rule", "label=claim.label or self.label", "label=self.label", RULE),
    # --- phrases, patterns -------------------------------------------------------------------------------------------
    Fault("a choice that is left out leaves two spaces", "phrases", '" ".join("".join(chosen).split())', '"".join(chosen)', RULE),
    Fault("a phrase with a date counts as plain words", "phrases", 'frozenset("*#@%|()")', 'frozenset("*#@|()")', RULE),
    Fault("any words are taken for names", "patterns", "return names if are_names(names) else None", "return names", RULE),
    Fault("a value is given as folded, not as the page has it", "patterns", "if trim(fold(found)) == trim(folded):", "if found == folded:", RULE),
    Fault("the anchors of a phrase are not folded", "patterns", "return max((trim(fold(shown(word)))", "return max((trim(shown(word))", ("test_detect.py::test_the_index_of_made_up_rules_says_what_the_rules_say",)),
    Fault("the start of a phrase keeps the space behind it", "patterns", "parts[0].lstrip(TRIM).rstrip()", "parts[0].lstrip(TRIM)", RULE),
    Fault("an alternation of a span is not grouped", "patterns", r'"start": r"(?:^\s*+(?:{0})\s*', r'"start": r"(?:^\s*+{0}\s*', RULE),
    # --- examples ----------------------------------------------------------------------------------------------------
    Fault("a hit may be claimed in part", "examples", "if claimed(rule, hit) != [hit]:", "if not claimed(rule, hit):", RULE),
    Fault("rules are no longer checked after a pack was loaded", "examples", "checking.reset(token)", "checking.set(False)", RULE),
    Fault("a mark of an earlier layer shifts the next", "examples", "sum(len(earlier[1]) + 2 for", "sum(len(earlier[1]) + 1 for", RULE),
    # --- detect ------------------------------------------------------------------------------------------------------
    Fault("verdicts are remembered by the folded line", "detect", "self._memo.get(line.text)", "self._memo.get(line.key)", ("test_detect.py::test_a_verdict_is_remembered_for_the_line_as_it_is_written",)),
    Fault("the memory of verdicts grows without end", "detect", "self._memo.clear()\n                self._memo[", "pass\n                self._memo[", ("test_detect.py::test_a_full_memory_of_verdicts_changes_nothing",)),
    Fault("what an expression looks back at counts as read", "conditions", "if before and _are_marks(inner, marks) else states", "if before else states", ("test_conditions.py::test_no_line_that_an_expression_matches_is_left_out",)),
    Fault("an expression that is read to its end without a mark opens anywhere", "conditions", " and start != _FREE", "", ("test_conditions.py::test_no_line_that_an_expression_matches_is_left_out",)),
    Fault("what must not follow is looked for", "expressions", 'if opened.endswith("!"):', 'if opened.endswith("~"):', ("test_conditions.py::test_conditions",)),
    Fault("only the first rule of a phrase is asked", "line_index", "if rule.id not in found and", "if not found and", ("test_detect.py::test_the_index_of_made_up_rules_says_what_the_rules_say",)),
    Fault("the phrase that the index meets first gives the value", "line_index", 'rule.match(text, key) or "")', 'wild.match(text, bare) or "")', ("test_detect.py::test_the_index_of_made_up_rules_says_what_the_rules_say",)),
    Fault("what was spared is listed in the order of a set", "cleaner", "map(last.__getitem__, sorted(last))", "map(last.__getitem__, set(last))", (CLEAN + "test_what_was_spared_stands_in_page_order_and_once",)),
    Fault("a span phrase that a wild card cuts off is looked for whole", "span_index", "return word[1][:START] if len(word[1]) > START else", "return word[1] if len(word[1]) > START else", ("test_detect.py::test_the_index_of_made_up_rules_says_what_the_rules_say",)),
    Fault("a line that holds a word is found only where it is the first", "anchors", "place = page.find(word, starts[position + 1])", "place = -1", ("test_anchors.py",)),
    Fault("only the rarest of a rule's needs is asked for", "anchors", "entry = needs[1:], rule", "entry = needs[:0], rule", ("test_anchors.py",)),
    # --- resolve, protect --------------------------------------------------------------------------------------------
    Fault("a surer claim to less than a hint backs it", "resolve", "apart = other.start > hint.start or hint.end > other.end", "apart = False", RESOLVE),
    Fault("what lifts does not have the credit", "resolve", "rank = (not finding.label.lifts, ", "rank = (", RESOLVE),
    Fault("a hint of a line rule is forgotten by the page rules", "cleaner", "chain(view.hints, finder", "chain(view.hints[:0], finder", (CLEAN + "test_a_page_rule_backs_the_hint_of_a_line_rule_and_the_field_is_lifted",)),
    Fault("openings share the rules of the first", "anchors", "key = tuple(some)", "key = tuple(some)[:1]", ("test_anchors.py",)),
    Fault("what a program froze is thawed", "kept", "if not gc.get_freeze_count():", "if gc:", ("test_kept.py",)),
    Fault("a changed module is not noticed", "kept", "{told.st_mtime_ns} {told.st_size}", "{told.st_size}", ("test_kept.py",)),
    Fault("a damaged file is read", "kept", "== stamp + _digest(body)", "!= b''", ("test_kept.py",)),
    Fault("one hint is enough", "resolve", "if hint and not any(", "if hint and not claims and not any(", RESOLVE),
    Fault("the credit goes to the weakest", "resolve", "is Label.NAVIGATION, -finding.strength)", "is Label.NAVIGATION, finding.strength)", RESOLVE),
    Fault("claims that touch become one", "resolve", "finding.start < max(f.end for f", "finding.start <= max(f.end for f", RESOLVE),
    Fault("the guard is asked about parts of lines", "resolve", "not Strength.CERTAIN and finding.whole and (reason", "not Strength.CERTAIN and (reason", RESOLVE),
    Fault("the least strength itself does not remove", "resolve", "if strength < least:", "if strength <= least:", RESOLVE),
    Fault("what is removed takes what was cut before", "resolve", "a, b = max(start, a), min(end, b)", "a, b = start, end", RESOLVE),
    Fault("findings are taken in the order of a set", "resolve", "claims = sorted(set(claims), key=_credit)", "claims = list(set(claims))", RESOLVE),
    Fault("the hints of two languages add up", "resolve", 'return len(packs) == 1 or "common" in packs', "return True", RESOLVE),
    Fault("hints side by side back each other", "resolve", "apart = other.start >= hint.end or hint.start", "apart = other.start > hint.end or hint.start", RESOLVE),
    Fault("the guard always says none", "protect", 'return "The line reads as prose."', "return None", (CLEAN + "test_a_guard_spares_prose_and_says_so",)),
    Fault("the guard looks at the folded line", "protect", "shape(line.text).prose", "shape(line.key).prose", ("test_protect.py",)),
    # --- segment, assemble, blocks -----------------------------------------------------------------------------------
    Fault("two titles are no two articles", "segment", "if len(titles) < 2:", "if len(titles) <= 2:", ("test_assemble.py",)),
    Fault("the lines above the first title are lost", "segment", "sorted({0, *titles})", "sorted(set(titles))", ("test_assemble.py",)),
    Fault("a title belongs to the article above", "segment", ".start <= removal.start", ".start < removal.start", ("test_assemble.py",)),
    Fault("the fields of an article are those of the page", "assemble", "removals[bisect_left(offsets, start) :", "removals[0 :", ("test_assemble.py",)),
    Fault("a field is the last that the page has", "assemble", "for removal in found:", "for removal in found[::-1]:", ("test_assemble.py",)),
    Fault("a bare word becomes a byline", "assemble", "if found and label not in (Label.BYLINE, Label.SOURCE):", "if found:", ("test_assemble.py",)),
    Fault("any date on the page is that of the article", "assemble", "if removal.label is Label.BYLINE and (span", "if (span", ("test_assemble.py",)),
    Fault("a paragraph ends with its first line", "assemble", "block.lines[-1].left[-1][1])", "block.lines[0].left[-1][1])", ("test_assemble.py",)),
    Fault("the last line of an article is a heading", "assemble", "replace(found[-1], heading=False)", "replace(found[-1])", ("test_assemble.py",)),
    Fault("a wrapped line at the width of a page is not joined", "blocks", "<= WRAP_MAX or ended", "< WRAP_MAX or ended", ("test_assemble.py",)),
    Fault("a line that a paragraph holds already is joined to it", "blocks", "line.key not in said and wraps(", "wraps(", ("test_assemble.py",)),
    Fault("a line that went does not part paragraphs", "blocks", "            ended = True\n            continue", "            continue", ("test_assemble.py",)),
    Fault("a poem is joined", "blocks", ">= VERSE_WORDS for part", ">= 1 for part", ("test_blocks.py",)),
    Fault("a name such as iPod takes a sentence up", "blocks", 'is_small(word) and word != "o"', 'word != "o"', ("test_blocks.py",)),
    Fault("a button above a sentence is part of it", "blocks", "return (before or leading) if after", "return True if after", ("test_blocks.py",)),
    Fault("the last link of a sentence is left out", "blocks", "(leading and ends_sentence(link.text))", "False", ("test_blocks.py",)),
    Fault("a full line of a wrapped page ends its paragraph", "blocks", "if full and", "if False and", ("test_blocks.py",)),
    Fault("headlines that end with a question are prose", "blocks", "return form.prose and not form.exclaims", "return form.prose", ("test_blocks.py",)),
    Fault("prose with an address behind it is none", "blocks", "return form.prose or (form.sentences > 1", "return form.prose or (form.sentences > 99", ("test_blocks.py",)),
    Fault("a part of a sentence is open to LIKELY rules", "protect", "if line.number in over_lines(page):", "if False:", ("test_blocks.py",)),
    # --- cleaner, cleaned --------------------------------------------------------------------------------------------
    Fault("LINE rules run first", "cleaner", "for layer in (Layer.SPAN, Layer.LINE):", "for layer in (Layer.LINE, Layer.SPAN):", (CLEAN + "test_each_layer_sees_what_the_layers_before_it_left",)),
    Fault("page rules see the page before the cuts", "cleaner", "before, view = view, after(view, cut)", "before, view = view, view if layer is Layer.LINE else after(view, cut)", (CLEAN + "test_each_layer_sees_what_the_layers_before_it_left",)),
    Fault("what a cut bares is not looked at again", "cleaner", "range(SPAN_ROUNDS if layer is Layer.SPAN else 1)", "range(1)", (LAWS + "test_idempotence_made_up",)),
    Fault("what one rule spared and another took is listed as spared", "cleaner", "removals[position].end < claim.end:", "removals[position].end <= claim.end:", (CLEAN + "test_what_was_spared_is_listed_where_it_is_still_there",)),
    Fault("what was spared is lost", "cleaner", "spared.extend(kept)\n            if not cut", "if not cut", (CLEAN + "test_a_guard_spares_prose_and_says_so",)),
    Fault("a pickled cleaner forgets what strength it needs", "cleaner", "return _rebuild, (self.rules, self.least)", "return _rebuild, (self.rules, Strength.LIKELY)", (CLEAN + "test_a_cleaner_pickles",)),
    Fault("rules of another strength have the same digest", "packs", "r.label, r.strength, r.pattern", "r.label, r.pattern", (CLEAN + "test_rules_id_names_the_rules_that_ran",)),
    Fault("languages leaves out the rules that are free of language", "cleaner", 'rule.pack not in known - {"common"})', "rule.pack not in known)", (CLEAN + "test_languages_keeps_common_rules_and_rules_of_ones_own",)),
    Fault("restoring one removal restores all of its rule", "cleaned", "if r != removal)", "if r.rule != removal.rule)", (LAWS + "test_replay_made_up",)),
    Fault("a saved result is read without its labels", "cleaned", 'Spared(**{**s, "label": Label(s["label"])})', "Spared(**s)", (CLEAN + "test_labels_read_from_json_are_labels",)),
    Fault("a result is read with another text", "cleaned", "source[removal.start : removal.end] != removal.text:", "removal.text not in source:", (CLEAN + "test_a_saved_result_is_read_with_its_own_text_only",)),
    # --- stories, outline, shape, measure ----------------------------------------------------------------------------
    Fault("a script without spaces has no room for a clause", "measure", "1) if wide else", "1) if False else", ("test_blocks.py",)),
    Fault("a head and a foot part stories", "stories", "RECUR = 3", "RECUR = 2", ("test_stories.py",)),
    Fault("a sidebar of teasers is several stories", "stories", "covered < COVER * prose or", "", ("test_stories.py",)),
    Fault("an article with teasers around it is a digest", "stories", "> DIGEST_SHARE * total", "> total", ("test_stories.py",)),
    Fault("a digest of four items is one", "stories", "DIGEST_ITEMS = 5", "DIGEST_ITEMS = 4", ("test_stories.py",)),
    Fault("a photo credit each does not make a gallery", "stories", "self.credits >= len(self.body)", "self.credits > len(self.body)", ("test_stories.py",)),
    Fault("an outline holds the view that holds it", "outline", "return Outline(page.lines, page.live, over_lines(page))", "found = Outline(page.lines, page.live, over_lines(page))\n    vars(found)['view'] = page\n    return found", ("test_clean.py",)),
    Fault("the body of prose loses its last line", "outline", "(start, position + 1)", "(start, position)", ("test_outline.py",)),
    Fault("a line is held to share its words with itself", "outline", "len(found & self._recurring_stems)", "len(found & self.body_stems.keys())", ("test_outline.py",)),
    Fault("a sentence that is cut off is prose", "shape", "and not self.ellipsis and not asking_title", "and not asking_title", ("test_outline.py",)),
    Fault("a headline of three words is none", "shape", "3 <= self.words <= 30", "3 < self.words <= 30", ("test_outline.py",)),
    Fault("an odd character without a word space is no word", "measure", "(wide + 1) // UNSPACED_PER_WORD", "wide // UNSPACED_PER_WORD", ("test_measure.py",)),
    Fault("a small word alone is a name", "measure", "return len(capital) >= 1 and all(", "return all(", ("test_measure.py",)),
    # --- dates, schemas, packs, rulefiles -------------------------------------------------------------------------------------
    Fault("a month may be the start of a word", "dates", " and not text[end : end + 1].isalpha()", "", ("test_dates.py",)),
    Fault("the folded names of months are not known", "dates", "(*names.split(), *fold(names).split())}", "names.split()}", ("test_dates.py",)),
    Fault("longer names of months are not tried first", "dates", "sorted(names, key=len, reverse=True)", "sorted(names, key=len)", ("test_dates.py",), "Two names share their first letters only where an Indic one goes on with a sign."),
    Fault("the last day of a range is its date", "isodates", r'regex.search(r"\d", text[: span[0]])', "False", ("test_dates.py::test_no_date_is_guessed",)),
    Fault("the first of two dates is the date", "isodates", " or find_date(text[span[1] :])", "", ("test_dates.py::test_no_date_is_guessed",)),
    Fault("a year of another calendar is one of ours", "isodates", r"(?P<year>(?:1[89]|20)\d\d)", r"(?P<year>\d{4})", ("test_dates.py::test_no_date_is_guessed",)),
    Fault("text of the article can end the script", "schemas", r'"<": "\\u003c", ', "", ("test_schemas.py::test_no_text_ends_the_script_and_none_is_lost",)),
    Fault("a prefix of an id may end within a word", "packs", 'id.startswith(prefix + "/")', "id.startswith(prefix)", ("test_packs.py::test_select",)),
    Fault("the rules stand in the order of the files", "packs", "found[id] for id in sorted(found))", "found[id] for id in found)", ("test_packs.py::test_ids_are_unique_and_sorted",)),
    Fault("a site without its dot is a subdomain", "sites", 'name = name.partition(".")[2]', "name = name[1:]", SITES),
    Fault("a site is only its host itself", "sites", "while 0 < len(name) <= HOST_MAX:", "if 0 < len(name) <= HOST_MAX:", SITES),
    Fault("a broken address stops the page", "sites", "except ValueError:", "except TypeError:", SITES),
    Fault("an address without a scheme has no host", "sites", "if re.match(_SCHEME, url) else", "if url else", SITES),
    Fault("rules for other sites have the same digest", "packs", "(_does(rule), rule.sites)", "(_does(rule), ())", SITES),
    Fault("a rule for one site runs on every page", "cleaner", "_ready(tuple(rule for rule in self.rules if not rule.sites) if sited else self.rules)", "_ready(self.rules)", SITES),
    Fault("only the rules for one site run there", "cleaner", "chain(self._everywhere.find(layer, view, lines), ", "chain((), ", SITES),
    Fault("verdicts on the lines of one site are kept", "cleaner", "self._site.forget()  #", "#", SITES),
    Fault("a page has the digest of the rules for all sites", "cleaner", "rules_id=rules_id,", "rules_id=self.rules_id,", SITES),
    Fault("the sites of a rule are not written", "rulefiles", "if rule.sites:", "if not rule.misses:", ("test_rulefiles.py::test_sites",)),
    Fault("the line of a rule is counted from 0", "rulefiles", 'token.start()) + 1)', "token.start()))", ("test_rulefiles.py::test_a_mistake_in_a_rule",)),
    Fault("where a span stands is not written", "rulefiles", 'if rule.where not in (None, "end"):', "if not rule.where:", ("test_rulefiles.py::test_what_is_written_reads_well",)),
    Fault("a rule file with a byte-order mark is not read", "rulefiles", '.removeprefix("\\ufeff")', "", ("test_rulefiles.py::test_a_byte_order_mark_and_windows_line_ends",)),
    # --- adapters ----------------------------------------------------------------------------------------------------
    Fault("what a user's rule raises stops the whole batch", "adapters/arrow", "except Exception as error:", "except DechaffError as error:", ARROW),
    Fault("a large chunk is cleaned at once", "adapters/arrow", "max_chunksize=ROWS", "max_chunksize=None", ARROW),
    Fault("what a schema says besides its fields is lost", "adapters/arrow", ", metadata=data.schema.metadata)", ")", ARROW),
    Fault("an empty page is taken for none", "adapters/arrow", "{} if text is None else", "{} if not text else", ARROW),
)
