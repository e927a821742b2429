"""Why a file went no further: what is put into words for a person."""

from dataclasses import dataclass

from caseveil.domain.source import PART_READABLE
from caseveil.errors import Code


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a file went no further."""

    code: Code
    detail: str = ""
    refused: bool = True

    @property
    def part_readable(self) -> bool:
        """Whether the file ends early, and a part of its picture can be opened."""
        return self.code is Code.TRUNCATED and self.detail == PART_READABLE
