"""Writes the trained network as ONNX, for OpenCV and onnxruntime alike."""

import warnings
from pathlib import Path
from typing import Final

import torch

from training.network import BandNet, Shares

OPSET: Final = 17


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
