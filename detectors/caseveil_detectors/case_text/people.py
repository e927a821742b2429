"""Names that their surroundings give away: titles, kin, labels, signatures."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from caseveil_detectors.case_text.kin import KIN
from caseveil_detectors.case_text.marks import Mark, trimmed
from caseveil_detectors.case_text.terms import stands_in_term

_WORD: Final = r"(?:[A-Z]\.(?:[A-Z]\.){0,3}|[A-Z][\w'\-]{0,30})"
_SMALL: Final = (
    r"(?:de la|de los|del|de|van der|van den|van|von und zu|von|der|den|bin|binti|al"
    r"|el|da|dos|di|du|le|la|ni|y|e)"
)
NAME: Final = rf"(?:{_WORD}(?:,? (?:{_SMALL} )?{_WORD}){{0,4}})"
_STAFF: Final = (
    "Drs?|Dra|Doctor|Prof|Professor|Pr|OA|OÄ|CA|PD|Priv\\.-Doz|Assistenzarzt|Oberarzt"
    "|Chefarzt|Consultant|Registrar"
    "|Surgeon|Nurse|Staff Nurse|Charge Nurse|Sister|Sr|Matron|Midwife|RN|Intern|Resident"
    "|Attending|Fellow"
    "|Pathologist|Radiologist|Anaesthetist|Anesthesiologist|Operator|Op|Moderator"
    "|Consultant is|Paramedic|Technician"
)
_TITLES: Final = (
    "MRS?\\.|DR\\.|PROF\\.|Mr|Mrs|Ms|Miss|Mx|Master|Mstr|Sir|Lady|Lord|Dame|Rev|Fr|Father"
    "|Brother|Frau|Herrn?|Hr|Mme|Mlle|M\\.|Madame"
    "|Monsieur|Sra|Srta|Sr|Senor|Senora|Don|Dona|Shri|Sri|Smt|Kumari|Km|Selvi|Thiru|Begum|Md"
    "|Mohd|Baba|Sgt"
    "|Sergeant|Cpl|Private|Pte|Captain|Capt|Major|Col|Colonel|Lt|Officer|Advocate|Adv|Lic|Ing"
    "|bebe|Abuela|Abuelo"
    "|Ma|Daw|Saya|Haji|Hajji|Sheikh|Mullah|Mzee|Mama|Bibi|Kuya|Tita|Tito|Lola|Lolo|Khun|Pak"
    "|Ibu|Puan|Encik|Datuk|Elder|Pastor|Rabbi|Imam|Bishop|Deacon|Councillor|Cllr|Constable"
    "|Inspector|Corporal|Sultan|Sheikha"
    "|Baby|Baby of|B/o|s/o|d/o|w/o|c/o|S/O|D/O|W/O|C/O|Twin|little|late|late mr|late mrs"
    "|Soeur|Seur|Sœur|Oma|Opa"
)
_BESIDE: Final = (
    "teacher|maths teacher|attender|attendant|caretaker|worker|boy|girl|child|infant|patient|team"
    "|fellow|interpreter|lawyer|priest|physician|nurse|baby|toddler|manager|coach|tutor|student"
    "|trainee"
)
"""Before a capitalised name only, like kin."""
_LABELS: Final = (
    "name|patient name|pt name|patient|pt|nombre|nom|nachname|vorname|surname|forename"
    "|first name|last name|attending"
    "|attending physician|consultant|surgeon|referred by|ref\\.? by|reported by"
    "|seen by|signed|sign|under|re"
    "|op|operator|attn|dr|contact|photo by|performed by|hx|cc"
)
_DEGREES: Final = (
    "MD|MBBS|M\\.D\\.|MCh|DNB|FRCS|MRCP|FRCR|FRCP|PhD|RN|BSN|NP|PA-C|DDS|BDS|MDS|Jr\\.?"
    "|Sr\\.?|Advocate"
    "|Esq\\.?|named nurse"
)
_RULES: Final = (
    ("staff", "title", re.compile(
        rf"(?<!\w)(?:{_STAFF})(?:\.|:)?(?: ?(?:\(?(?:Col|Maj|Lt|Capt|Mrs?|Ms)\)?\.?|Drs?\.?"
        rf"|med\.?|h\.c\.|rer\. nat\.|Sir|Dame|Prof\.?|Dr\.?"
        rf"|OA|Herr|Frau|[A-Z][a-z]+ Nurse))* (?P<name>(?:{_SMALL} )?{NAME})")),
    ("name", "title", re.compile(
        rf"(?<!\w)(?:{_TITLES})\.?(?: (?:Mr|Mrs|Dr|Marie"
        rf"|of))?\.? (?P<name>(?:{_SMALL} )?{NAME})"
    )),
    ("staff", "title", re.compile(
        r"(?<!\w)(?:dr|prof|dra)\.? (?!on |at |who |in |and |of |said |the |is |was |for "
        r"|to )(?P<name>[a-z]{3,})"
    )),
    ("name", "title", re.compile(
        r"(?<!\w)(?:mr|mrs|ms|miss|late mr|late mrs|shri|smt|s/o|d/o|w/o|b/o|baby of"
        r"|attender|attendant)\.? (?P<name>[a-z]{3,}(?: [a-z]{3,}(?=[.,;]|$))?)"
    )),
    ("name", "kin", re.compile(
        rf"(?<!\w)(?:(?P<own>(?:[Mm]y|[Oo]ur) (?:(?:old|late|dear|own) )?"
        rf"|[Aa] colleague's )?(?:{KIN}|{_BESIDE}|Uncle|Grandma|Nan|Aunt))"
        rf"(?:'s)?,? (?:called |named )?(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(?P<name>{NAME})")),
    ("name", "title", re.compile(
        rf"(?<!\w)(?:Mr|Dr|Prof|Rev)\.? (?:and|&|und|et|y) (?:Mrs|Ms|Mr|Dr|Mme)\.? (?P<name>{NAME})"
    )),
    ("name", "called", re.compile(
        r"(?<!\w)(?i:nicknamed|aka|a\.k\.a\.|alias|nee|goes by|answers to|prefers to be called"
        rf"|introduced (?:him|her)self as|named after|signs as),? ['\"]?(?P<name>{NAME})")),
    ("name", "initials", re.compile(
        r"(?<!\w)(?i:initials)(?: are| is)?[ :]{1,2}(?P<name>(?:[A-Z]\.? ?){1,4}(?!\w))")),
    ("staff", "degree", re.compile(
        rf"(?P<name>{NAME} \((?i:f[yt]?[12]|st ?\d|ct ?\d|sho|spr|str|sas|reg|registrar|consultant"
        r"|hca|hcsw|rn|rmn|cns|anp|acp|ot|slt|dietitian|pharmacist|physio|intern|resident|pgy-?\d"
        r"|student|ward clerk|porter|midwife|charge nurse|paramedic)\))")),
    ("name", "label", re.compile(rf"(?<!\w)(?i:{_LABELS}) ?[:\-] ?(?P<name>{NAME})")),
    ("name", "label", re.compile(
        rf"(?<!\w)(?i:(?:full |patient )?name)(?: is|:)? (?P<name>{NAME})")),
    ("name", "signature", re.compile(
        rf"(?:[Tt]hanks|[Rr]egards|[Yy]ours(?: sincerely)?|[Cc]heers|[Bb]est|[Ll]ove"
        rf"|MfG),? (?P<name>{NAME})"
    )),
    ("staff", "degree", re.compile(rf"(?P<name>{NAME}), (?:{_DEGREES})(?!\w)")),
    ("name", "honorific", re.compile(
        r"(?<!\w)(?P<name>[A-Z]\w+)(?: |-)(?:ma'am|madam|sir|bhai|bhaiya|didi|ji|san|anna|akka"
        r"|saab|sahib|garu)(?!\w)"
    )),
    ("name", "surname-first", re.compile(
        r"(?<!\w)(?P<name>[A-Z]{3,}, [A-Z]{2,}(?: [A-Z]+)?)(?!\w)")),
    ("name", "initials", re.compile(
        r"(?<!\w)(?:[Pp]atient|[Pp]t|[Mm]rs?"
        r"|[Cc]ase of)\.? (?P<name>(?:[A-Z]\. ?){1,3}[A-Z]?(?!\w))"
        r"|(?:^|(?<=[.!?] ))(?P<first>(?:[A-Z]\. ?){2,3})(?=(?:is|was|has|had|came"
        r"|presented)\b|,)")),
    ("name", "age-follows", re.compile(
        rf"(?P<name>{NAME}),? \(?(?=\d{{1,3}} ?/?(?:y|yr|yrs|yo|y/o|years|M|F|m|f)(?!\w))"
    )),
    ("name", "possessive", re.compile(
        r"(?:^|(?<=[.!?] )|(?<=\n))(?P<name>[A-Z][a-z]+)'s (?=(?:mother|father|mum|mom|dad|wife"
        r"|husband|partner|son|daughter|sister|brother|parents|family|rash|pain|symptoms|scan"
        r"|results|operation|surgery|treatment|case|story|illness|consultant|birthday|bloods|mood"
        r"|tumou?r|cancer|doctor|teacher|friends?|employer|recovery)(?!\w))")),
    ("name", "verb", re.compile(
        r"(?:^|(?<=[.!?] )|(?<=\n))(?P<name>[A-Z][a-z]+)(?= (?:is|was|has|had|came|presented"
        r"|complained|said|says|denies|denied"
        r"|reports|lives|attended|rang|asked|did|turned|went|told|lost|fell|woke|died|wants"
        r"|wanted|feels|felt|will be|underwent)\b)")),
)  # fmt: skip
_DOUBTED: Final = frozenset(
    {"verb", "label", "signature", "kin", "surname-first"}
    | {"degree", "age-follows", "called", "possessive"}
)
"""Reasons that hold for no word that is clinical or plain."""
_DEGREE: Final = re.compile(rf"(?:, (?:{_DEGREES})| (?:MD|MBBS|RN|PhD|FRCS|Jr\.?|Sr\.?))(?!\w)\.?")
_AFTER_KIN: Final = re.compile(r"[A-Z][a-z]+(?!\w)")
"""After kin such a word is a name, whatever else it means: ``daughter Ana``."""
_CALLED: Final = re.compile(r"(?i:uncle|aunt|grandma|grandpa|granny|gran|nan|nana|baby)\b")
_NEVER_FIRST: Final = frozenset(
    {
        "he",
        "she",
        "it",
        "they",
        "we",
        "i",
        "this",
        "that",
        "there",
        "who",
        "which",
        "what",
        "patient",
        "pt",
        "mother",
    }
    | {
        "father",
        "wife",
        "husband",
        "son",
        "daughter",
        "child",
        "baby",
        "boy",
        "girl",
        "family",
        "biopsy",
        "pain",
    }
    | {
        "case",
        "wound",
        "fever",
        "one",
        "both",
        "all",
        "consent",
        "ecg",
        "mri",
        "ct",
        "echo",
        "blood",
        "surgery",
    }
    | {
        "neither",
        "none",
        "nothing",
        "everyone",
        "someone",
        "nobody",
        "parents",
        "driver",
        "man",
        "woman",
        "here",
        "how",
        "hb",
        "rh",
    }
)
"""Words that stand first before such a verb and are nobody's name."""


