"""The network: tells for each fourth pixel what wristband and label it shows.

Stages that know photographs already (``backbone``) are joined from the coarsest to the finest,
after Ronneberger, Fischer and Brox (MICCAI 2015), with residuals (He et al., CVPR 2016), separable
convolutions (Howard et al., arXiv 1704.04861) and a pooled view of the picture.
"""

from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.backbone import WIDTHS as STAGE_WIDTHS
from training.backbone import Backbone

RARE: Final = 3.0
"""Weight of a place that shows something: one in ten does."""
WIDTHS: Final = (128, 96, 64, 32)
"""Channels from the coarsest level to the finest."""


def conv(inner: int, outer: int, size: int = 3, stride: int = 1, groups: int = 1) -> nn.Sequential:
    """A convolution with its normalisation and activation."""
    layer = nn.Conv2d(inner, outer, size, stride, size // 2, groups=groups, bias=False)
    return nn.Sequential(layer, nn.BatchNorm2d(outer), nn.ReLU(inplace=True))


class Dense(nn.Module):
    """A convolution around which the input passes unchanged."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.inner = conv(width, width)

    def forward(self, given: Tensor) -> Tensor:
        """``given`` with what the convolution adds."""
        return given + self.inner(given)


class Wide(nn.Module):
    """A separable convolution of five by five around which the input passes unchanged."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.inner = nn.Sequential(conv(width, width, 5, groups=width), conv(width, width, 1))

    def forward(self, given: Tensor) -> Tensor:
        """``given`` with what the convolutions add."""
        return given + self.inner(given)


class Overview(nn.Module):
    """Lets the mean of the whole picture say how much each channel counts."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.mix = nn.Conv2d(width, width, 1)

    def forward(self, given: Tensor) -> Tensor:
        """``given``, each channel scaled between 0 and 2 (Hu et al., CVPR 2018)."""
        return given * (2 * torch.sigmoid(self.mix(given.mean((2, 3), keepdim=True))))


class Join(nn.Module):
    """Brings a coarse level to twice its size and joins it with a finer one."""

    def __init__(self, coarse: int, fine: int, outer: int) -> None:
        super().__init__()
        self.narrow = conv(coarse, outer, 1)
        self.side = conv(fine, outer, 1)
        self.after = Dense(outer)

    def forward(self, coarse: Tensor, fine: Tensor) -> Tensor:
        """The level of ``fine``."""
        wide = functional.interpolate(self.narrow(coarse), scale_factor=2.0, mode="nearest")
        return self.after(wide + self.side(fine))


class BandNet(nn.Module):
    """Pictures, n x 3 x height x width, RGB 0 to 255, sides divisible by 32, to n x 2 maps.

    The maps hold logits for wristband and label at a fourth of the size.
    """

    def __init__(self) -> None:
        super().__init__()
        self.backbone = Backbone()
        second, third, fourth, fifth = STAGE_WIDTHS
        low, mid, high, top = WIDTHS
        self.low = nn.Sequential(conv(fifth, low, 1), Wide(low), Overview(low), Wide(low))
        self.joins = nn.ModuleList(
            [Join(low, fourth, mid), Join(mid, third, high), Join(high, second, top)]
        )
        self.head = nn.Conv2d(top, 2, 3, padding=1)
        nn.init.constant_(self.head.bias, -3.0)  # most pixels show neither

    def forward(self, pixels: Tensor) -> Tensor:
        """Logits, n x 2 x height / 4 x width / 4."""
        *finer, coarsest = self.backbone(pixels)
        level = self.low(coarsest)
        for join, fine in zip(self.joins, reversed(finer), strict=True):
            level = join(level, fine)
        return self.head(level)


class Shares(nn.Module):
    """The network as it is used: logits turned into shares from 0 to 1."""

    def __init__(self, inner: BandNet) -> None:
        super().__init__()
        self.inner = inner

    def forward(self, pixels: Tensor) -> Tensor:
        """Share of each place that shows a wristband, a label."""
        return torch.sigmoid(self.inner(pixels))


def loss_of(logits: Tensor, truth: Tensor) -> Tensor:
    """Cross-entropy, in which what is there weighs more, plus one minus Dice over the batch.

    Besides band and label, "one of them" is judged: to see that something is there comes first,
    and is what decides whether it is hidden.

    Args:
        logits: n x 2 x h x w.
        truth: the same shape, 0 to 1.
    """
    logits = torch.cat([logits, torch.logsumexp(logits, 1, keepdim=True)], 1)
    truth = torch.cat([truth, truth.sum(1, keepdim=True).clamp(max=1)], 1)
    weight = torch.full((1,), RARE, dtype=logits.dtype)
    entropy = functional.binary_cross_entropy_with_logits(logits, truth, pos_weight=weight)
    share = torch.sigmoid(logits)
    both = (share * truth).sum((0, 2, 3))
    dice = 1 - (2 * both + 1) / (share.sum((0, 2, 3)) + truth.sum((0, 2, 3)) + 1)
    return entropy + dice.mean()
