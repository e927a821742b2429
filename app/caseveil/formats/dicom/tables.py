"""The lookup tables of a clean copy, which keep what some pixel of it leads to."""

from pydicom import Dataset

from caseveil.formats.dicom.codecs import LOSSY
from caseveil.formats.dicom.frames import Samples
from caseveil.formats.dicom.grey_tables import GreyTables
from caseveil.formats.dicom.module import PixelModule
from caseveil.formats.dicom.palette import Palette


class Tables:
    """Watches the samples of a clean copy on their way out, then tidies palette and grey tables."""

    def __init__(self, source: Dataset, clean: Dataset, module: PixelModule) -> None:
        self._palette, self._grey = Palette(source, module), GreyTables(clean, module)

    def watch(self, samples: Samples) -> Samples:
        """``samples``, stored values of one frame, which are remembered."""
        self._grey.watch(samples)
        return self._palette.watch(samples)

    def tidy(self, clean: Dataset, syntax: str) -> None:
        """Takes out of ``clean``, a copy in ``syntax``, what nothing leads to, in place.

        Raises:
            Refused: where a picture would be shown otherwise.
        """
        self._palette.tidy(clean)
        self._grey.tidy(syntax in LOSSY)
