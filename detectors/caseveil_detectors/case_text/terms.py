"""Terms of medicine that hold the name of a town or a person: told by the whole term alone."""

import re
from typing import Final

_TERMS: Final = re.compile(
    r"(?<![\w\-])(?:[Tt]he )?(?:"
    r"Glasgow (?i:coma|outcome|prognostic|alcoholic hepatitis)(?i: scale| score)?"
    r"|Los Angeles (?i:grades?|grading|class(?:ification)?)"
    r"|Denver (?i:shunts?|II|developmental screening)"
    r"|Boston (?i:bowel preparation|brace|criteria|naming test|keratoprosthesis)"
    r"|Paris (?i:classification|(?:types? )?(?:0-)?I{1,3}[a-cps]{0,2})"
    r"|(?:Milan|Rotterdam|Amsterdam) (?i:criteria)"
    r"|(?:Vienna|Montreal|Chicago|Atlanta|Kyoto|Vancouver) (?i:classification)"
    r"|Bethesda (?i:system|category|guidelines)|Ottawa (?i:ankle|knee) (?i:rules?)"
    r"|Philadelphia (?i:chromosome|collar)|Rome (?i:III|IV) (?i:criteria)"
    r"|Bishop(?:'s)? (?i:score)"
    r"|Sister (?:Mary )?Joseph(?:'s)? (?i:nodules?|nodes?|sign)"
    r")(?!\w)"
)
_REACH: Final = 60
"""Characters before and after a word that one term may hold."""


def stands_in_term(text: str, start: int, end: int) -> bool:
    """Whether all of ``text`` from ``start`` to ``end`` belongs to a term of medicine.

    Args:
        text: an even text.
        start: of a word or a name.
        end: after it.
    """
    around = _TERMS.finditer(text, max(0, start - _REACH), end + _REACH)
    return any(match.start() <= start and end <= match.end() for match in around)
