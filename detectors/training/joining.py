"""Joins two networks into one whose answer is the mean of theirs, large weights in 8 bits.

    python -m training.joining FIRST.onnx SECOND.onnx JOINED.onnx

What two networks see that were taught otherwise differs most where they err.
"""

import argparse
from pathlib import Path
from typing import Any, Final

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import GraphProto, NodeProto, TensorProto, helper, numpy_helper

SMALL: Final = 64
LARGE: Final = 50_000
"""A weight of fewer numbers is stored as it is, of fewer than these in 16 bits, else in 8."""
STEPS: Final = 127


def joined(first: onnx.ModelProto, second: onnx.ModelProto) -> onnx.ModelProto:
    """One network that asks both.

    Args:
        first: from ``pixels`` to ``shares``.
        second: the same.
    """
    graph = GraphProto()
    graph.name = "bands"
    graph.input.extend(first.graph.input)
    graph.output.extend(first.graph.output)
    for prefix, part in (("first", first.graph), ("second", second.graph)):
        _add(graph, part, prefix)
    half = numpy_helper.from_array(np.array(0.5, np.float32), "half")
    graph.initializer.append(half)
    graph.node.append(helper.make_node("Add", ["first/shares", "second/shares"], ["both"]))
    graph.node.append(helper.make_node("Mul", ["both", "half"], ["shares"]))
    model = helper.make_model(graph, opset_imports=first.opset_import)
    model.ir_version = first.ir_version
    onnx.checker.check_model(model)
    return model


def _add(graph: GraphProto, part: GraphProto, prefix: str) -> None:
    """Adds ``part`` to ``graph``, all of its names but that of the picture behind ``prefix``."""

    def name(one: str) -> str:
        return one if one in {"", "pixels"} else f"{prefix}/{one}"

    widened = {node.output[0]: node.input[0] for node in part.node if _widens(node, part)}
    values = {one.name: numpy_helper.to_array(one) for one in part.initializer}
    stored = {into: values[of].astype(np.float32) for into, of in widened.items()}
    stored |= {one: value for one, value in values.items() if one not in widened.values()}
    for one, value in stored.items():
        _store(graph, name(one), value)
    for node in part.node:
        if not _widens(node, part):
            copy = graph.node.add()
            copy.CopyFrom(node)
            copy.name = name(node.name)
            copy.input[:] = [name(one) for one in node.input]
            copy.output[:] = [name(one) for one in node.output]


def _widens(node: NodeProto, part: GraphProto) -> bool:
    """Whether a node only brings a stored weight to 32 bits."""
    return node.op_type == "Cast" and any(node.input[0] == one.name for one in part.initializer)


def _store(graph: GraphProto, name: str, value: NDArray[np.float32]) -> None:
    """Stores a weight, a large one as whole numbers with one step for each channel."""
    if value.dtype != np.float32 or value.size < SMALL or value.ndim < 2:
        graph.initializer.append(numpy_helper.from_array(value, name))
        return
    if value.size < LARGE:
        _widened(graph, f"{name}_half", value.astype(np.float16), name)
        return
    around = tuple(range(1, value.ndim))
    step = np.maximum(np.abs(value).max(around, keepdims=True) / STEPS, np.float32(1e-12))
    graph.initializer.append(numpy_helper.from_array(step.astype(np.float32), f"{name}_step"))
    _widened(graph, f"{name}_whole", np.round(value / step).astype(np.int8), f"{name}_wide")
    graph.node.append(helper.make_node("Mul", [f"{name}_wide", f"{name}_step"], [name]))


def _widened(graph: GraphProto, stored: str, value: NDArray[Any], into: str) -> None:
    """Stores ``value`` and brings it to 32 bits as ``into``."""
    graph.initializer.append(numpy_helper.from_array(value, stored))
    graph.node.append(helper.make_node("Cast", [stored], [into], to=TensorProto.FLOAT))


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("first", type=Path)
    parser.add_argument("second", type=Path)
    parser.add_argument("into", type=Path)
    chosen = parser.parse_args()
    onnx.save(joined(onnx.load(chosen.first), onnx.load(chosen.second)), chosen.into)


if __name__ == "__main__":
    main()
