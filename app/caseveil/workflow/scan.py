"""Everything that identifies, found on every frame and among the tags: detections to findings."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path

from caseveil.domain.findings import (
    STANDS_STILL,
    Finding,
    Kind,
    PixelPlace,
    Place,
    TagPlace,
    TextClass,
    Tier,
)
from caseveil.domain.geometry import bounds
from caseveil.domain.policy import Policy
from caseveil.domain.scales import with_scales
from caseveil.domain.source import Source, Tag
from caseveil.errors import Code, Refused
from caseveil.formats.base import Document
from caseveil.workflow.finders import Finders, Known, Sort
from caseveil.workflow.glances import Glance, glances
from caseveil.workflow.margins import margins
from caseveil.workflow.merging import merged
from caseveil.workflow.side_by_side import side_by_side
from caseveil.workflow.tracking import bridged, repeated
from caseveil.workflow.wording import only_names, words
from caseveil_detectors.contract import (
    Detection,
    DetectorError,
    Picture,
    PictureDetector,
    Search,
    TagText,
    search,
)

_FIRST_SIGHT = 0.2
"""Share of a detector's work that is done at first sight, about."""


def find(
    document: Document,
    source: Source,
    finders: Finders,
    policy: Policy,
    *,
    tell: Callable[[float], None],
    show: Callable[[Sequence[Finding]], None],
) -> tuple[Finding, ...]:
    """All findings of one document.

    Args:
        document: the source, opened.
        source: what is known of it; its file's name and its folder's may tell who it is.
        finders: the detectors.
        policy: which kinds are wanted, and what a person typed of the patient.
        tell: called with the share that is done.
        show: called with the regions found so far, and what detectors tell at first sight.

    Raises:
        Refused: detector-missing, detector-failed, or a frame that cannot be decoded.
    """
    of_tags = _tag_findings(source.tags, source.path.name, finders, policy)
    names = (only_names(finding, document, finders) for finding in of_tags)
    shown: Sequence[Finding] = margins(document, policy)
    found = [*names, *shown]
    known = _known(found, source.path, policy)
    sort = finders.sort_texts(known)
    detectors = finders.for_pictures(policy.wanted)
    twins: dict[int, int] = {}
    for number, glance in enumerate(glances(document)):
        tell(number / glance.total)
        if glance.twin is not None:
            twins[glance.frame] = glance.twin
            continue
        seen: list[Finding] = []
        for step in _steps(glance, source, detectors, sort):
            seen = step.seen
            tell((number + step.share) / glance.total)
            show(_so_far(shown, [*step.seen, *step.early], source))
        shown = _so_far(shown, seen, source)
        found += seen if glance.picture.photographic else with_scales(seen)
    if coded := [("code", one.text) for one in found if one.kind is Kind.CODE and one.text]:
        known = [*known, *coded]
        sort = finders.sort_texts(known)
        found = [_sorted_again(finding, sort) for finding in found]
    written = _written(document, found, finders, known, policy)
    return tuple(sorted([*_followed(found, twins, source), *written], key=_reading_order))


def _followed(
    found: Sequence[Finding], twins: Mapping[int, int], source: Source
) -> Sequence[Finding]:
    """Each thing told once, on every frame that shows it."""
    regions = merged(repeated(found, twins))
    return bridged(regions) if source.stands_still else regions


def _so_far(shown: Sequence[Finding], seen: Sequence[Finding], source: Source) -> Sequence[Finding]:
    """Regions of earlier pictures and of this one, each told once.

    Pictures that stand still show the same regions again; those of others cannot meet, and
    comparing the pages of a long document again after each would take longer than searching them.
    """
    return merged([*shown, *seen]) if source.stands_still else [*shown, *merged(seen)]


@dataclass(frozen=True, slots=True)
class _Step:
    """How far the search of one glance is.

    Attributes:
        seen: what the detectors answered.
        early: what those that did not answer yet told at first sight; no part of any answer.
        share: of the work, less than 1 since the answers are still joined.
    """

    seen: list[Finding]
    early: list[Finding]
    share: float


