"""No module of the window needs, by any way round, a module that needs it; not for types either."""

import ast
from graphlib import TopologicalSorter
from pathlib import Path

from caseveil import ui

HERE = Path(ui.__file__).parent
PACKAGE = "caseveil.ui"


def modules():
    """Every module of the window by its dotted name; packages hold a docstring only."""
    found = {}
    for file in HERE.rglob("*.py"):
        parts = file.relative_to(HERE).with_suffix("").parts
        if parts[-1] != "__init__":
            found[".".join((PACKAGE, *parts))] = file
    return found


def needed(file, known):
    """The modules of the window that ``file`` imports, also inside functions and for types."""
    names = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{one.name}" for one in node.names)}
        elif isinstance(node, ast.Import):
            names |= {one.name for one in node.names}
    return names & known


def order(graph):
    return list(TopologicalSorter(graph).static_order())


def test_the_modules_of_the_window_have_an_order():
    found = modules()
    assert len(found) > 50
    order({name: needed(file, found.keys()) for name, file in found.items()})


def test_words_and_style_need_nothing_of_what_is_said_and_dressed_with_them():
    found = modules()
    low = tuple(f"{PACKAGE}.{folder}." for folder in ("words", "style"))
    for name, file in found.items():
        if name.startswith(low):
            above = {one for one in needed(file, found.keys()) if not one.startswith(low)}
            assert not above, name


def test_a_circle_would_be_seen(tmp_path):
    (tmp_path / "a.py").write_text("if TYPE_CHECKING:\n    from caseveil.ui.b import B\n")
    (tmp_path / "b.py").write_text("from caseveil.ui import a\n")
    known = {f"{PACKAGE}.a", f"{PACKAGE}.b"}
    graph = {f"{PACKAGE}.{one}": needed(tmp_path / f"{one}.py", known) for one in "ab"}
    try:
        order(graph)
    except ValueError as error:
        assert "cycle" in str(error)
    else:
        raise AssertionError("not seen")
