"""The immutable list of what will be hidden in one source: pending means hidden."""

from dataclasses import dataclass, replace

from caseveil.domain import cells, hiding
from caseveil.domain import reach as reaching
from caseveil.domain.cells import Grid
from caseveil.domain.declared import declared
from caseveil.domain.findings import Action, WordPlace
from caseveil.domain.geometry import Placement, Polygon, Rect, Size, bounds, within
from caseveil.domain.policy import Policy
from caseveil.domain.profile import Profile
from caseveil.domain.review import Review
from caseveil.domain.scale_bar import Strip, height, strip
from caseveil.domain.source import Ability
from caseveil.domain.wording import WordChange
from caseveil.errors import Code, Refused


@dataclass(frozen=True, slots=True)
class FramePlan:
    """What happens to one frame.

    Attributes:
        index: of the frame.
        placement: how it is cropped and turned.
        fills: polygons painted solid, displayed source pixels; they may reach beyond the frame.
        keep_only: polygons outside of which everything is painted; empty for no such limit.
        spared: regions that a person or the text rule keeps; not reported by a second look.
        cell: of such cells those that are not hidden keep every stored value; regions and crop are
            rounded to them. None where pixels are painted one by one.
        anew: whether even a frame of which nothing is hidden has its codes written anew.
        bar: millimetres that a pixel of the source stands for, where a scale bar is drawn beneath
            the picture; 0 for none.
        reach: pixels by which regions are widened and the crop narrowed, because a decoder spreads
            colour; where there is a cell, those by which they would be without it.
    """

    index: int
    placement: Placement
    fills: tuple[Polygon, ...] = ()
    keep_only: tuple[Polygon, ...] = ()
    spared: tuple[Polygon, ...] = ()
    cell: Size | None = None
    bar: float = 0.0
    anew: bool = False
    reach: int = 0

    @property
    def widened(self) -> bool:
        """Whether more is hidden than was decided, because a decoder spreads colour."""
        return bool(self.reach) and not self.cell and self._hides

    @property
    def _hides(self) -> bool:
        cropped = self.placement.crop.size != self.placement.source
        return bool(self.fills or self.keep_only) or cropped

    @property
    def strip(self) -> Strip | None:
        """What is drawn beneath the picture."""
        place = self.placement
        width = place.output.width
        return strip(width, self.bar * place.turned.width / width) if width else None

    @property
    def output(self) -> Size:
        """Size of the output frame, with what is drawn beneath."""
        size, beneath = self.placement.output, self.strip
        return Size(size.width, size.height + beneath.size.height) if beneath else size


@dataclass(frozen=True, slots=True)
class Plan:
    """What happens to one source, as a pure function of review and policy.

    Attributes:
        frames: one entry per frame, in order.
        profile: what happens to DICOM attributes, and what the file may say of its pixels.
        identifiers: values of identity-class tags and the file name that must not survive anywhere.
        words: what is written instead in the passages of a document.
        notes: whether the speaker notes of a deck are written.
    """

    frames: tuple[FramePlan, ...]
    profile: Profile
    identifiers: tuple[str, ...] = ()
    words: tuple[WordChange, ...] = ()
    notes: bool = False


def make(review: Review, policy: Policy, identifiers: tuple[str, ...] = ()) -> Plan:
    """The plan for one reviewed source.

    Args:
        review: source, findings and decisions.
        policy: the rules of the case.
        identifiers: harvested values that the verifier searches for.
    """
    free = policy.pictures.form is not None  # a picture has no geometry that must stay true
    sizes = enumerate(review.source.frames)
    frames = tuple(_frame(review, index, size, free) for index, size in sizes)
    barred = free and policy.pictures.scale_bar and review.source.millimetres > 0
    if free and policy.fit:
        side = policy.fit.longest_side
        side = max(1, side - height(side)) if barred and side else side
        frames = tuple(_reduced(frame, side) for frame in frames)
    if barred:
        frames = tuple(replace(frame, bar=review.source.millimetres) for frame in frames)
    notes = review.source.notes
    return Plan(frames, declared(review, policy), identifiers, _words(review), notes)


def _reduced(frame: FramePlan, longest_side: int) -> FramePlan:
    place = frame.placement
    return replace(frame, placement=replace(place, reduced=within(place.turned, longest_side)))


def _words(review: Review) -> tuple[WordChange, ...]:
    """The changes of running text that nobody took back."""
    places = [
        place
        for finding in review.findings
        if isinstance(place := finding.place, WordPlace) and review.action(finding) is Action.HIDE
    ]
    return tuple(WordChange(one.path, one.start, one.end, one.neutral) for one in places)


