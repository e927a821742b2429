"""Who may import whom, how long things may be, and that each of these rules can be broken."""

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = {"app": "caseveil", "detectors": "caseveil_detectors", "resources": "caseveil_resources"}
PRODUCT = sorted(
    path for top in (*SOURCES, "packaging") for path in (ROOT / top).rglob("*.py") if path.is_file()
)
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"][
    "contracts"
]
MODULE_LINES, FUNCTION_LINES = 300, 50

# For each contract: a file, and an import that it must not have.
VIOLATIONS = {
    "Layers": [
        ("app/caseveil/domain/plan.py", "import caseveil.workflow.jobs"),
        ("app/caseveil/formats/base.py", "import caseveil.redact"),
        ("app/caseveil/verify/contract.py", "import caseveil.formats.base"),
        ("app/caseveil/workflow/jobs.py", "import caseveil.wiring"),
        ("app/caseveil/cli/__init__.py", "import caseveil.ui"),
        ("app/caseveil/ui/__init__.py", "import caseveil.cli"),
    ],
    "Qt only": [
        ("app/caseveil/workflow/jobs.py", "from PySide6 import QtCore"),
        ("detectors/caseveil_detectors/contract.py", "import PySide6.QtGui"),
    ],
    "Detectors know": [
        ("detectors/caseveil_detectors/contract.py", "import caseveil.domain.findings"),
        ("detectors/caseveil_detectors/contract.py", "import caseveil_resources"),
    ],
    "The check shares": [
        ("app/caseveil/verify/contract.py", "import PIL.Image"),
        ("app/caseveil/verify/contract.py", "from pydicom import dcmread"),
        ("app/caseveil/domain/plan.py", "import piexif"),
    ],
    "The domain is": [
        ("app/caseveil/domain/geometry.py", "import numpy"),
        ("app/caseveil/errors.py", "import psutil"),
    ],
    "Only wiring": [
        ("app/caseveil/cli/__init__.py", "import caseveil_detectors.contract"),
        ("app/caseveil/domain/plan.py", "import caseveil_detectors"),
    ],
    "The workflow knows": [
        ("app/caseveil/workflow/jobs.py", "import caseveil_detectors.catalog"),
        ("app/caseveil/workflow/scan.py", "from caseveil_detectors import faces"),
    ],
}
SEEDS = [(name, *seed) for name, seeds in VIOLATIONS.items() for seed in seeds]


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """The sources and the contracts, to be spoilt; models and other data stay behind."""
    place = tmp_path_factory.mktemp("copy")
    shutil.copy(ROOT / "pyproject.toml", place)
    for top in SOURCES:
        for path in (ROOT / top).rglob("*.py"):
            target = place / path.relative_to(ROOT)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)
    return place