def _steps(
    glance: Glance, source: Source, detectors: Sequence[tuple[str, PictureDetector]], sort: Sort
) -> Iterator[_Step]:
    """The search of one glance; all detectors have answered in the last step."""
    works = [partial(_search, detector, glance.picture) for _, detector in detectors]
    seen: list[list[Finding]] = [[] for _ in works]
    early: dict[int, list[Finding]] = {}
    ended = 0
    for told in side_by_side(works):
        found = _pixel_findings(told.answer, detectors[told.place][0], glance, source)
        if told.last:
            pairs = zip(found, told.answer, strict=True)
            seen[told.place] = [_sorted(*pair, sort) for pair in pairs]
            early.pop(told.place, None)
            ended += 1
        else:
            early[told.place] = found
        share = (ended + _FIRST_SIGHT * len(early)) / (len(works) + 1)
        yield _Step([*chain(*seen)], [*chain(*early.values())], share)


def _written(
    document: Document, found: Sequence[Finding], finders: Finders, known: Known, policy: Policy
) -> list[Finding]:
    """What identifies in running text, where text is looked for."""
    if Kind.TEXT not in policy.wanted:
        return []
    gone = [f.text for f in found if f.category in finders.identity_categories and f.text]
    return words(document, finders, known, gone)


def _search(detector: PictureDetector, picture: Picture) -> Search:
    try:
        return (yield from search(detector, picture))
    except DetectorError as error:
        raise Refused(Code.DETECTOR_FAILED, type(error).__name__) from None


def _tag_findings(
    tags: Sequence[Tag], file_name: str, finders: Finders, policy: Policy
) -> Sequence[Finding]:
    texts = [TagText(tag.path, tag.name, tag.value) for tag in tags]
    return [
        _finding(detection, engine, TagPlace(detection.path))
        for engine, detector in finders.for_tags(policy.wanted)
        for detection in detector.detect(texts, file_name)
    ]


def _known(found: Sequence[Finding], path: Path, policy: Policy) -> Known:
    """What the tags, the file's name and folder, and the person tell of the patient."""
    told = [(finding.category, finding.text) for finding in found if finding.text]
    return [*told, ("folder", path.parent.name), *(("word", word) for word in policy.words)]


def _sorted(finding: Finding, detection: Detection, sort: Sort) -> Finding:
    if finding.kind is not Kind.TEXT:
        return finding
    meaning = sort(detection.text, detection.sureness)
    return replace(finding, meaning=meaning, category=meaning.category.value)


def _sorted_again(finding: Finding, sort: Sort) -> Finding:
    """``finding`` with what codes tell of the patient known too: identifying, or as it was."""
    told = sort(finding.text, 1.0) if finding.kind is Kind.TEXT else None
    if told is None or told.category is not TextClass.IDENTITY:
        return finding
    return replace(finding, meaning=told, category=told.category.value)


def _pixel_findings(
    detections: Sequence[Detection], engine: str, glance: Glance, source: Source
) -> list[Finding]:
    return [
        _finding(
            detection,
            engine,
            PixelPlace(
                glance.shows(detection.polygon),
                detection.polygon,
                source.stands_still and (glance.projected or Kind(detection.kind) in STANDS_STILL),
            ),
        )
        for detection in detections
    ]


def _finding(detection: Detection, engine: str, place: Place) -> Finding:
    return Finding(
        id=_stable_id(detection, engine, place),
        kind=Kind(detection.kind),
        tier=Tier.CERTAIN if detection.certain else Tier.DOUBTFUL,
        category=detection.category,
        score=round(detection.score, 4),
        place=place,
        engine=engine,
        reason=detection.reason,
        text=detection.text,
    )


def _stable_id(detection: Detection, engine: str, place: Place) -> str:
    if isinstance(place, TagPlace):
        where = place.path
    else:
        corners = ";".join(f"{x:.0f},{y:.0f}" for x, y in place.polygon)
        where = f"{place.frame}:{corners}"
    digest = hashlib.sha256(f"{detection.kind}|{engine}|{where}".encode()).hexdigest()
    return f"{detection.kind}-{digest[:12]}"


def _reading_order(finding: Finding) -> tuple[bool, bool, int, int, int]:
    """Certain before doubtful, pixels before tags, then frame, top to bottom, left to right."""
    doubtful = finding.tier is Tier.DOUBTFUL
    if finding.region is None:
        return doubtful, True, 0, 0, 0
    around = bounds(finding.region.polygon)
    return doubtful, False, finding.region.frame, around.top, around.left
