"""What is asked before a file can be approved, each answer with its one key."""

from collections.abc import Callable
from dataclasses import dataclass

from caseveil.domain.blocks import Block, BlockCode
from caseveil.domain.findings import Action, Finding, Kind, Reason
from caseveil.domain.guidance import kind_of
from caseveil.domain.heads import head_series
from caseveil.domain.readable import objects_left, told_by_tags, unanswered
from caseveil.domain.source import Source
from caseveil.ui.state import answers, edits
from caseveil.ui.state.review import Desk
from caseveil.ui.words import terms as words
from caseveil.ui.words.language import isolated, marked, say
from caseveil.ui.words.untrusted import shown
from caseveil.ui.words.why import kept_as


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer.

    Attributes:
        key: gives it: the key that does the same outside a question, or else a digit.
        text: what its button says.
        run: gives it.
        goes_on: whether approving goes on afterwards.
        on: for a tick: whether it is set.
    """

    key: str
    text: str
    run: Callable[[], None]
    goes_on: bool = True
    on: bool | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to answer, said in words, with its answers.

    Attributes:
        block: what it settles; None where a person asked for it.
        text: the question.
        choices: its answers.
        file: key of the file it asks about.
    """

    block: Block | None
    text: str
    choices: tuple[Choice, ...]
    file: str | None


_FACE_PART = marked(
    "Only a part of {name} is hidden. Eye bars lowered recognition only from 82 % to 69 %; with "
    "all features covered but the hair left, 56 % of celebrities were still recognised."
)
_FACE_SPARED = marked(
    "A part of {name} stays visible. Of crops around one eye 4.9 % were recognised; larger parts "
    "are recognised more often. Why must it stay, and did the patient agree?"
)
_FACE_WHOLE = marked(
    "{name} stays visible: anyone who knows the person will recognise it. "
    "Why must it stay, and did the patient agree?"
)
_ABSENT = marked("Said by the search: {name}. Did you look yourself, to the edges?")
_PAGES_UNSEEN = marked("Pages that were not looked at: {which}.")
_PICTURES_UNSEEN = marked("Pictures that were not looked at: {which}.")
_LISTED = 5  # regions that are named in a question, so that the picture stays in sight
_LONGEST = 60  # characters of one of them
_RELATIVE = marked(
    "Could a relative recognise the person from what is left: skin marks, jewellery, clothes, "
    "room, story?"
)
_RELATIVE_OF_HEAD = marked(
    "Could a relative recognise the person from what is left: shape of the head, face in the "
    "slices, teeth, implants, jewellery, story?"
)
_RELATIVE_OF_SCAN = marked(
    "Could a relative recognise the person from what is left: a rare finding, implants, "
    "jewellery, dates, story?"
)


def question(desk: Desk, block: Block, take_tool: Callable[[str], None]) -> Question:
    """The question that ``block`` asks.

    Args:
        desk: the case; the block belongs to the file looked at.
        block: what must be answered.
        take_tool: takes a drawing tool in hand, for an answer that has to be drawn.
    """
    asked = {
        BlockCode.FACE_PART: _face_part,
        BlockCode.FACE_SHOWN: _face_shown,
        BlockCode.KEPT: _kept,
        BlockCode.ABSENCE: _absence,
        BlockCode.RELATIVE: _relative,
        BlockCode.UNSEEN: _unseen,
    }
    text, choices = asked[block.code](desk, block.finding_id or "", take_tool)
    return Question(block, text, choices, desk.current)


_Answers = tuple[str, tuple[Choice, ...]]


def _face_part(desk: Desk, key: str, take_tool: Callable[[str], None]) -> _Answers:
    choices = (
        Choice("W", say("Hide the whole head"), lambda: answers.hide_whole(desk, key)),
        Choice(
            "Shift+W", say("Draw the part to keep"), lambda: take_tool("face-part"), goes_on=False
        ),
    )
    return say(_FACE_PART, name=desk.name(key)), choices


