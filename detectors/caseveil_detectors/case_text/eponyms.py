"""Names that signs, diseases and scores are called after: told by the noun that follows."""

import re
from typing import Final

from caseveil_detectors.case_text.vocabulary import ProseWords

_NOUN: Final = re.compile(
    r"(?:['’]s?)? ?(?:\w+ )?(?:disease|syndrome|sign|score|scale|classification|criteria|stain"
    r"|staining|triad|test|phenomenon|law"
    r"|procedure|operation|repair|manoeuvre|maneuver|approach|incision|cyst|cells?|ring|rings"
    r"|membrane|palsy|contracture|tumou?r|lymphoma"
    r"|sarcoma|nodes?|nodules?|body|bodies|chorea|hernia|pouch|fracture|fractures|type|grade"
    r"|stage|regimen|plaques?|line|lines|oesophagus"
    r"|esophagus|gangrene|granuloma|an[a]?emia|thyroiditis|encephalopathy|dystrophy|lesions?"
    r"|deformity|index|view|spots?|striae"
    r"|positive|negative|cardiomyopathy|fingers|thickness|depth|[\dIVX]+[A-C]?|band|bands"
    r"|appearance|waves?|rule|balloon|mutations?|granulomatosis|criterion|reflex"
    r"|tube|catheter|forceps|flap|graft|nails?|foot|hand|joint|purpura"
    r"|triangle|ligament|osteotomy|canal|ganglion|fossa|tubercle|crypts|glands?"
    r"|malformation|antibod\w+|virus|tetralogy|and)(?!\w)"
)
_GENERIC: Final = re.compile(
    r"(?:'s)? (?:E[CKE]G )?(?:disease|syndrome|sign|classification|score|stain|criteri(?:a|on)"
    r"|triad|manoeuvre|maneuver|phenomen(?:a|on)|procedure|lymphoma|striae|pattern"
    r"|anomal(?:y|ies)|scale|grading|staging|index)(?!\w)"
)
_CAPITAL_NOUN: Final = re.compile(
    r"(?:'s)? (?:Disease|Syndrome|Sign|Scores?|Scale|Classification|Criteria|Triad"
    r"|Fracture|Index|Grade|Stage|Type|Triangle|Operation|Procedure|Lymphoma)(?!\w)"
)
_OF_HIM: Final = re.compile(
    r"(?<!\w)(?:triangle|circle|sphincter|ligament|ampulla|canal|islets|crypts|tetralogy) of $",
    re.IGNORECASE,
)
_BEFORE_NAME: Final = re.compile(r"(?<![\w\-'])(?P<word>[A-Z][a-z'\-]+) $")
_POSSESSED: Final = re.compile(r"'s?(?!\w)")


def names_a_finding(text: str, start: int, after: str, low: str, words: ProseWords) -> bool:
    """Whether a sign, disease or score is called after a capitalised word of ``text``.

    It is not where a first name stands before it: ``Ingrid Haugen pattern``.

    Args:
        text: an even text.
        start: of the word.
        after: what follows the word.
        low: the word, or the part of it that is asked about, in lower case.
        words: the known words.
    """
    before = _first_name(text, start, words)
    if not before and _GENERIC.match(after):
        return True
    by_noun = any(form.match(after) for form in (_POSSESSED, _NOUN, _CAPITAL_NOUN))
    by_noun = by_noun or bool(_OF_HIM.search(text, max(0, start - len("sphincter of ") - 1), start))
    return by_noun and words.is_eponym(low) and (not before or words.is_eponym(before))


def _first_name(text: str, start: int, words: ProseWords) -> str:
    """The word before that may be a first name, in lower case, or empty."""
    match = _BEFORE_NAME.search(text, max(0, start - 40), start)
    low = match["word"].lower() if match else ""
    parts = low.split("-")
    joined = len(parts) > 1 and all(words.is_known(p) and not words.is_named(p) for p in parts)
    plain = words.is_clinical(low) or low in LITTLE or joined
    return low if not plain and (words.is_named(low) or not words.is_known(low)) else ""


LITTLE: Final = frozenset(
    {
        "the",
        "he",
        "she",
        "it",
        "this",
        "that",
        "his",
        "her",
        "they",
        "we",
        "and",
        "who",
        "which",
        "then",
        "now",
        "after",
    }
    | {
        "known",
        "patient",
        "please",
        "diagnosis",
        "history",
        "presented",
        "referred",
        "admitted",
        "age",
        "sex",
        "date",
        "thanks",
    }
    | {
        "address",
        "name",
        "findings",
        "reg",
        "phone",
        "tel",
        "mobile",
        "email",
        "contact",
        "diagnosis",
        "cause",
        "attending",
        "report",
    }
    | {
        "my",
        "our",
        "in",
        "on",
        "at",
        "for",
        "with",
        "to",
        "from",
        "no",
        "not",
        "is",
        "was",
        "has",
        "had",
        "will",
        "so",
    }
)
