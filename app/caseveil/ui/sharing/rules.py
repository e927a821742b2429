"""The rules of a destination in words, each with who asks for it."""

import html
from collections.abc import Callable

from caseveil.domain.policy import TextRule
from caseveil.domain.preset import SAME, Citation, ConsentRule, FaceRule, Preset, Rule
from caseveil.ui.style import theme
from caseveil.ui.style.rows import SEPARATOR
from caseveil.ui.words.guidance import in_words
from caseveil.ui.words.language import isolated, marked, say
from caseveil.ui.words.untrusted import shown

NAMES = {
    "text": marked("Text in the picture"),
    "face": marked("Faces"),
    "consent": marked("Consent"),
    "profile": marked("DICOM profile"),
    "format": marked("File format"),
    "longest_side": marked("Longest side"),
    "size_limit": marked("Size of a file"),
    "colour": marked("Colours"),
}
ADVICE = frozenset({"format", "longest_side", "size_limit", "colour"})
"""Rules that a single picture is made to fit; of all else it is told where they are not kept."""
TEXTS = {
    TextRule.ALL: marked("All of it is hidden, unless you keep a line."),
    TextRule.IDENTITY: marked("What is surely clinical may stay."),
}
FACES = {
    FaceRule.HIDE: marked("Hidden."),
    FaceRule.REFUSE: marked("No photograph of a face at all, hidden or not."),
}
CONSENTS = {
    ConsentRule.ALWAYS: marked("Ask the patient, whatever the picture."),
    ConsentRule.PHOTO: marked("Ask the patient for every photograph."),
    ConsentRule.REMIND: marked("Ask the patient where in doubt."),
}


_SHORT = {
    FaceRule.HIDE: marked("faces hidden"),
    FaceRule.REFUSE: marked("no photographs of faces"),
    TextRule.ALL: marked("all text hidden"),
    TextRule.IDENTITY: marked("clinical text may stay"),
}


def value(name: str, rule: Rule) -> str:
    """What a rule asks for."""
    saying: dict[str, Callable[[], str]] = {
        "text": lambda: say(TEXTS[TextRule(str(rule.value))]),
        "face": lambda: say(FACES[FaceRule(str(rule.value))]),
        "consent": lambda: say(CONSENTS[ConsentRule(str(rule.value))]),
        "format": lambda: form(str(rule.value)),
        "longest_side": lambda: limit(int(rule.value), say("{number} pixels", number=rule.value)),
        "size_limit": lambda: limit(int(rule.value), say("{number} MB", number=rule.value)),
        "colour": lambda: say("As they are."),
    }
    return saying[name]() if name in saying else shown(str(rule.value))


def form(name: str) -> str:
    """A file format for the eye."""
    return say("As the original") if name == SAME else name.upper()


def limit(number: int, told: str) -> str:
    """A limit for the eye; 0 is none."""
    return told if number else say("No limit")


def source(rule: Rule) -> str:
    """Who asks for a rule."""
    return cited(rule.citation) if rule.citation else say("our default")


def cited(citation: Citation) -> str:
    """A source that was read, as it names itself."""
    one = citation
    named = shown(f"{one.publisher}: {one.title} ({one.date}), {one.clause}")
    read = say("read on {day}", day=one.read)
    return f"{isolated(named)}; {read}"


def summary(preset: Preset) -> str:
    """The rules that change what is hidden, in a few words."""
    return SEPARATOR.join((say(_SHORT[preset.faces]), say(_SHORT[preset.text])))


def as_html(preset: Preset) -> str:
    """Every rule and every line of the checklist with its source."""
    look = theme.current()
    small = f'style="color:{look.muted}; margin:0 0 8px 0"'
    title_of_list, advice = (
        say("Before you share"),
        say("Photos are made to fit; films and documents are not, and you are told."),
    )
    parts = [f"<h3>{html.escape(shown(in_words(preset.title)))}</h3>"]
    for name, title in NAMES.items():
        rule = preset.rules[name]
        told = html.escape(value(name, rule))
        by = html.escape(source(rule))
        hint = f" – {html.escape(advice)}" if _is_told(name, rule) else ""
        parts.append(f'<p style="margin:0"><b>{html.escape(say(title))}:</b> {told}{hint}</p>')
        parts.append(f"<p {small}>{by}</p>")
    if preset.checklist:
        parts.append(f"<h3>{html.escape(title_of_list)}</h3>")
    for item in preset.checklist:
        parts.append(f'<p style="margin:0">{html.escape(shown(in_words(str(item.value))))}</p>')
        parts.append(f"<p {small}>{html.escape(source(item))}</p>")
    return "".join(parts)


def _is_told(name: str, rule: Rule) -> bool:
    return name in ADVICE and rule.value not in (0, SAME) and name != "colour"
