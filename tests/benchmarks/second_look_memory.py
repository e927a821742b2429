"""Keeps in a file what the engines answered, so that a run can be broken off and taken up again.

An answer is found again by the pixels that were asked about, the further arguments, the source of
the engine's modules and the hash of its weights: it is never older than what gave it. Several
processes may share the file.
"""

import inspect
import json
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import wraps
from hashlib import blake2b
from pathlib import Path
from threading import Lock
from types import ModuleType
from typing import Any

import numpy as np

from caseveil_detectors import quads
from caseveil_detectors.codes import detector as codes
from caseveil_detectors.codes import evidence as code_evidence
from caseveil_detectors.codes import places as code_places
from caseveil_detectors.codes import reader as code_reader
from caseveil_detectors.contract import Detection
from caseveil_detectors.faces import engines as face_engines
from caseveil_detectors.faces import presence as face_presence
from caseveil_detectors.quads import Scored
from caseveil_detectors.second_look import lines as second_lines
from caseveil_detectors.text import lines as text_lines
from caseveil_detectors.text import parts as text_parts
from caseveil_detectors.text import reader as text_reader
from caseveil_detectors.weights import PINS

WAIT = 120.0
"""Seconds for which another process may write."""


@dataclass(frozen=True)
class Engine:
    """One method whose answers are kept, and how they are written down."""

    owner: type
    method: str
    modules: Sequence[ModuleType]
    weights: str
    write: Callable[[Any], Any]
    read: Callable[[Any], Any]
    asked: Callable[..., tuple[Any, ...]] = lambda *given: given

    @property
    def version(self) -> bytes:
        """What the answer depends on besides the question."""
        sources = "".join(inspect.getsource(module) for module in self.modules)
        return f"{self.owner.__name__} {PINS.get(self.weights)} {sources}".encode()


def _boxes(written: Any) -> np.ndarray:
    return np.array(written, np.float32).reshape(-1, 15)


def _lines(written: Any) -> list[Scored]:
    return [Scored(np.array(quad, np.float32), score) for quad, score in written]


def _written(lines: Sequence[Scored]) -> list[Any]:
    return [(line.quad.tolist(), line.score) for line in lines]


def _found(written: Any) -> list[Detection]:
    return [
        Detection(**{**one, "polygon": tuple((x, y) for x, y in one["polygon"])}) for one in written
    ]


ENGINES = (
    Engine(face_engines.YuNet, "find", (face_engines,), "yunet", np.ndarray.tolist, _boxes),
    Engine(
        face_engines.CenterFace, "find", (face_engines,), "centerface", np.ndarray.tolist, _boxes
    ),
    Engine(face_presence.Presence, "score", (face_presence,), "face-landmark", float, float),
    Engine(
        text_lines.LineFinder,
        "find_at",
        (text_lines, text_parts, quads),
        "ppocr6-det",
        lambda sizes: [_written(lines) for lines in sizes],
        lambda written: (_lines(lines) for lines in written),
    ),
    Engine(
        second_lines.SecondLines,
        "at_sizes",
        (second_lines, text_lines, text_parts, quads),
        "ppocr6-det",
        lambda found: [(side, *_written([line])) for side, line in found],
        lambda written: [(side, *_lines([line])) for side, line in written],
    ),
    Engine(
        second_lines.SecondLines,
        "on_evened",
        (second_lines, text_lines, quads),
        "ppocr6-det",
        _written,
        _lines,
    ),
    Engine(
        text_reader.LineReader,
        "read",
        (text_reader,),
        "ppocr6-rec",
        list,
        tuple,
        lambda rgb, quad: (text_reader.straightened(rgb, quad),),
    ),
    Engine(
        codes.CodeDetector,
        "detect",
        (codes, code_evidence, code_places, code_reader, quads),
        "",
        lambda found: [asdict(one) for one in found],
        _found,
        lambda picture: (picture.pixels, picture.photographic),
    ),
)


class Memory:
    """The file; from its making on, this process asks the engines only what is not in it.

    Attributes:
        repeated: how many answers came from the file.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "second_look.sqlite"
        self._file = sqlite3.connect(
            path, timeout=WAIT, isolation_level=None, check_same_thread=False
        )
        self._one_at_a_time = Lock()
        self._file.execute("PRAGMA journal_mode=WAL")
        self._file.execute("CREATE TABLE IF NOT EXISTS answers (question BLOB PRIMARY KEY, answer)")
        self.repeated = 0
        for engine in ENGINES:
            setattr(engine.owner, engine.method, self._remembering(engine))

    def _remembering(self, engine: Engine) -> Callable[..., Any]:
        ask, version = getattr(engine.owner, engine.method), engine.version

        @wraps(ask)
        def answer(itself: Any, *given: Any, **named: Any) -> Any:
            key = _key(version, (*engine.asked(*given), *named.values()))
            row = self._ask("SELECT answer FROM answers WHERE question=?", (key,))
            if row:
                self.repeated += 1
                return engine.read(json.loads(row[0]))
            text = json.dumps(engine.write(ask(itself, *given, **named)))
            self._ask("INSERT OR IGNORE INTO answers VALUES (?, ?)", (key, text))
            return engine.read(json.loads(text))

        return answer

    def _ask(self, statement: str, values: tuple[Any, ...]) -> Any:
        """The first row that ``statement`` gives; the second look asks from two threads."""
        with self._one_at_a_time:
            return self._file.execute(statement, values).fetchone()


def _key(version: bytes, asked: Sequence[Any]) -> bytes:
    digest = blake2b(version, digest_size=20)
    for value in asked:
        if isinstance(value, np.ndarray):
            digest.update(repr((value.shape, value.dtype)).encode())
            digest.update(np.ascontiguousarray(value))
        else:
            digest.update(repr(value).encode())
    return digest.digest()
