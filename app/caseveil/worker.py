"""What a worker process is made of: the detectors, the redactor and the second look, joined."""

import os
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cached_property, partial
from typing import Final, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil.domain.case_text import CaseText, Change, Remark
from caseveil.domain.findings import Kind, Meaning, TextClass, Tier
from caseveil.errors import Code, Refused
from caseveil.redact.redactor import TableRedactor
from caseveil.verify.contract import Hit
from caseveil.workflow import tasks
from caseveil.workflow.finders import Known, Sort
from caseveil.workflow.road import EngineState
from caseveil_detectors import catalog
from caseveil_detectors.case_text.document import CaseTextReader
from caseveil_detectors.case_text.marks import Mark
from caseveil_detectors.contract import (
    Detection,
    Entry,
    MissingPart,
    Picture,
    PictureDetector,
    Search,
    TagDetector,
    answer,
    search,
)
from caseveil_detectors.meaning.known import KnownText
from caseveil_detectors.meaning.lines import TextSorter
from caseveil_detectors.metadata.detector import IDENTITY_CATEGORIES
from caseveil_detectors.second_look.detector import SecondLook
from caseveil_resources.models import model_paths
from caseveil_resources.words import words_folder

Detector = PictureDetector | TagDetector

THREADS: Final = 2


def furnish(key: bytes) -> None:
    """Gives this process all that its steps need; networks are loaded in the background.

    Args:
        key: secret from which replacement UIDs are made.
    """
    os.environ.setdefault("OPENCV_LOG_LEVEL", "ERROR")
    cv2.setNumThreads(THREADS)
    catalogue = Catalogue()
    tasks.install(tasks.Parts(catalogue, TableRedactor(key)))
    threading.Thread(target=catalogue.load_ahead, name="load-ahead", daemon=True).start()


class Catalogue:
    """The detectors of the catalogue, loaded when first used and then kept."""

    def __init__(self) -> None:
        self._models = model_paths()
        self._states = {entry.name: problem for entry, problem in catalog.available(self._models)}
        self._built: dict[str, Detector] = {}
        self._building = {entry.name: threading.Lock() for entry in catalog.CATALOG}

    @property
    def identity_categories(self) -> frozenset[str]:
        """Categories of tag findings whose values are searched for in the output."""
        return IDENTITY_CATEGORIES

    def states(self) -> Sequence[EngineState]:
        """Every detector and whether it can run here."""
        return [
            EngineState(
                entry.name,
                tuple(sorted(entry.kinds)),
                entry.engine,
                entry.optional,
                not self._states[entry.name],
                self._states[entry.name],
            )
            for entry in catalog.CATALOG
        ]

    def for_pictures(self, wanted: frozenset[Kind]) -> list[tuple[str, PictureDetector]]:
        """Detectors of regions for the wanted kinds, each loaded when it is first asked."""
        return [(e.name, _Late(partial(self._build, e))) for e in self._chosen(wanted, tags=False)]

    def for_tags(self, wanted: frozenset[Kind]) -> list[tuple[str, TagDetector]]:
        """Detectors of tags and file names for the wanted kinds."""
        return [
            (e.name, cast(TagDetector, self._build(e))) for e in self._chosen(wanted, tags=True)
        ]

    def load_ahead(self) -> None:
        """Loads what most searches need while the first file is still being read."""
        for entry in catalog.CATALOG:
            if not self._states[entry.name]:
                with suppress(Refused):  # told when the detector is asked for
                    self._build(entry)

    @cached_property
    def _text_sorter(self) -> TextSorter:
        try:
            return TextSorter(words_folder())
        except MissingPart:
            raise Refused(Code.DETECTOR_MISSING, "word lists") from None

    def sort_texts(self, known: Known) -> Sort:
        """What a line tells of a patient of whom ``known`` is known."""
        sorter = self._text_sorter
        values = sorter.known([KnownText(category, value) for category, value in known])

        def sort(text: str | None, sureness: float) -> Meaning:
            told = sorter.sort(text, values, sureness)
            return Meaning(TextClass(told.category), told.confidence, told.pattern, told.reason)

        return sort

    @cached_property
    def _text_reader(self) -> CaseTextReader:
        try:
            return CaseTextReader(words_folder())
        except MissingPart:
            raise Refused(Code.DETECTOR_MISSING, "word lists") from None

    def read_text(self, untrusted_text: str, known: Known) -> CaseText:
        """What identifies in a running text."""
        values = [KnownText(category, value) for category, value in known]
        reading = self._text_reader.read(untrusted_text, values)
        changes = tuple(_change(mark) for mark in reading.marks)
        remarks = tuple(Remark(r.start, r.end, r.reason) for r in reading.remarks)
        return CaseText(reading.text, changes, remarks)

    @cached_property
    def _second_look(self) -> "Second":
        return Second(SecondLook(self._models))

    def redetector(self) -> "Second":
        """The second look."""
        return self._second_look

    def _chosen(self, wanted: frozenset[Kind], *, tags: bool) -> list[Entry]:
        names = {kind.value for kind in wanted}
        chosen = [e for e in catalog.CATALOG if e.reads_tags is tags and e.kinds & names]
        for entry in chosen:
            if self._states[entry.name] and not entry.optional:
                raise Refused(Code.DETECTOR_MISSING, entry.name)
        covered = {k for e in catalog.CATALOG for k in e.kinds if not e.optional}
        if not names <= covered:
            raise Refused(Code.DETECTOR_MISSING, ", ".join(sorted(names - covered)))
        return [entry for entry in chosen if not self._states[entry.name]]

    def _build(self, entry: Entry) -> Detector:
        with self._building[entry.name]:
            if entry.name not in self._built:
                try:
                    self._built[entry.name] = catalog.build(entry, self._models)
                except MissingPart:
                    raise Refused(Code.DETECTOR_MISSING, entry.name) from None
            return self._built[entry.name]


def _change(mark: Mark) -> Change:
    tier = Tier.CERTAIN if mark.certain else Tier.DOUBTFUL
    told = (mark.category, mark.safe_harbor, mark.reason, tier, mark.neutral)
    return Change(mark.start, mark.end, *told)


class _Late:
    """A detector that is loaded when it is first asked: quick ones do not wait for the others."""

    def __init__(self, build: Callable[[], Detector]) -> None:
        self._build = build

    def detect(self, picture: Picture) -> Sequence[Detection]:
        """What the detector answers."""
        return answer(self.search(picture))

    def search(self, picture: Picture) -> Search:
        """What it tells at first sight, and its answer."""
        return (yield from search(cast(PictureDetector, self._build()), picture))


class Second:
    """Shows the verifier what the second look of the detectors sees."""

    def __init__(self, second_look: SecondLook) -> None:
        self._second_look = second_look

    @property
    def engines(self) -> tuple[str, ...]:
        """Weights that the first pass used too."""
        return tuple(sorted({e.engine for e in catalog.CATALOG if e.models}))

    def look(
        self,
        pixels: NDArray[np.uint8],
        photographic: bool,
        hidden: NDArray[np.bool_] | None = None,
    ) -> list[Hit]:
        """Every hit above the delivery threshold on one output frame."""
        hits = self._second_look.look(pixels, photographic, hidden)
        return [Hit(Kind(hit.kind), hit.score, hit.polygon) for hit in hits]
