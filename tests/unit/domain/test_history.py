from caseveil.domain.history import History


def test_an_edit_can_be_undone_and_redone():
    edited = History(1).push("Double", 2)
    assert (edited.present, edited.undo_label, edited.redo_label) == (2, "Double", None)
    undone = edited.undo()
    assert (undone.present, undone.undo_label, undone.redo_label) == (1, None, "Double")
    assert undone.redo() == edited


def test_there_is_nothing_before_the_first_and_after_the_last():
    history = History("a").push("Edit", "b")
    assert history.undo().undo() == history.undo()
    assert history.redo() is history


def test_an_edit_that_changes_nothing_is_none():
    history = History((1, 2))
    assert history.push("Nothing", (1, 2)) is history


def test_a_new_edit_forgets_what_was_undone():
    history = History(1).push("Two", 2).undo().push("Three", 3)
    assert history.redo_label is None
    assert history.undo().present == 1


def test_amending_reaches_every_state():
    history = History(1).push("Two", 2).push("Three", 3).undo().amend(lambda n: n * 10)
    assert (history.undo().present, history.present, history.redo().present) == (10, 20, 30)
    assert (history.undo_label, history.redo_label) == ("Two", "Three")
