"""The steps that workers run, by name: the parent never loads a decoder, a detector or a parser.

That keeps the program's own process small and quick to start, and untrusted bytes out of it.
"""

from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final, Generic, TypeVar

from caseveil.domain.case_text import CaseText
from caseveil.domain.checks import Verification
from caseveil.domain.findings import Finding
from caseveil.domain.learning.lesson import Lesson
from caseveil.domain.source import Source
from caseveil.domain.window import Window
from caseveil.workflow.road import EngineState, Preview
from caseveil.workflow.tray import Laid

ResultT = TypeVar("ResultT")

_TASKS: Final = "caseveil.workflow.tasks"


@dataclass(frozen=True, slots=True)
class Written:
    """A clean copy that lies aside, not yet checked.

    Attributes:
        sha256: hash of its bytes, hexadecimal.
        hidden_share: fraction of the output frames' area that is hidden, 0 to 1.
        suffix: of its final name.
        method: how its pixels were written, for the receipt.
        exact: whether the cells of its plan, where it has some, were hidden or kept as wholes.
    """

    sha256: str
    hidden_share: float
    suffix: str
    method: str
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Showing:
    """How a frame is to be shown.

    Attributes:
        max_pixels: of the preview.
        window: for deep grey values; None for the file's own.
        tray: name of the tray its pixels are laid in; empty for none.
    """

    max_pixels: int
    window: Window | None = None
    tray: str = ""


@dataclass(frozen=True, slots=True)
class Errand(Generic[ResultT]):
    """A function of ``workflow.tasks`` by name; called in a worker, which has it loaded.

    Attributes:
        name: of the function.
    """

    name: str

    def __call__(self, *arguments: Any) -> ResultT:
        """What the function answers."""
        answer: ResultT = getattr(import_module(_TASKS), self.name)(*arguments)
        return answer


ENGINES: Final[Errand[tuple[EngineState, ...]]] = Errand("engines")
OPEN: Final[Errand[Source]] = Errand("open_source")
SCAN: Final[Errand[tuple[Finding, ...]]] = Errand("scan")
PREVIEW: Final[Errand[Preview | Laid]] = Errand("preview")
GLIMPSE: Final[Errand[Preview | None]] = Errand("glimpse")
FURTHER: Final[Errand[tuple[tuple[str, Preview], ...]]] = Errand("further")
PREVIEW_OUTPUT: Final[Errand[Preview]] = Errand("preview_output")
WRITE: Final[Errand[Written]] = Errand("write")
VERIFY: Final[Errand[Verification]] = Errand("verify")
READ_TEXT: Final[Errand[CaseText]] = Errand("read_text")
PRACTISE: Final[Errand[Lesson]] = Errand("practise")

ERRANDS: Final = (
    ENGINES,
    OPEN,
    SCAN,
    PREVIEW,
    GLIMPSE,
    FURTHER,
    PREVIEW_OUTPUT,
    WRITE,
    VERIFY,
    READ_TEXT,
    PRACTISE,
)
