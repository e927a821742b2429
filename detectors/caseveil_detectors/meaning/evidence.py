"""What the words of a line are, and what follows from them and its typed numbers."""

from dataclasses import dataclass

from caseveil_detectors.meaning.numbers import Typed


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the words of a line are.

    Attributes:
        sections: sections of the core that its words belong to.
        anchors: unguarded core or common words of three letters and more.
        guarded: harmless words that are also names, and that nothing on the line explains.
        wide: words that only the standard has.
        repaired: words that were read with one wrong letter.
        single: words of one letter.
        pair: whether the only word has two letters.
        count: all of them.
    """

    sections: frozenset[str]
    anchors: int
    guarded: int
    wide: int
    repaired: int
    single: int
    pair: bool
    count: int


def like_initials(typed: Typed, evidence: Evidence) -> bool:
    """Whether a line may be no more than somebody's initials, or a surname and one."""
    here = evidence.sections
    if evidence.single and "vendor" in here:
        return True
    if evidence.single > 1 and evidence.single == evidence.count:
        return not typed.measured
    if evidence.count == 1 and evidence.single:
        return not (typed.numbered or here & {"laterality", "view"})
    return evidence.pair and not (typed.numbered or here & {"laterality", "alone"})


def shown_pattern(typed: Typed, evidence: Evidence) -> str:
    """The pattern a line is shown as; the one a reader of the picture needs most comes first."""
    here = evidence.sections
    ranked = (
        ("laterality", "laterality" in here),
        ("measurement", typed.measured),
        ("scale", typed.scale),
        ("calliper", "calliper" in here),
        ("view", "view" in here),
        ("setting", typed.set_ or "setting" in here),
        ("label", evidence.count > 0),
    )
    return next((name for name, holds in ranked if holds), "")
