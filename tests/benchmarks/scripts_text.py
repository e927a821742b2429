"""Lines in scripts other than Latin, printed and as if by hand, on scans and on paper.

The shapes come from the fonts installed on this machine (with Debian: fonts-noto-core,
fonts-noto-cjk, fonts-lohit-*, fonts-hosny-amiri, fonts-nanum, fonts-kouzan-mouhitsu, ...); a script
without a font is left out. Pillow must have been built with raqm, which joins letters rightly.
"""

from collections.abc import Iterator

import cv2
import numpy as np
from drawn_text import SIZE, Sheet, drawn, fonts, level, scan, turned
from PIL import ImageFont, features
from samples import Sample

LINES = {
    "Devanagari": ("hi", ("राम कुमार शर्मा", "जन्म तिथि १२-०३-१९७५", "सीता देवी", "रोगी क्रमांक ४७११")),
    "Bengali": ("bn", ("রহিমা খাতুন", "জন্ম তারিখ ০৫-০৮-১৯৬২", "অমিত কুমার দাস", "রোগী নং ৮৮২")),
    "Tamil": ("ta", ("முருகன் செல்வம்", "பிறந்த தேதி 1958", "லட்சுமி அம்மாள்", "நோயாளி எண் 391")),
    "Arabic": ("ar", ("محمد عبد الله", "تاريخ الميلاد ١٩٧٥", "فاطمة الزهراء", "رقم المريض ٤٧١١")),
    "Chinese": ("zh-cn", ("王小明", "出生日期一九七五年", "李秀英 女 六十岁", "病历号 4711")),
    "Japanese": ("ja", ("山田太郎", "生年月日 昭和五十年", "さとう はなこ", "カルテ番号 4711")),
    "Korean": ("ko", ("김민수", "생년월일 1975년", "이영희 환자", "등록번호 4711")),
    "Cyrillic": ("ru", ("Иванова Ольга", "Дата рождения 1975", "Пётр Сергеевич", "Карта № 4711")),
}
WITHOUT_LETTERS = ("symbol", "math", "emoji", "awami", "mono-regular")
BY_HAND = ("kouzan", "ukai", "nanumpen", "nanumbrush", "likhan", "kacstpen")
EACH = 8


def by_hand(rng: np.random.Generator, cover: np.ndarray) -> np.ndarray:
    """``cover`` with a wavering base line and uneven letters and strokes, as a hand writes."""
    height = cover.shape[0]
    pad = max(4, height // 4)
    cover = cv2.copyMakeBorder(cover, pad, pad, pad, pad, cv2.BORDER_CONSTANT, value=0)
    y, x = np.mgrid[: cover.shape[0], : cover.shape[1]].astype(np.float32)
    for strength, cell in ((0.10 * height, 2.5 * height), (0.04 * height, 0.5 * height)):
        shape = (max(2, round(cover.shape[1] / cell) + 2), max(2, round(cover.shape[0] / cell) + 2))
        waver = rng.uniform(-strength, strength, (*shape[::-1], 2)).astype(np.float32)
        smooth = cv2.resize(waver, cover.shape[::-1], interpolation=cv2.INTER_CUBIC)
        x, y = x + smooth[..., 0], y + smooth[..., 1]
    return np.asarray(cv2.remap(cover, x, y, cv2.INTER_LINEAR))


def usable(language: str, lines: tuple[str, ...]) -> tuple[str, ...]:
    """Fonts for ``language`` that draw its letters apart: all written ones, a dozen printed."""
    letters = set("".join(lines)) - {" "}
    printed, written = [], []
    for path in sorted(set(fonts(language))):
        if any(word in path.lower() for word in WITHOUT_LETTERS):
            continue
        font = ImageFont.truetype(path, 40)
        if len({bytes(font.getmask(letter)) for letter in letters}) > 0.7 * len(letters):
            (written if any(word in path.lower() for word in BY_HAND) else printed).append(path)
    return (*printed[:: max(1, len(printed) // 12)], *written)


def pictures(seed: int, count: int) -> Iterator[Sample]:
    """``count`` pictures of each script, by turns printed and by hand, on a scan and on paper."""
    if not features.check("raqm"):
        raise RuntimeError("Pillow was built without raqm: letters would not be joined")
    for script, (language, lines) in LINES.items():
        found = usable(language, lines)
        print(f"{script}: {', '.join(path.rsplit('/', 1)[-1] for path in found) or 'no font'}")
        for number in range(count if found else 0):
            rng = np.random.default_rng([seed, number, ord(script[0]), ord(script[1])])
            yield _picture(rng, script, lines, found, hand=bool(number % 2), paper=number % 4 >= 2)


def _picture(
    rng: np.random.Generator,
    script: str,
    lines: tuple[str, ...],
    found: tuple[str, ...],
    hand: bool,
    paper: bool,
) -> Sample:
    sheet = Sheet(_paper(rng) if paper else scan(rng))
    written = [path for path in found if any(word in path.lower() for word in BY_HAND)]
    for number in range(EACH):
        path = str(rng.choice(written if hand and written and number % 2 else found))
        cover = drawn(lines[number % len(lines)], path, int(rng.integers(12, 36)))
        if hand:
            cover = by_hand(rng, cover)
        if number % 4 == 3:
            cover = turned(cover, float(rng.uniform(-25, 25)))
        place = sheet.place(rng, cover)
        if place is not None:
            colour = level(rng, sheet.colours[place], rng.uniform(70, 150))
            sheet.write(cover, place, colour, f"{script}, {'by hand' if hand else 'printed'}")
    return sheet.sample(f"{script} {hand} {paper}", paper)


def _paper(rng: np.random.Generator) -> np.ndarray:
    shade = cv2.resize(rng.uniform(170, 235, (3, 4)).astype(np.float32), SIZE[::-1])
    return np.asarray(shade + rng.normal(0, 3, SIZE).astype(np.float32))
