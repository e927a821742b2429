"""Undo and redo over whole immutable states: to undo is to remember the old one."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

StateT = TypeVar("StateT")


@dataclass(frozen=True, slots=True)
class History(Generic[StateT]):
    """A state with its past and its future.

    Attributes:
        present: the state as it is.
        past: (label, state before it), oldest first.
        future: (label, state after it), nearest last.
    """

    present: StateT
    past: tuple[tuple[str, StateT], ...] = ()
    future: tuple[tuple[str, StateT], ...] = ()

    def push(self, label: str, state: StateT) -> "History[StateT]":
        """The history after an edit called ``label``; an edit that changes nothing is none."""
        if state == self.present:
            return self
        return History(state, (*self.past, (label, self.present)))

    def amend(self, update: Callable[[StateT], StateT]) -> "History[StateT]":
        """The history with ``update`` applied to every state, unrecorded.

        A finished scan is no edit: undoing an earlier edit must not lose what it found.
        """
        return History(
            update(self.present),
            tuple((label, update(state)) for label, state in self.past),
            tuple((label, update(state)) for label, state in self.future),
        )

    @property
    def undo_label(self) -> str | None:
        """What undo would take back."""
        return self.past[-1][0] if self.past else None

    @property
    def redo_label(self) -> str | None:
        """What redo would bring back."""
        return self.future[-1][0] if self.future else None

    def undo(self) -> "History[StateT]":
        """One edit back; the same history where there is none."""
        if not self.past:
            return self
        label, state = self.past[-1]
        return History(state, self.past[:-1], (*self.future, (label, self.present)))

    def redo(self) -> "History[StateT]":
        """One edit forward; the same history where there is none."""
        if not self.future:
            return self
        label, state = self.future[-1]
        return History(state, (*self.past, (label, self.present)), self.future[:-1])
