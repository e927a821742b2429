"""What is kept when the listed texts are drawn, read by the reader and then sorted.

    .venv/bin/python tests/benchmarks/words_read.py --font FONT.ttf [--script deva] [--every N]

Draws each text three times, the smaller the noisier. Without --script the committed list, its
identifying and its harmless part; with it words of another script, of which nothing may be kept.
"""

import argparse
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont
from words import CLINICAL, SURE, entries, share

from caseveil_detectors.meaning.lines import TextSorter
from caseveil_detectors.meaning.reading import reading
from caseveil_detectors.text.reader import LineReader
from caseveil_resources.models import model_paths
from caseveil_resources.words import words_folder

LOOKS = ((9, 12.0, 60), (12, 6.0, 90), (16, 3.0, 150))
"""Size of the letters in pixels, noise and contrast in grey levels."""
ZOOM = 3
SCRIPTS = {
    "deva": "राम कुमार|सुनीता देवी|रमेश|महेश गुप्ता|अनिल|अस्पताल|मोहन लाल|कमला|पुरुष|आयु|नाम",
    "taml": "முருகன்|லட்சுமி|ராஜா|கண்ணன்|மருத்துவமனை|பெயர்|வயது|செல்வி|குமார்|கவிதா",
    "beng": "রহিমা খাতুন|মোহাম্মদ আলী|সুমন দাস|নাম|বয়স|হাসপাতাল|করিম|ফাতেমা|মীনা বেগম",
    "arab": "محمد علي|فاطمة حسن|أحمد|اسم المريض|مستشفى|عبد الله|العمر|مريم|زينب|سعيد|نور",
    "hans": "张伟|王芳|李娜|刘洋|陈静|姓名|医院|田中花子|鈴木一郎|住院号|年龄|赵敏|孙丽",
}


class Reader:
    """Draws a text, reads it and sorts what was read."""

    def __init__(self, font: Path) -> None:
        self._font = font
        self._reader, self._sorter = LineReader(model_paths()), TextSorter(words_folder())
        self._draw = np.random.default_rng(20261122)

    def told(self, text: str, look: tuple[int, float, int]) -> tuple[str, bool]:
        """What was read, and whether the rule ``identity`` would keep it."""
        pixels = self._drawn(text, look)
        height, width = pixels.shape[:2]
        quad = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
        read = reading(*self._reader.read(pixels, quad), quad)
        meaning = self._sorter.sort(read.text, sureness=read.sureness)
        return read.text, meaning.category == CLINICAL and meaning.confidence >= SURE

    def _drawn(self, text: str, look: tuple[int, float, int]) -> NDArray[np.uint8]:
        size, noise, contrast = look
        font = ImageFont.truetype(str(self._font), size * ZOOM)
        left, top, right, bottom = (int(edge) for edge in font.getbbox(text))
        picture = Image.new("L", (right - left + 8 * ZOOM, bottom - top + 6 * ZOOM), 30)
        at = 4 * ZOOM - left, 3 * ZOOM - top
        ImageDraw.Draw(picture).text(at, text, font=font, fill=30 + contrast)
        small = picture.resize((max(8, picture.width // ZOOM), max(8, picture.height // ZOOM)))
        grey = np.asarray(small, np.float32)
        noisy = np.clip(grey + self._draw.normal(0, noise, grey.shape), 0, 255)
        return np.dstack([noisy.astype(np.uint8)] * 3)


def measure(reader: Reader, title: str, texts: Iterable[str], *, listed: bool) -> None:
    """Prints how many of ``texts`` are kept."""
    told = [(text, *reader.told(text, look)) for text in texts for look in LOOKS]
    kept = [(text, read) for text, read, stays in told if stays]
    unread = sum(not read for _, read, _ in told)
    print(f"{title}: kept {share(len(kept), len(told))}; unread {unread}")
    for text, read in kept if listed else ():
        print(f"  {text!r} read as {read!r}")


def main() -> None:
    """Measures the list or one script."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--font", type=Path, required=True)
    parser.add_argument("--script", choices=SCRIPTS)
    parser.add_argument("--every", type=int, default=1)
    chosen = parser.parse_args()
    reader = Reader(chosen.font)
    if chosen.script:
        measure(reader, chosen.script, SCRIPTS[chosen.script].split("|"), listed=True)
        return
    every = [e for e in entries() if e.category != "unknown"][:: chosen.every]
    named = [e.text for e in every if e.category != CLINICAL and max(map(ord, e.text)) < 0x250]
    measure(reader, "identifying", named, listed=True)
    harmless = [e.text for e in every if e.category == CLINICAL]
    measure(reader, "harmless", harmless, listed=False)


if __name__ == "__main__":
    main()