def _face_shown(desk: Desk, key: str, _take_tool: Callable[[str], None]) -> _Answers:
    decision = desk.review.decision(key) if desk.review else None
    reason, consent = (decision.reason, decision.consent) if decision else ("", False)
    spared = decision is not None and decision.spare is not None
    given = [Reason.CLINICAL, Reason.TEACHING, Reason.PUBLIC]
    given += [] if spared else [Reason.MISTAKEN]

    def stand(why: str, agreed: bool) -> Callable[[], None]:
        return lambda: answers.stand_for(desk, key, why, agreed)

    whys = [
        Choice(str(number), kept_as(why), stand(why, consent), on=why == reason)
        for number, why in enumerate(given, 1)
    ]
    agreed = Choice("5", say("The patient agreed"), stand(reason, not consent), on=consent)
    hide = Choice("W", say("Hide the whole head"), lambda: answers.hide_whole(desk, key))
    text = say(_FACE_SPARED if spared else _FACE_WHOLE, name=desk.name(key))
    return f"{text[:1].upper()}{text[1:]}", (*whys, agreed, hide)


def _kept(desk: Desk, key: str, _take_tool: Callable[[str], None]) -> _Answers:
    left = unanswered(desk.review) if desk.review else ()
    objects = objects_left(desk.review) if desk.review else ()
    known = [f for f in left if desk.review and told_by_tags(desk.review, f)]
    left = (*known, *(finding for finding in left if finding not in known))
    told = [_number_kept(len(left), any(finding in objects for finding in left))]
    told += [_read(desk, finding) for finding in left[:_LISTED]]
    if len(left) > _LISTED:
        told.append(say("And %n more.", "", len(left) - _LISTED))
    if known:
        names = ", ".join(desk.name(finding.id) for finding in known)
        told.append(say("What is known of the patient is among them: {which}.", which=names))
    choices = (
        Choice("1", say("Leave them visible"), lambda: answers.leave_visible(desk)),
        Choice("H", say("Hide them"), lambda: answers.hide_kept(desk)),
        Choice("J", say("Look at them again"), lambda: desk.select(key), goes_on=False),
    )
    return "\n".join(told), choices


def _number_kept(number: int, has_objects: bool) -> str:
    if has_objects:
        return say("%n region(s) that may identify stay visible: look at them.", "", number)
    return say("%n text(s) stay readable: look at them.", "", number)


def _read(desk: Desk, finding: Finding) -> str:
    """One region by its name, and of a text what was read there."""
    name = desk.name(finding.id)
    name = f"{name[:1].upper()}{name[1:]}"
    if finding.kind not in (Kind.TEXT, Kind.WORD):
        return name  # never what a code holds
    read = isolated(shown(finding.text, _LONGEST)) if finding.text else ""
    return f"{name}: “{read}”" if read else say("{name}: not read", name=name)


def _absence(desk: Desk, key: str, take_tool: Callable[[str], None]) -> _Answers:
    def confirm() -> None:
        desk.select(key)
        edits.decide(desk, Action.KEEP)

    def draw() -> None:
        desk.select(key)
        take_tool("box")

    choices = (
        Choice("X", say("I looked: there is none"), confirm),
        Choice("H", say("Draw it"), draw, goes_on=False),
    )
    return say(_ABSENT, name=desk.name(key)), choices


def reasons(desk: Desk) -> Question:
    """Why the selected region is kept."""

    def keep(why: str) -> Callable[[], None]:
        return lambda: edits.decide(desk, Action.KEEP, why)

    choices = [Choice(str(n), kept_as(why), keep(why)) for n, why in enumerate(Reason, 1)]
    told = say("Why does {name} stay visible?", name=desk.name(desk.selected or ""))
    return Question(None, told, tuple(choices), desk.current)


def _relative(desk: Desk, _key: str, _take_tool: Callable[[str], None]) -> _Answers:
    return say(_told_of(desk.entry.source if desk.entry else None)), (
        Choice("1", say("No"), lambda: answers.relative(desk, "no")),
        Choice("2", say("Yes, share only with consent"), lambda: answers.relative(desk, "yes")),
    )


def _told_of(source: Source | None) -> str:
    """What tells a relative who it is: a photograph, slices of a head and other scans differ."""
    if source is None or kind_of(source) == "photo":
        return _RELATIVE
    return _RELATIVE_OF_SCAN if head_series(source) is None else _RELATIVE_OF_HEAD


def _unseen(desk: Desk, _key: str, _take_tool: Callable[[str], None]) -> _Answers:
    left = desk.unseen()
    named = words.runs([frame + 1 for frame in left])
    deck = desk.entry and desk.entry.source and desk.entry.source.format == "pptx"
    told = _PICTURES_UNSEEN if deck else _PAGES_UNSEEN
    return say(told, which=named), (
        Choice("PgDown", say("Show the next"), lambda: desk.set_frame(left[0]), goes_on=False),
        Choice("1", say("Approve without looking"), desk.waive),
    )