def people(
    text: str, *, is_harmless: Callable[[str], bool], may_name: Callable[[str], bool]
) -> Iterator[Mark]:
    """Names in ``text``, an even text, that a title, a kin or a label gives away.

    Args:
        text: an even text.
        is_harmless: whether a capitalised word is clinical or plain, whoever is called so.
        may_name: whether a word is a name too, or no English word at all.
    """
    for category, reason, form in _RULES:
        for match in form.finditer(text):
            start, end = match.span("name" if match["name"] else "first")
            if stands_in_term(text, match.start(), match.end()):
                continue
            first = re.sub(r"\W.*", "", text[start:end]).lower()
            after_kin = reason == "kin" and bool(_AFTER_KIN.match(match[0], start - match.start()))
            plain = first in _NEVER_FIRST or (not after_kin and is_harmless(first))
            if reason in _DOUBTED and plain:
                continue
            if reason in ("verb", "possessive") and not may_name(first):
                continue
            if reason in ("title", "honorific") or (reason == "kin" and _is_own(match)):
                start, end = match.span()
            end = start + len(
                _cut(text[start:end], is_harmless, max(0, match.start("name") - start))
            )
            start, end = trimmed(text, start, end)
            if start < end:
                yield Mark(start, _with_degree(text, end), category, reason)


def _is_own(match: re.Match[str]) -> bool:
    """Whether the kin is the writer's own, or how somebody is called: ``grandma Betty``."""
    return bool(match["own"]) or bool(_CALLED.match(match[0]))


def _with_degree(text: str, end: int) -> int:
    degree = _DEGREE.match(text, end)
    return degree.end() if degree else end


def _cut(value: str, is_harmless: Callable[[str], bool], name_from: int) -> str:
    """``value`` without a possessive and without clinical words that follow the name."""
    words = list(re.finditer(r"[^\W\d_][\w'\-]*", value))
    later = [w for w in words if w.start() > name_from]
    for word in later:
        if len(word.group()) > 1 and is_harmless(word.group()):
            value = value[: word.start()]
            break
    value = value.rstrip(" ,.;:")
    return re.sub(r"'s$", "", value)
