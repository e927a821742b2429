"""A preview for the screen: a QImage on the road's bytes for each of its sizes."""

from dataclasses import dataclass

from PySide6.QtGui import QImage

from caseveil.workflow.road import Preview

MAX_PIXELS = 24_000_000


@dataclass(frozen=True)
class Picture:
    """A frame at several sizes.

    Attributes:
        levels: images, each half the size of the one before; the first is the preview itself.
        scale: pixels of the first level per source pixel.
        memory: what the images stand on; must live as long as they do.
    """

    levels: tuple[QImage, ...]
    scale: float
    memory: tuple[object, ...]

    def level(self, zoom: float) -> int:
        """The smallest level that is still at least as fine as the screen.

        Args:
            zoom: screen pixels per source pixel.
        """
        wanted = zoom / self.scale
        level = 0
        while level + 1 < len(self.levels) and 0.5 ** (level + 1) >= wanted:
            level += 1
        return level


def build(preview: Preview) -> Picture:
    """The picture of a preview; its bytes are shown where they lie."""
    memory = (preview.rgb, *preview.levels)
    images = (
        _image(data, preview.width >> halved, preview.height >> halved)
        for halved, data in enumerate(memory)
    )
    return Picture(tuple(images), preview.scale, memory)


def _image(rgb: bytes, width: int, height: int) -> QImage:
    return QImage(rgb, width, height, width * 3, QImage.Format.Format_RGB888)
