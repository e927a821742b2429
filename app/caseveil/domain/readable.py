"""What a person keeps visible though it may tell who someone is: texts, codes and bands."""

import re
from dataclasses import replace

from caseveil.domain.findings import Action, By, Finding, Kind, Reason, TextClass, Tier
from caseveil.domain.review import Review

KNOWN_VALUE = "known-value"
"""Reason of a line that was sorted by what the tags, the file's name or the person tell."""
_WHO = frozenset({"person-name", "identifier", "birth-date", "contact"})
"""Categories of tags whose values tell who the patient is."""
_NAMING = {Kind.TAG: _WHO, Kind.WORD: frozenset({"name", "record", "birth-date", "known"})}
"""Categories of tags and of words of running text that name the patient."""
_OBJECTS = frozenset({Kind.CODE, Kind.WRISTBAND, Kind.LABEL})
"""Kinds that hold what tells who someone is, whatever of it was read."""
_UNKNOWN_WORD = "word"
"""Category of a word of running text that is changed only because nothing knows it."""


def left_readable(review: Review) -> tuple[Finding, ...]:
    """What a person kept that may identify, in the order in which it was found.

    Of lines in pictures that is what tells of a person, a day, a place or staff, and what was not
    read or not understood; a clinical line only where a tag of the same file says it too. Of words
    of running text it is every one that was changed for more than not being known.
    """
    return tuple(f for f in review.findings if _is_kept(review, f) and _may_tell(review, f))


def objects_left(review: Review) -> tuple[Finding, ...]:
    """Codes, wristbands and labels that a person kept, unless found by mistake as they say."""
    return tuple(f for f in review.findings if f.kind in _OBJECTS and _is_object_kept(review, f))


def left_visible(review: Review) -> tuple[Finding, ...]:
    """All that a person kept and that may identify: texts, then codes, wristbands and labels."""
    return (*left_readable(review), *objects_left(review))


def unanswered(review: Review) -> tuple[Finding, ...]:
    """What is left visible and was not yet said to be meant."""
    return tuple(f for f in left_visible(review) if f.id not in review.readable)


def meant(review: Review) -> Review:
    """The review with the person's word that all of it is to stay visible."""
    ids = {finding.id for finding in left_visible(review)}
    return replace(review, readable=review.readable | ids)


def told_by_tags(review: Review, finding: Finding) -> bool:
    """Whether a text says what is known of the patient: a word of a tag that tells who it is.

    The sorting of lines knows other spellings and dates too; what it says counts as well.
    """
    if finding.meaning and finding.meaning.reason == KNOWN_VALUE:
        return True
    tags = (f for f in review.findings if f.kind is Kind.TAG and f.category in _WHO)
    return not _words(finding).isdisjoint(word for tag in tags for word in _words(tag))


def naming_words(review: Review) -> frozenset[str]:
    """Every word, case-folded, of what names the patient: in tags, the file's name and texts."""
    return frozenset(word for f in review.findings if _names(f) for word in _words(f))


def _names(finding: Finding) -> bool:
    if finding.kind in _NAMING:
        return finding.category in _NAMING[finding.kind]
    meaning = finding.meaning
    named = meaning is not None and meaning.category is TextClass.IDENTITY
    return finding.kind is Kind.NAME or (finding.kind is Kind.TEXT and named)


def _is_kept(review: Review, finding: Finding) -> bool:
    kept = review.action(finding) is Action.KEEP
    return kept and review.decided_by(finding, By.PERSON)


def _is_object_kept(review: Review, finding: Finding) -> bool:
    decision = review.decision(finding.id)
    mistaken = decision is not None and decision.reason == Reason.MISTAKEN
    return _is_kept(review, finding) and not mistaken


def _may_tell(review: Review, finding: Finding) -> bool:
    if finding.kind is Kind.WORD:
        return finding.category != _UNKNOWN_WORD or finding.tier is Tier.CERTAIN
    if finding.kind is not Kind.TEXT:
        return False
    meaning = finding.meaning
    clinical = meaning is not None and meaning.category is TextClass.CLINICAL
    return not clinical or told_by_tags(review, finding)


def _words(finding: Finding) -> set[str]:
    return set(re.findall(r"[^\W_]{3,}", (finding.text or "").casefold()))
