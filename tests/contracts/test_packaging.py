"""The developer command, the weights in the wheel and the ratchet, without touching the machine."""

import ast
import importlib
import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from types import SimpleNamespace

import pytest

import caseveil

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "packaging"
FIRST_RUN = ["dev.py", "machine.py", "environment.py", "tiers.py"]


@pytest.fixture(autouse=True)
def scripts(monkeypatch):
    monkeypatch.syspath_prepend(str(SCRIPTS))


@pytest.fixture
def machine():
    return importlib.import_module("machine")


@pytest.fixture
def environment(monkeypatch, tmp_path):
    """The module, with an environment folder of its own and every step noted instead of done."""
    module = importlib.import_module("environment")
    venv = tmp_path / "venv"
    python = venv / "python"
    steps = []

    def make_venv(*command):
        if "venv" in command:
            steps.append("venv")
            python.parent.mkdir(exist_ok=True)
            python.touch()
        return SimpleNamespace(returncode=0 if python.exists() else 1, stdout="")

    monkeypatch.setattr(module, "VENV", venv)
    monkeypatch.setattr(module, "STAMP", venv / "stamp.json")
    monkeypatch.setattr(module, "PYTHON", python)
    monkeypatch.setattr(module, "_run", make_venv)
    monkeypatch.setattr(module, "_fetch_models", lambda: steps.append("models"))
    monkeypatch.setattr(module, "_pip", lambda *packages: steps.append(len(packages) > 2))
    return SimpleNamespace(module=module, steps=steps, ensure=module.ensure)


@pytest.mark.parametrize("name", FIRST_RUN)
def test_what_runs_first_needs_no_package_and_no_new_python(name):
    tree = ast.parse((SCRIPTS / name).read_text(), feature_version=(3, 8))
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").split(".")[0])
    ours = {Path(script).stem for script in FIRST_RUN}
    assert names <= ours | sys.stdlib_module_names


