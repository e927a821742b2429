"""Names in small letters, and names between quotes, that the words around them give away."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from caseveil_detectors.case_text.kin import KIN
from caseveil_detectors.case_text.marks import Mark
from caseveil_detectors.case_text.terms import stands_in_term

_ROLES: Final = (
    "doctor|dr|prof|professor|nurse|matron|midwife|intern|resident|registrar|consultant"
    "|attending|surgeon|hca|cna|rn|physio|porter|pastor|rev|fr|mr|mrs|ms|miss|mx"
    "|pt|patient|little|baby|bro|sis|bhai|didi|khala|chacha|mausi"
)
_CALLED: Final = (
    "named|called|name is|name's|names? him|names? her|known as|goes by|aka|nicknamed|hello"
    "|thanks|cheers|regards|hey its|hey it's|hi its|hi it's|this is|its me|im|i'm|ask for|ask"
)
_SMALL: Final = re.compile(
    rf"(?<!\w)(?:(?P<kin>{KIN})|(?P<role>{_ROLES})|(?P<called>{_CALLED}))"
    r"(?:\.|,| )\s?(?P<name>[a-z][a-z'\-]{2,40}(?: [a-z][a-z'\-]{2,40})?)(?![\w\-])",
    re.IGNORECASE,
)
_QUOTED: Final = re.compile(
    r"(?<!\w)(?:[A-Z][\w\-]{1,40} )?[\"'(][A-Z][\w\-]{1,40}(?: [A-Z][\w\-]{1,40})?[\"')]"
    r" [A-Z][\w'\-]{1,40}(?: [A-Z][\w'\-]{1,40})?(?!\w)"
)
_OTHER_TITLE: Final = re.compile(
    r"(?<!\w)(?:[Ss]ignor[ae]?|[Ss]ig\.|[Dd]ott(?:oressa)?\.?|[Kk]hala|[Cc]hacha|[Cc]hachi|[Mm]ausi"
    r"|[Mm]ama|[Nn]ani|[Dd]adi|[Bb]habhi|[Tt]ante|[Oo]nkel|[Tt][ií]a|[Tt][ií]o|[Kk]uya|[Aa]te"
    r"|[Aa]ling|[Mm]ang|[Uu]sta[dz]|[Hh]afiz|[Mm]aulana|[Ll]ala|[Pp]andit|[Dd]oña|[Dd]on|[Ff]röken"
    r"|[Ff]ru|[Mm]evrouw|[Mm]eneer|[Pp]an[ií]?|[Ss]estra|[Ss]chwester|[Pp]fleger|[Ii]nfirmi[eè]re"
    r"|[Ee]nfermer[ao]|[Mm]other|[Ff]ather|[Ss]ister|SISTER|[Bb]rother|[Aa]bbot|[Aa]lderman"
    r"|[Bb]aroness|[Cc]anon|[Dd]eacon|[Ee]lder|[Yy]oung|YOUNG|[Cc]onstable|PCSO|[Pp]orter)"
    r" (?P<name>[A-Z][\w'\-]{1,40}(?: [A-Z][\w'\-]{1,40})?)(?!\w)"
)
_KIN_FIRST: Final = re.compile(
    rf"(?<!\w)(?:{KIN.title()}) (?P<name>[A-Z][a-z]{{1,40}})"
    r"(?= (?:can|will|was|is|has|came|called|calls|rang|says|said|phoned|visited|lives)(?!\w))"
)
"""Kin that begins a sentence: a name after it may be a clinical word too, ``Daughter Ana can``."""
_LATER: Final = re.compile(
    r"(?<!\w)(?P<name>[A-Z][\w\-]{1,40})(?= (?:apa|bhai|ben|bhen|bai|didi|ji|chacha|uncle|aunty"
    r"|auntie|ammi|amma|appa|anna|akka|thatha|tai|kaka|kaki|saheb|sahib|sir|madam"
    r"|ma'am|san|sama|hodja|abi|abla)(?!\w))"
)
_GLUED: Final = re.compile(
    r"(?<!\w)(?:Mrs?|Ms|Dr|Prof|Sr|Rev|mrs?|ms|dr|prof)\.(?P<name>[A-Za-z][\w'\-]{2,40}"
    r"(?: [A-Z][\w'\-]{1,40})?)(?!\w|\.\w)"
)
_NOT: Final = re.compile(
    r"(?:able|about|after|again|age|aged|agreed|agrees|alive|all|also|and|anxious|any|anyone|are"
    r"|asked|attended|aware|back|bears|because|bed|been|before|being|bill|bills|both|boy|brought"
    r"|but|call|calls|came|can|care|carries|chase|child|clean|come|comes|could|dated|dead|denied"
    r"|denies|did|died|doctor|does|done|down|drew|drove|dry|during|each|early|eight|ever|everyone"
    r"|feels|felt|female|few|fine|first|five|for|four|from|gave|gets|girl|goes|gone|got|grant"
    r"|grants|group|guys|had|happy|has|have|held|her|here|high|him|his|history|home|hope|hopes"
    r"|house|how|hx|into|is|is-a|its|just|keen|kept|known|last|late|led|left|let|lets|likes|line"
    r"|lived|lives|long|looked|looks|loves|low|made|male|man|marks|may|me|might|more|most|must|my"
    r"|name|never|next|nine|nor|not|notes|now|number|nurse|off|off-sick|old|on-call|once|one|only"
    r"|onto|our|out|over|own|patient|per|please|present|prone|put|rang|reading|records|reg"
    r"|remained|remains|reported|reports|review|reviews|right|rose|run|runs|said|same|sat|saw|says"
    r"|second|see|seemed|seems|seen|sees|sent|seven|shall|she|should|sick|since|six|smart|some"
    r"|someone|soon|sorry|still|such|sue|support|team|ten|than|thank|thanks|that|the|their|them"
    r"|then|there|these|they|thinks|third|this|those|thought|three|today|told|tomorrow|tonight|too"
    r"|took|two|unable|under|unknown|until|unwell|us|very|via|visits|wanted|wants|ward|warm|was"
    r"|well|went|were|what|when|where|which|while|who|whom|whose|why|will|wishes|with|woman|work"
    r"|worked|works|worried|would|yesterday|yet|you|your)"
)
"""What follows such a word in plain prose: taken for the word it is."""


def small_names(
    text: str, *, is_harmless: Callable[[str], bool], may_name: Callable[[str], bool]
) -> Iterator[Mark]:
    """Names of ``text``, an even text, that no capital gives away, or a quotation hides.

    Args:
        text: an even text.
        is_harmless: whether a capitalised word is clinical or plain, whoever is called so.
        may_name: whether a word is a name too, or no English word at all.
    """
    for match in _SMALL.finditer(text):
        kept = _names(match["name"], may_name)
        if kept:
            start = match.start("name")
            yield Mark(start, start + kept, "name", "kin" if match["kin"] else "title")
    for form, reason in ((_QUOTED, "called"), (_OTHER_TITLE, "title"), (_LATER, "honorific")):
        for match in form.finditer(text):
            span = match.span("name") if "name" in form.groupindex else match.span()
            first = re.sub(r"\W.*", "", text[slice(*span)].lstrip("\"'(")).lower()
            in_term = stands_in_term(text, *match.span())
            if not in_term and not _NOT.fullmatch(first) and not is_harmless(first):
                yield Mark(*span, "name", reason)
    for match in _KIN_FIRST.finditer(text):
        if not _NOT.fullmatch(match["name"].lower()):
            yield Mark(*match.span("name"), "name", "kin")
    for match in _GLUED.finditer(text):
        yield Mark(*match.span(), "staff", "title")


def _names(value: str, may_name: Callable[[str], bool]) -> int:
    """How many characters of one or two words in small letters are a name."""
    end = 0
    for word in re.finditer(r"[\w'\-]+", value):
        low = word[0]
        if not low.islower() or _NOT.fullmatch(low) or not may_name(low):
            break
        end = word.end()
    return end
