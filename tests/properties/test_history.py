from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from caseveil.domain.history import History


class Editing(RuleBasedStateMachine):
    """The history against the plainest model of it: a list of states and a position."""

    def __init__(self):
        super().__init__()
        self.history, self.states, self.position = History(0), [0], 0

    @rule(state=st.integers(0, 3))
    def push(self, state):
        if state != self.states[self.position]:
            self.states[self.position + 1 :] = [state]
            self.position += 1
        self.history = self.history.push(f"to {state}", state)

    @rule()
    def undo(self):
        self.position = max(0, self.position - 1)
        self.history = self.history.undo()

    @rule()
    def redo(self):
        self.position = min(len(self.states) - 1, self.position + 1)
        self.history = self.history.redo()

    @rule()
    def amend(self):
        self.states = [state ^ 1 for state in self.states]
        self.history = self.history.amend(lambda state: state ^ 1)

    @invariant()
    def same(self):
        assert self.history.present == self.states[self.position]
        assert (self.history.undo_label is None) == (self.position == 0)
        assert (self.history.redo_label is None) == (self.position == len(self.states) - 1)


TestEditing = Editing.TestCase


@given(st.lists(st.integers(), max_size=20))
def test_undoing_everything_and_redoing_everything(states):
    history = History(None)
    for state in states:
        history = history.push("Edit", state)
    back = history
    while back.undo_label:
        assert back.undo().redo() == back
        back = back.undo()
    assert back.present is None
    while back.redo_label:
        back = back.redo()
    assert back == history
