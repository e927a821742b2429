"""Stages that have seen photographs before: the first ones of CenterFace, made teachable again.

CenterFace (Xu et al., arXiv 1911.03599) is a MobileNetV2 (Sandler et al., CVPR 2018), taught on
photographs of people. The program carries it for faces; here its weights are where the teaching
begins. In its file every normalisation has become part of a convolution: they are taken out again,
from what a few pictures show, so that the answer stays as it was.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import onnx
import torch
from onnx import helper, numpy_helper
from torch import Tensor, nn

from caseveil_detectors.weights import read

MODELS: Final = Path(__file__).parents[2] / "resources/caseveil_resources/models"
STAGES: Final = ("387", "413", "474", "491")
"""Names of the answers at a fourth, an eighth, a 16th and a 32nd of the size."""
WIDTHS: Final = (24, 32, 96, 160)
FIXED: Final = 6
"""Convolutions at the beginning that stay as they are: edges and colours look alike everywhere."""


class Backbone(nn.Module):
    """Pictures, n x 3 x height x width, RGB 0 to 255, to the answers of four stages."""

    def __init__(self) -> None:
        super().__init__()
        body = read("centerface", {"centerface": MODELS / "centerface.onnx"})
        graph = onnx.load_from_string(body).graph
        self._values = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
        self.convolutions = nn.ModuleList()
        self.norms = nn.ModuleList()
        self._steps = [self._step(node) for node in _until(graph.node, STAGES[-1])]
        self._first = self._steps[0][2][0]
        for module in self._fixed():
            module.requires_grad_(False)

    def _step(self, node: onnx.NodeProto) -> tuple[str, str, Sequence[str], int]:
        """What is done, the name of its answer, those of its inputs, the convolution's number."""
        if node.op_type != "Conv":
            return node.op_type, node.output[0], list(node.input), -1
        weight, bias = (torch.from_numpy(self._values[name].copy()) for name in node.input[1:])
        given = {one.name: helper.get_attribute_value(one) for one in node.attribute}
        outer, inner = weight.shape[:2]
        conv = nn.Conv2d(
            inner * given["group"], outer, weight.shape[2], given["strides"][0], given["pads"][0],
            groups=given["group"], bias=False,
        )  # fmt: skip
        conv.weight.data = weight
        norm = nn.BatchNorm2d(outer)
        norm.bias.data = bias
        self.convolutions.append(conv)
        self.norms.append(norm)
        return "Conv", node.output[0], [node.input[0]], len(self.norms) - 1

    def _fixed(self) -> list[nn.Module]:
        return [*self.convolutions[:FIXED], *self.norms[:FIXED]]

    def train(self, mode: bool = True) -> "Backbone":
        """As for any module; what stays as it is keeps its normalisation too."""
        super().train(mode)
        for module in self._fixed():
            module.eval()
        return self

    def unfold(self, pixels: Tensor) -> None:
        """Gives every normalisation what ``pixels`` show, once; the answer stays as it was."""
        self.eval()
        with torch.no_grad():
            self._run(pixels, unfolding=True)

    def forward(self, pixels: Tensor) -> list[Tensor]:
        """The answers of ``STAGES``."""
        return self._run(pixels, unfolding=False)

    def _run(self, pixels: Tensor, *, unfolding: bool) -> list[Tensor]:
        seen = {self._first: pixels}
        for kind, name, inputs, number in self._steps:
            given = [seen[one] for one in inputs]
            if kind == "Conv":
                answer = self.convolutions[number](given[0])
                if unfolding:
                    _unfold(self.norms[number], answer)
                seen[name] = self.norms[number](answer)
            else:
                seen[name] = torch.relu(given[0]) if kind == "Relu" else given[0] + given[1]
        return [seen[name] for name in STAGES]


def _until(nodes: Sequence[onnx.NodeProto], last: str) -> Sequence[onnx.NodeProto]:
    """The nodes up to the one whose answer is ``last``."""
    return nodes[: next(i for i, node in enumerate(nodes) if last in node.output) + 1]


def _unfold(norm: nn.Module, answer: Tensor) -> None:
    """Makes ``norm``, which only adds its bias so far, one that takes mean and spread out."""
    mean, spread = answer.mean((0, 2, 3)), answer.var((0, 2, 3)) + 1e-3
    norm.running_mean, norm.running_var = mean, spread
    norm.weight.data = (spread + norm.eps).sqrt()
    norm.bias.data = norm.bias.data + mean
