"""Writes the trained network as ONNX, for OpenCV and onnxruntime alike, weights in 16 bits."""

import warnings
from pathlib import Path
from typing import Final

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from training.network import BandNet, Shares

OPSET: Final = 17
LARGE: Final = 64
"""From so many numbers on a weight is stored in 16 bits; computed is with 32."""


def write_onnx(network: BandNet, path: Path) -> None:
    """Writes ``network`` with shares as its answer; any number of pictures, sides divisible by 32.

    Args:
        network: in evaluation mode, so that its normalisations become part of the convolutions.
        path: of the file to be written.
    """
    example = torch.zeros(1, 3, 64, 96)
    sizes = {0: "n", 2: "height", 3: "width"}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            Shares(network).eval(),
            (example,),
            str(path),
            input_names=["pixels"],
            output_names=["shares"],
            dynamic_axes={"pixels": sizes, "shares": sizes},
            opset_version=OPSET,
            dynamo=False,
        )
    model = onnx.load(path)
    _halve(model.graph)
    onnx.save(model, path)


def _halve(graph: onnx.GraphProto) -> None:
    """Stores large weights in 16 bits and widens them where the model is loaded."""
    widening = []
    for weight in list(graph.initializer):
        values = numpy_helper.to_array(weight)
        if values.dtype != np.float32 or values.size < LARGE:
            continue
        name = f"{weight.name}_half"
        graph.initializer.remove(weight)
        graph.initializer.append(numpy_helper.from_array(values.astype(np.float16), name))
        widening.append(helper.make_node("Cast", [name], [weight.name], to=TensorProto.FLOAT))
    nodes = [*widening, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)
