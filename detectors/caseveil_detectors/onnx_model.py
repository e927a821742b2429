"""Opens networks from checked bytes, on onnxruntime where it is installed, else on OpenCV.

Both give the same boxes (difference below 1e-5); onnxruntime is about twice as fast on the text
networks and slower on the face networks, which therefore always run on OpenCV.
"""

import os
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil_detectors import weights
from caseveil_detectors.contract import DetectorError, MissingPart

THREADS: Final = 2
GIVING_WAY: Final = 5
Tensor = NDArray[np.float32]
Network = Callable[[Tensor], Tensor]

_opened: dict[str, Network] = {}
_opening = threading.Lock()


def _give_way() -> None:
    """Lets everything else in the process go first: beside faces and codes text takes longest.

    The threads of a session inherit it. Only Linux knows a priority of single threads.
    """
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), os.nice(0) + GIVING_WAY)


cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_ERROR)


@contextmanager
def engine_errors(what: str) -> Iterator[None]:
    """Turns whatever an engine raises into a DetectorError that carries no content.

    Args:
        what: name of the detector, for the message.

    Raises:
        DetectorError: in place of any other error; MemoryError passes.
    """
    try:
        yield
    except (DetectorError, MemoryError):
        raise
    except Exception as error:
        raise DetectorError(f"{what}: {type(error).__name__}") from None


def buffer(name: str, models: Mapping[str, Path]) -> NDArray[np.uint8]:
    """The checked bytes of a model as OpenCV takes them.

    Raises:
        MissingPart: see ``weights.read``.
    """
    cv2.setNumThreads(THREADS)
    return np.frombuffer(weights.read(name, models), np.uint8)


def open_network(name: str, models: Mapping[str, Path]) -> Network:
    """A network with one input and one output as a function of its input tensor.

    A process loads it once, however many detectors use it; its file is hashed every time.

    Raises:
        MissingPart: where the file is missing, is not the pinned one or cannot be loaded.
    """
    body = weights.read(name, models)
    try:
        with _opening:
            if name not in _opened:
                _opened[name] = _on_onnxruntime(body) or _on_opencv(body)
            return _opened[name]
    except Exception as error:
        raise MissingPart(f"model {name} cannot be loaded: {type(error).__name__}") from None


def _on_onnxruntime(body: bytes) -> Network | None:
    # Releases with a telemetry client start it when they are imported; they are not asked for, but
    # an environment may hold one.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    try:
        import onnxruntime  # noqa: PLC0415  an optional engine, slow to import
    except ImportError:
        return None
    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = THREADS, 1
    # Memory asked for anew in every run costs the system as much time as the network itself. The
    # arena keeps it; without patterns, one for each shape seen, it stays as large as one run.
    options.enable_cpu_mem_arena, options.enable_mem_pattern = True, False
    options.log_severity_level = 3
    # Waiting threads that spin slow every other process down on a small machine.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # Smooth pictures give activations too small for a normal float, which a processor computes many
    # times slower; as zero they give the same answer in half the time. The setting holds for the
    # whole calling thread, so that each session lives in one of its own.
    options.add_session_config_entry("session.set_denormal_as_zero", "1")
    only_processor = ["CPUExecutionProvider"]
    load = partial(onnxruntime.InferenceSession, body, options, providers=only_processor)
    thread = ThreadPoolExecutor(1, "networks", _give_way)
    session: Any = thread.submit(load).result()
    first = session.get_inputs()[0].name

    def run(tensor: Tensor) -> Tensor:
        answer: Tensor = thread.submit(session.run, None, {first: tensor}).result()[0]
        return answer

    return run


def _on_opencv(body: bytes) -> Network:
    cv2.setNumThreads(THREADS)
    net = cv2.dnn.readNetFromONNX(np.frombuffer(body, np.uint8))

    def run(tensor: Tensor) -> Tensor:
        net.setInput(tensor)
        return np.asarray(net.forward(), np.float32)

    return run
