"""The checks of one picture of a deck, and of its words, against what it was made of."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Final

from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.wording import WordChange
from caseveil.verify.pixels.decoding import Frames, JpegFrames, PngFrames
from caseveil.verify.pptx.frames import DeckFrames, in_whole
from caseveil.verify.shown import ShownFrames

_TEXT, _NOTES = "Text", "Notes"
_CODES: Final = {_TEXT: "slide", _NOTES: "notes"}
Judge = Callable[[Frames, Frames, FramePlan], Iterable[str]]


def picture(source: DeckFrames, output: DeckFrames, frame: FramePlan, judge: Judge) -> list[str]:
    """What ``judge`` says of one picture, as content-free codes.

    A JPEG must have stayed a JPEG and a still PNG a PNG; anything else is compared as displayed.

    Raises:
        Refused: where a picture cannot be decoded.
    """
    before, after = source.whole(frame.index), output.whole(frame.index)
    if isinstance(before, JpegFrames) != isinstance(after, JpegFrames):
        return ["family"]
    if not isinstance(before, JpegFrames | PngFrames):
        before = ShownFrames(before, (0,))
    own = in_whole(frame, before.sizes[0], source.shown(frame.index))
    return list(judge(before, after, own))


def words(source: Frames, output: Frames, plan: Plan) -> list[str]:
    """Where the words of the output are not those of the source with the plan's changes made.

    Those of notes count, too: as they are planned to be, or none.
    """
    if not isinstance(source, DeckFrames) or not isinstance(output, DeckFrames):
        return ["family"]
    if len(source.words) != len(output.words):
        return ["slides"]
    notes = source.notes if plan.notes else ((),) * len(source.words)
    before = {_TEXT: source.words, _NOTES: notes}
    after = {_TEXT: output.words, _NOTES: output.notes}
    known = {
        f"Slide {slide}/{kind} {number}"
        for kind, told in before.items()
        for slide, texts in enumerate(told, 1)
        for number in range(1, len(texts) + 1)
    }
    unknown = sum(change.path not in known for change in plan.words)
    found = [f"unknown {unknown}"] if unknown else []
    made: defaultdict[str, list[WordChange]] = defaultdict(list)
    for change in plan.words:
        made[change.path].append(change)
    for kind, told in before.items():
        for slide, (texts, finished) in enumerate(zip(told, after[kind], strict=True), 1):
            wanted = [
                _changed(text, made.get(f"Slide {slide}/{kind} {number}", []))
                for number, text in enumerate(texts, 1)
            ]
            if tuple(text for text in wanted if text.strip()) != finished:
                found.append(f"{_CODES[kind]} {slide}")
    return found


def _changed(text: str, changes: list[WordChange]) -> str:
    """From the last change to the first, so that places stay true."""
    for change in sorted(changes, key=lambda one: one.start, reverse=True):
        text = text[: change.start] + change.neutral + text[change.end :]
    return text