def of_frame(review: Review, index: int, *, free: bool = False) -> FramePlan:
    """What would happen to one frame if the file were exported now.

    Args:
        review: source, findings and decisions.
        index: of the frame.
        free: whether a picture is made of it, not a file of its own family.
    """
    return _frame(review, index, review.source.frames[index], free)


def parts(plan: Plan, policy: Policy) -> tuple[Plan, ...]:
    """What becomes one output each: the whole source, or one chosen frame after the other.

    The chosen frames of a moving picture are one output together.

    Raises:
        Refused: ``nothing-left`` where none of the chosen frames is there.
    """
    pictures = policy.pictures
    if pictures.form is None:
        return (plan,)
    frames = [frame for frame in plan.frames if pictures.takes(frame.index)]
    if not frames:
        raise Refused(Code.NOTHING_LEFT, "frames")
    if pictures.form.moves:
        return (replace(plan, frames=tuple(frames)),)
    return tuple(replace(plan, frames=(frame,)) for frame in frames)


def _frame(review: Review, index: int, size: Size, free: bool) -> FramePlan:
    whole = Rect(0, 0, size.width, size.height)
    crop = review.crop.clip(size) if review.crop else whole
    keep_only = tuple([review.keep_only] if review.keep_only else [])
    fills = [polygon for f in review.findings for polygon in hiding.fills(review, f, index)]
    spared = [polygon for f in review.findings if (polygon := hiding.spared(review, f, index))]
    if review.crop and not free and Ability.CROP not in review.source.abilities:
        # A format whose geometry must stay whole is cropped by painting what lies outside.
        keep_only, crop = (*keep_only, crop.polygon()), whole
    turns = review.quarter_turns if free or Ability.TURN in review.source.abilities else 0
    frame = FramePlan(
        index,
        Placement(size, crop, turns % 4),
        tuple(p for p in fills if _touches(p, whole)),
        keep_only,
        tuple(spared),
    )
    frame = replace(frame, reach=review.source.reach)
    if review.source.grid:
        frame = by_cells(frame, review.source.grid)
    if not frame.cell or free:
        # A picture hides the same cells: a destination never shows more than the file itself.
        frame = apart(replace(frame, cell=None))
    return _as_told(frame)


def apart(frame: FramePlan) -> FramePlan:
    """``frame`` with nothing kept that a decoder colours from what is not.

    Its crop stays as it is where nothing would be left.
    """
    place, reach = frame.placement, frame.reach
    if not reach:
        return frame
    crop = reaching.inside(place.crop, reach, place.source)
    fills = [part for fill in frame.fills for part in reaching.around(fill, reach)]
    fills += [part for kept in frame.keep_only for part in reaching.along(kept, reach)]
    left = min(crop.size.width, crop.size.height) > 0
    placement = replace(place, crop=crop) if left else place
    return replace(frame, placement=placement, fills=tuple(dict.fromkeys(fills)))


def by_cells(frame: FramePlan, grid: Grid) -> FramePlan:
    """``frame`` rounded to cells, or as it is where nothing would be left."""
    place = frame.placement
    crop = cells.inside(place.crop, grid, place.source)
    if not crop.size.pixels:
        return frame
    fills = [part for fill in frame.fills for part in cells.touched(fill, grid, place.source)]
    fills += [part for kept in frame.keep_only for part in cells.crossed(kept, grid, place.source)]
    fills = list(dict.fromkeys(fills))
    return replace(frame, placement=replace(place, crop=crop), fills=tuple(fills), cell=grid.cell)


def coded_anew(plan: Plan) -> Plan | None:
    """The same, with every code written anew; None where that would change nothing."""
    if not any(frame.cell and not frame.anew for frame in plan.frames):
        return None
    return replace(plan, frames=tuple(replace(frame, anew=True) for frame in plan.frames))


def without_cells(plan: Plan) -> Plan:
    """The same regions, widened where colour spreads, where the file had to be encoded again."""
    frames = [_as_told(apart(replace(f, cell=None))) if f.cell else f for f in plan.frames]
    return replace(plan, frames=tuple(frames))


def _as_told(frame: FramePlan) -> FramePlan:
    """``frame`` in hundredths of a pixel, so that its receipt tells exactly what is hidden."""
    return replace(
        frame,
        fills=tuple(map(_rounded, frame.fills)),
        keep_only=tuple(map(_rounded, frame.keep_only)),
        spared=tuple(map(_rounded, frame.spared)),
    )


def _rounded(polygon: Polygon) -> Polygon:
    return tuple((round(x, 2), round(y, 2)) for x, y in polygon)


def _touches(polygon: Polygon, frame: Rect) -> bool:
    size = bounds(polygon).clip(frame.size).size
    return size.pixels > 0