def lint(place: Path) -> dict[str, bool]:
    """Contract name to whether it is kept, as import-linter says of the sources in ``place``."""
    path = os.pathsep.join(str(place / top) for top in SOURCES)
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    ran = subprocess.run(
        [*command, "--cache-dir", str(place / "cache")],
        cwd=place,
        env={**os.environ, "PYTHONPATH": path, "COLUMNS": "200", "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    told = re.findall(r"^(.+?) (KEPT|BROKEN)\b.*$", ran.stdout, re.MULTILINE)
    assert len(told) == len(CONTRACTS), ran.stdout + ran.stderr
    return {name: verdict == "KEPT" for name, verdict in told}


def test_every_contract_is_kept(copy):
    assert lint(copy) == {contract["name"]: True for contract in CONTRACTS}


def test_every_contract_has_a_violation_to_be_seen_with():
    for contract in CONTRACTS:
        assert any(contract["name"].startswith(start) for start in VIOLATIONS), contract["name"]


@pytest.mark.parametrize("local", [False, True], ids=["module", "function"])
@pytest.mark.parametrize(("start", "file", "line"), SEEDS)
def test_a_seeded_violation_breaks_its_contract(copy, start, file, line, local):
    spoilt = copy / file
    clean = spoilt.read_text()
    seed = f"\n\ndef seeded() -> None:\n    {line}\n" if local else f"\n{line}\n"
    try:
        spoilt.write_text(clean + seed)
        broken = [name for name, kept in lint(copy).items() if not kept]
    finally:
        spoilt.write_text(clean)
    assert any(name.startswith(start) for name in broken)


def imports_of(path: Path) -> set[str]:
    """First part of the name of everything that the file imports, in functions too."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return names


INNERMOST = [*(ROOT / "app/caseveil/domain").rglob("*.py"), ROOT / "app/caseveil/errors.py"]


@pytest.mark.parametrize("path", sorted(INNERMOST), ids=lambda path: str(path.relative_to(ROOT)))
def test_the_domain_imports_the_standard_library_and_itself_only(path):
    ours = ("caseveil.domain", "caseveil.errors")
    others = {name for name in imports_of(path) if not name.startswith(ours)}
    assert {name.split(".")[0] for name in others} <= sys.stdlib_module_names


@pytest.mark.parametrize("path", PRODUCT, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_and_its_functions_are_short(path):
    text = path.read_text()
    assert text.count("\n") <= MODULE_LINES
    assert [(name, lines) for name, lines in functions(text) if lines > FUNCTION_LINES] == []


def functions(text: str) -> list[tuple[str, int]]:
    """Name and lines of every function, decorators and docstring included."""
    kinds = ast.FunctionDef | ast.AsyncFunctionDef
    found = [node for node in ast.walk(ast.parse(text)) if isinstance(node, kinds)]
    return [(node.name, (node.end_lineno or 0) - node.lineno + 1) for node in found]


def test_a_long_function_would_be_seen():
    body = "def long():\n" + "    x = 1\n" * FUNCTION_LINES + "def long():\n    pass\n"
    assert functions(body) == [("long", FUNCTION_LINES + 1), ("long", 2)]


UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK|NotImplementedError|NotImplemented)\b")


@pytest.mark.parametrize("path", PRODUCT, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_is_left_unfinished(path):
    assert UNFINISHED.findall(path.read_text()) == []


VAGUE = {"utils", "util", "helpers", "helper", "manager", "common", "misc"}


def test_no_module_has_a_name_that_says_nothing():
    assert [path for path in PRODUCT if VAGUE & set(path.stem.split("_"))] == []


def test_packaging_is_a_folder_of_scripts_and_never_a_package():
    assert not (ROOT / "packaging" / "__init__.py").exists()
    ours = "import packaging, packaging.version; print(packaging.__file__)"
    ran = subprocess.run(
        [sys.executable, "-c", ours], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert not Path(ran.stdout.strip()).is_relative_to(ROOT / "packaging")


def test_the_headless_half_never_loads_qt():
    script = """
        import importlib, pkgutil, sys
        import caseveil, caseveil_detectors, caseveil_resources
        for package in (caseveil, caseveil_detectors, caseveil_resources):
            for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
                if not found.name.startswith("caseveil.ui"):
                    importlib.import_module(found.name)
        print([name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))])
    """
    import textwrap

    ran = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True, check=False
    )
    assert (ran.stdout.strip(), ran.returncode) == ("[]", 0), ran.stderr


HEAVY = (
    "cv2",
    "pydicom",
    "PIL",
    "onnxruntime",
    "imagecodecs",
    "piexif",
    "zxingcpp",
    "_pi_heif",
    "pypdfium2",
)


@pytest.mark.parametrize("face", ["caseveil.ui.app", "caseveil.cli.main"])
def test_the_programs_own_process_loads_no_decoder_and_no_detector(face):
    loaded = f"import sys, caseveil.wiring, {face}; print([n for n in {HEAVY} if n in sys.modules])"
    ran = subprocess.run(
        [sys.executable, "-c", loaded], capture_output=True, text=True, check=False
    )
    assert (ran.stdout.strip(), ran.returncode) == ("[]", 0), ran.stderr


FOLDERS = {"unit", "contracts", "properties", "e2e", "fuzz", "benchmarks", "ui"}
ROOTS = {name: ROOT / name / SOURCES[name] for name in ("detectors", "resources")}
ROOTS["packaging"] = ROOT / "packaging"


def mirrored(test: Path) -> Path:
    """The folder of the tree that the folder of a unit test mirrors."""
    top, *rest = test.relative_to(ROOT / "tests" / "unit").parent.parts or ("",)
    root = ROOTS.get(top, ROOT / "app" / "caseveil" / top)
    return root.joinpath(*rest)


@pytest.mark.parametrize(
    "path",
    sorted((ROOT / "tests" / "unit").rglob("test_*.py")),
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_a_unit_test_lies_where_the_module_it_tests_lies(path):
    """It is called as the module or imports from its folder; makers of pictures are tested too."""
    folder, name = mirrored(path), path.stem.removeprefix("test_")
    package = ".".join(folder.relative_to(ROOT).parts[1:])
    named = (folder / name).is_dir() or any(
        (place / f"{name}.py").exists() for place in (folder, ROOT / "tests")
    )
    imported = any(module.startswith(package) for module in imports_of(path))
    assert folder.is_dir()
    assert named or (package and imported), f"nothing in {folder.name} is called {name}"


def test_the_tests_have_no_other_folders():
    folders = {path.name for path in (ROOT / "tests").iterdir() if path.is_dir()}
    assert folders - {"__pycache__"} <= FOLDERS