@pytest.mark.parametrize(("arguments", "status"), [([], 0), (["help"], 0), (["rum"], 2)])
def test_the_commands_are_told(arguments, status):
    ran = subprocess.run(
        [sys.executable, str(SCRIPTS / "dev.py"), *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == status
    assert "dev.py run" in ran.stdout
    assert "dev.py test" in ran.stdout


def test_a_first_start_makes_everything_once(environment):
    environment.ensure()
    assert environment.steps == ["venv", "models", False]
    environment.ensure()
    assert len(environment.steps) == 3


def test_the_tests_packages_come_when_they_are_needed_and_stay(environment, monkeypatch):
    environment.ensure()
    environment.ensure(developer=True)
    assert environment.steps[3:] == ["models", True]
    monkeypatch.setattr(environment.module, "_stamp", lambda: {"python": sys.version})
    environment.ensure()
    assert environment.steps[5:] == ["models", True]


def test_another_python_gets_a_new_environment(environment, monkeypatch):
    environment.ensure()
    monkeypatch.setattr(environment.module, "_stamp", lambda: {"python": "3.99"})
    environment.ensure()
    assert environment.steps[3:] == ["venv", "models", False]


def test_an_interrupted_setup_is_done_again(environment, monkeypatch):
    stop = environment.module.Stop
    fail = SimpleNamespace(call=lambda *_: (_ for _ in ()).throw(stop("no network")))
    monkeypatch.setattr(environment.module, "_pip", fail.call)
    with pytest.raises(stop):
        environment.ensure()
    assert not environment.module.STAMP.exists()


def test_a_spoilt_stamp_is_no_stamp(environment):
    environment.ensure()
    environment.module.STAMP.write_text("{")
    environment.ensure()
    assert environment.steps.count("models") == 2


def test_the_packages_of_the_tests_are_those_of_the_group(environment):
    group = tomllib.loads((ROOT / "pyproject.toml").read_text())["dependency-groups"]["dev"]
    assert environment.module._developer_packages() == group


@pytest.fixture
def apt(tmp_path, monkeypatch):
    """An apt-get that writes down what it was asked for."""
    log = tmp_path / "apt.log"
    script = tmp_path / "bin" / "apt-get"
    script.parent.mkdir()
    script.write_text(f'#!/bin/sh\necho "$@" >> {log}\n')
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{script.parent}{os.pathsep}/usr/bin:/bin")
    return SimpleNamespace(script=script, asked=lambda: log.read_text() if log.exists() else "")


linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="apt is on Linux")


@linux
def test_root_has_missing_packages_installed_after_an_update(machine, apt, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    machine.install(["libone", "libtwo"])
    update, install = apt.asked().splitlines()
    assert update.endswith(" update")
    assert install.endswith(" install -y --no-install-recommends libone libtwo")


@linux
def test_others_are_told_the_one_line(machine, apt, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(machine.Stop) as stop:
        machine.install(["libone"])
    lines = str(stop.value).splitlines()
    assert lines[-1] == "  sudo apt-get install -y --no-install-recommends libone"
    assert stop.value.status == 2
    assert apt.asked() == ""


@linux
def test_what_apt_says_when_it_fails_is_shown(machine, apt, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    apt.script.write_text("#!/bin/sh\necho 'E: no such mirror'\nexit 100\n")
    with pytest.raises(machine.Stop, match="no such mirror"):
        machine.install(["libone"])


@linux
def test_without_apt_the_packages_are_named(machine, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(machine.Stop, match="On Debian they are libone"):
        machine.install(["libone"])


@linux
def test_a_missing_library_is_found_by_loading_it(machine):
    wanted = {"libc.so.6": "libc6", "libnothing.so.9": "libnothing9"}
    assert machine.unloadable(wanted) == ["libnothing9"]


@linux
def test_the_venv_module_is_missed_only_until_there_is_an_environment(environment, monkeypatch):
    name = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    find_spec = environment.module.importlib.util.find_spec
    assert environment.module.missing() == []
    monkeypatch.setattr(
        environment.module.importlib.util,
        "find_spec",
        lambda wanted: None if wanted == "ensurepip" else find_spec(wanted),
    )
    assert environment.module.missing() == [name]
    environment.ensure()
    assert environment.module.missing() == []


@linux
def test_all_that_is_missing_is_told_in_one_line(machine, apt, monkeypatch, capsys):
    dev = importlib.import_module("dev")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(machine, "PROGRAM", {"libnothing.so.9": "libnothing9"})
    monkeypatch.setattr(machine, "WINDOW", {})
    monkeypatch.setattr(dev.environment, "missing", lambda: ["python3-venv"])
    assert dev.main(["test"]) == 2
    last = capsys.readouterr().err.splitlines()[-1]
    assert last.startswith("  sudo apt-get install -y --no-install-recommends libnothing9 ")
    assert last.endswith("python3-venv")


@linux
def test_what_stays_missing_after_the_installation_is_named(machine, apt, monkeypatch, capsys):
    dev = importlib.import_module("dev")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(dev.environment, "missing", lambda: ["python3-venv"])
    assert dev.main(["check"]) == 2
    assert capsys.readouterr().err.endswith("do not work: python3-venv\n")
    assert "python3-venv" in apt.asked()


@linux
@pytest.mark.parametrize(("display", "answers"), [(None, False), (":987", False)])
def test_a_display_that_does_not_answer_is_none(machine, monkeypatch, display, answers):
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    if display:
        monkeypatch.setenv("DISPLAY", display)
    assert machine.has_display() is answers


@pytest.mark.parametrize(
    ("display", "arguments", "called", "libraries"),
    [
        (True, [], ["window", "--sample"], True),
        (False, [], ["demo", "--out", str(ROOT / "out" / "demo")], False),
        (True, ["scan", "a.jpg"], ["scan", "a.jpg"], False),
        (False, ["window"], ["window"], True),
    ],
)
def test_run_opens_the_window_where_there_is_a_display(
    machine, monkeypatch, display, arguments, called, libraries
):
    dev = importlib.import_module("dev")
    calls, asked = [], []
    monkeypatch.setattr(machine, "has_display", lambda: display)
    monkeypatch.setattr(machine, "missing", lambda *wanted: asked.extend(wanted) or [])
    monkeypatch.setattr(dev.environment, "missing", list)
    monkeypatch.setattr(dev.environment, "ensure", lambda developer: None)
    monkeypatch.setattr(dev.subprocess, "call", lambda command: calls.append(command) or 5)
    assert dev.main(["run", *arguments]) == 5
    assert calls == [[dev.environment.script("caseveil"), *called]]
    assert any(asked) is libraries


def test_a_stop_is_a_sentence_and_a_status(machine, monkeypatch, capsys):
    dev = importlib.import_module("dev")

    def stop():
        raise machine.Stop("There is no room.")

    monkeypatch.setattr(machine, "has_display", stop)
    assert dev.main(["run"]) == 2
    assert capsys.readouterr().err == "There is no room.\n"


def test_the_weights_are_fetched_for_a_wheel_only(tmp_path, monkeypatch):
    interface = SimpleNamespace(BuildHookInterface=object)
    monkeypatch.setitem(sys.modules, "hatchling.builders.hooks.plugin.interface", interface)
    spec = importlib.util.spec_from_file_location("build_hook", SCRIPTS / "build_hook.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (tmp_path / "packaging").mkdir()
    fetch = "from pathlib import Path\ndef fetch(): Path(__file__).with_name('called').touch()\n"
    (tmp_path / "packaging" / "models.py").write_text(fetch)
    hook = module.WeightsHook()
    hook.root = str(tmp_path)
    for target, called in [("sdist", False), ("wheel", True)]:
        hook.target_name = target
        hook.initialize("standard", {})
        assert (tmp_path / "packaging" / "called").exists() is called


@pytest.mark.parametrize(
    ("floor", "reached", "problem"),
    [
        ({"a.py": 100}, {"a.py": 99}, "a.py fell from 100 to 99 %."),
        ({"a.py": 99}, {"a.py": 100}, "a.py rose from 99 to 100 %: list it."),
        ({}, {"a.py": 100}, "a.py is not listed; it has 100 %."),
        ({"a.py": 100}, {}, "a.py is listed but was not measured."),
    ],
)
def test_the_ratchet_turns_both_ways(floor, reached, problem):
    ratchet = importlib.import_module("ratchet")
    assert ratchet.differences(floor, reached) == [problem]
    assert ratchet.differences(floor, floor) == []


def test_everything_that_decides_what_is_hidden_is_on_the_ratchet():
    listed = json.loads((ROOT / "tests" / "coverage_floor.json").read_text())
    folders = ["domain", "redact", "verify"]
    files = {
        path.relative_to(ROOT).as_posix()
        for folder in folders
        for path in (ROOT / "app" / "caseveil" / folder).rglob("*.py")
    }
    assert set(listed) <= files
    assert {name for name in files if Path(name).name != "__init__.py"} <= set(listed)
    assert all(listed[name] == 100 for name in listed if "/domain/" in name)


def test_continuous_integration_runs_the_command_of_the_readme():
    command = "python3 packaging/dev.py test"
    assert command in (ROOT / ".ci" / "run").read_text()
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
    assert command in (ROOT / "README.md").read_text()
    assert "python3 packaging/dev.py run" in (ROOT / "README.md").read_text()


def test_the_version_is_said_once():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["version"] == caseveil.__version__
    assert f"## [{caseveil.__version__}]" in (SCRIPTS / "CHANGELOG.md").read_text()
