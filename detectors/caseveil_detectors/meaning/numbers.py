"""Numbers that a unit or a setting explains: the only way a number is ever taken for harmless."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

_SEXES: Final = "mf"
"""Before a number these are the sex and the age."""
_N: Final = r"[-+<>=~]?\s?\d{1,4}(?:[.,]\d{1,4})?"
_SHORT: Final = r"[-+<>=~]?\s?\d{1,3}(?:[.,]\d{1,4})?"
_RECORDS: Final = frozenset(["exam", "study", "studies", "prot", "protocol", "inst", "instance"])
"""Settings that on a picture are numbered as records are."""
_FREE: Final = r"(?<![\w/:.])"
_NO_YEAR: Final = r"(?!\s?(?:19|20)\d\d(?!\d))"
_ROUND: Final = r"(?!(?:19\d\d|20(?!00)\d\d)(?!\d))"
"""A window of 2000 beside its level is set on many machines; every other year stays a year."""
_LARGE: Final = re.compile(r"(?<![\w])(?:tr|ti|bw|ww|prf)\.?\s?[:=]?\s?\d{4}(?![\w:/.])")
"""Settings that reach into the thousands: only after two letters 1970 is no year."""
_END: Final = r"(?![\w/:])(?!\.\d)"
_UNIT: Final = (
    r"(?:mm2/s|mm\^?[23]|cm\^?[23]|mm|cm|ml|cc|um|cm/s|m/s2?|mm/s|cm/div|mm/div|mm/px|khz|mhz|ghz|hz"
    r"|fps|f/s|bpm|/min|kvp|kv|mas|ma|ua|mgycm|mgy\*?cm|mgy|ugy|msv|gy|db|%|msec|ms|us|sec|deg|°"
    r"|mmhg|hu|t|pixels?|px|dpi|bits?|mbq|mci|g/ml|g|x|l/min|min|s|k)"
)
_WITH_UNIT: Final = (
    r"(?!(?:19|20)\d\d\s?[a-z](?![a-z/]))"
    rf"{_N}(?:\s?(?:mm|cm)?\s?[x*/-]\s?{_N}){{0,2}}\s?{_UNIT}(?![a-z0-9])(?!/\d)"
)
_QUANTITY: Final = re.compile(rf"{_FREE}[hdf]?{_WITH_UNIT}")
_PREGNANCY: Final = re.compile(
    r"(?<![a-z])(?:ga|ssw|crl|bpd|hc|ac|fl|ofd|efw|lmp|edd|aua|afi|gest|gestation|gestational)(?![a-z])"
)
"""Only beside one of these a period is the age of a pregnancy and not of a newborn."""
_PERIOD: Final = re.compile(rf"{_FREE}\d{{1,2}}\s?w(?:ks?)?\s?[+]?\s?\d\s?d?(?![\w])")
_SCALES: Final = (
    re.compile(rf"{_FREE}x\s?\d(?:[.]\d)?{_END}"),
    re.compile(r"(?<![\w/:.])[-+]\d{1,3}\.\d{1,2}(?![\w/:])"),
)
_ROW: Final = re.compile(r"\W*(0(?: [1-9]\d?){2,})")
_SEQUENCES: Final = (
    re.compile(
        r"(?<![\w])\*?(?:epfid|ep|fl|tfl|tse|se|gre|h|qtse|spc|tir|de)[23]d\d?\w{0,6}(?!\w)"
    ),
    re.compile(r"(?<![\w])\*?ep_b\d{1,4}(?!\w)"),
)
_PROBE: Final = re.compile(
    r"(?<![a-z0-9])(?:[clsxvpde]|vf|cf|la|ca|ec)(?:[1-9]|1\d|2[0-2])-[1-9](?:v|tv|t|ec)?(?![\w])"
)
"""Makers name probes by their highest and lowest frequency; blocks of pathology look alike."""
_PROBE_WORDS: Final = ("probe", "transducer", "xdcr")
_SOLD_PROBES: Final = re.compile(
    r"(?<![\w/:.-])(?:c(?:4-1|5-1|5-2|6-1|6-2|8-5|9-2|9-4)|l(?:8-4|9-3)"
    r"|s(?:4-1|4-2|5-1|5-2|8-3)|x(?:3-1|5-1|6-1|7-2|8-2)|v(?:6-2|9-2)|p(?:4-2|5-1|7-4))(?![\w/:.-])"
)
"""Probes of widely sold machines by their whole name.

Those from ``l11-3`` to ``l18-5`` are not among them: blocks of pathology of a year look alike.
"""
_RATIOS: Final = re.compile(
    r"(?<![\w/])(?:e/a|s/d|d/s|e/e'?|i/e|ica/cca|la/ao|hc/ac|fl/ac|fl/hc|fl/bpd|bpd/ofd)"
    r"\s?[:=]?\s?(?:\d[.,]\d{1,2}|[1-9]\d[.,]\d)(?![\w/:.,])"
)
"""Measurements that are written as a share of one in another; no month before a year looks so."""
_DECIMAL: Final = re.compile(
    r"(?<![\w/:.,#-])(?<!#\s)(?:0[.,]\d{1,3}|(?:[1-9]|10)[.,]00?|1[.,]25|3[.,]75|[127][.,]5)"
    r"(?![\w/:.,-])"
)
"""Thickness of slices; others may be a month and a year, or a short number of a record."""
_MONTH: Final = re.compile(r"(?:(?<!\d)0[1-9]|[a-z']/[a-z']+\s?[:=]?\s?\d\d)[.,]\d\d(?!\d)")
"""A month and a year: machines write no zero before a number, and no share has four figures."""
_WINDOW: Final = re.compile(
    rf"(?<![\w])(?:ww|w)\s?[:=]?\s?{_ROUND}\d{{1,5}}\s?[,/;]?\s?(?:wl|wc|l|c)\s?[:=]?\s?-?{_NO_YEAR}\d{{1,4}}(?![\w:/.])"
    rf"|(?<![\w])(?:wl|wc|l|c)\s?[:=]?\s?-?{_NO_YEAR}\d{{1,4}}\s?[,/;]?\s?(?:ww|w)\s?[:=]?\s?{_ROUND}\d{{1,5}}(?![\w:/.])"
)
_GAINS: Final = re.compile(r"(?<![\w])(?:[a-hr]\d{1,2}\s+){2,}[a-hr]\d{1,2}(?![\w:/.])")
_COUNTED: Final = re.compile(
    r"(?<![\w])(?:page|pg|images?|img|ima|im|series|se|slice|sl|frame|fr|phase)\.?\s?[:#]?"
    r"\s?\d{1,3}\s?(?:/|of)\s?\d{1,3}(?![\w:/.])"
)
_VERTEBRA: Final = r"(?:c[1-7]|t(?:[1-9]|1[0-2])|l[1-6]|s[1-5])"
_PRODUCTS: Final = (
    re.compile(r"(?<![\w+-])(?:c\s?[+]|[+-]\s?c)(?![\w+])"),
    re.compile(r"(?<![\w])dyn\.?\s?r\.?\s?\d{2,3}(?![\w:/.])"),
    re.compile(rf"(?<![\w])b\s?[=:]?{_NO_YEAR}\s?\d{{2,4}}(?![\w:/.])"),
    re.compile(r"\bjpeg[ -]?(?:2000|200|2k|ls|xl)(?![a-z0-9])"),
    re.compile(r"\bsyngo (?:mr|ct|x|via)? ?[a-z]?\d{2,4}[a-z]?(?![\w])"),
    re.compile(r"(?<![a-z0-9])[bhijqtud][rvfc]?\d{2}[fsh]?(?![\w])"),
    re.compile(r"(?<![a-z0-9])fl0\d(?![\w])"),
    re.compile(r"(?<![a-z0-9])\d{1,2}[clvp]\d{1,2}(?:-[a-z])?(?![\w])"),
    re.compile(r"(?<![a-z0-9])(?:p21|p17|p10|c60|c11|l25|l38|hfl38|l52|ict|l12)[ex]?(?![\w])"),
    re.compile(rf"(?<![a-z0-9]){_VERTEBRA}\s?[/-]\s?(?:{_VERTEBRA}|[1-9]|1[0-2])(?![\w])"),
    re.compile(rf"(?<![a-z0-9]){_VERTEBRA}(?![\w.])"),
    re.compile(r"(?<![a-z0-9])(?:m[1-9]|x[1-9]|st[1-4]|map ?[a-h]|e\d{1,2})(?![\w.])"),
    re.compile(r"(?<![a-z0-9])(?:hd|[1-4]d|[2-5]ch|a[2-5]c)(?![\w.])"),
    re.compile(r"(?<![\d:.])\d{1,2}\s?:\s?1(?![\d:.])|(?<![\d:.])1\s?:\s?\d(?![\d:.])"),
    re.compile(r"^\W*\d\s?/\s?\d\s?/\s?\d\W*$"),
)


@dataclass(frozen=True, slots=True)
class Typed:
    """What is left of a line once its typed numbers are taken out.

    Attributes:
        rest: the line without them, a space in place of each.
        measured: a number with a unit, or after the name of a measurement.
        united: a number with a unit.
        scale: a mark of a scale.
        set_: a number after the name of a setting, or the name of a product with its number.
        own: names of measurements and settings that a number with a unit follows.
    """

    rest: str
    measured: bool = False
    united: bool = False
    scale: bool = False
    set_: bool = False
    own: frozenset[str] = frozenset()

    @property
    def numbered(self) -> bool:
        """Whether any number was typed."""
        return self.measured or self.scale or self.set_


def without_decimal(text: str) -> str:
    """``text`` without its one thickness of a slice; a line with two of them is left as it is."""
    left, count = _DECIMAL.subn(" ", text)
    return left if count == 1 else text


def may_be_month(low: str) -> bool:
    """Whether a month before a year may stand on a folded line, beside whatever unit."""
    return bool(_MONTH.search(low))


class NumberReader:
    """Takes typed numbers out of a line."""

    def __init__(
        self,
        measures: Collection[str],
        settings: Collection[str],
        products: Collection[str],
        makers: Collection[str],
    ) -> None:
        """Prepares the patterns.

        Args:
            measures: names of measurements, such as ``psv``.
            settings: names of settings, such as ``te``.
            products: names of machines, such as ``hdi``, that nobody is called.
            makers: what stands beside the name of a probe, such as ``philips``.
        """
        number = rf"{_NO_YEAR}\s[a-z]?(?:\d{{1,3}}|\d{{2}}00)[a-z]{{0,2}}(?![\w/:.])"
        self._products = re.compile(rf"(?<![a-z])(?:{_any(products)}){number}")
        self._makers = re.compile(rf"(?<![a-z])(?:{_any((*makers, *_PROBE_WORDS))})(?![a-z])")
        self._measures = _named(measures, r"x")
        self._settings = _named(frozenset(settings) - _RECORDS, r"[x/]")
        owners = _any({*measures, *settings})
        self._owning = re.compile(rf"(?<![a-z0-9])(?P<name>{owners})\.?\s?[:=]?\s?{_WITH_UNIT}")

    def read(self, low: str) -> Typed:
        """Splits a folded line into its typed numbers and the rest."""
        probes = (_PROBE,) if self._makers.search(low) else ()
        forms = (*_SEQUENCES, *probes, _SOLD_PROBES, _WINDOW, _GAINS, _LARGE, _COUNTED)
        rest, products = _taken(forms, low)
        rest, ratios = _RATIOS.subn(" ", rest)
        rest, machines = self._products.subn(" ", rest.replace("_", " "))
        own = frozenset(found["name"] for found in self._owning.finditer(rest))
        rest, united = _QUANTITY.subn(" ", rest)
        rest, periods = _PERIOD.subn(" ", rest) if _PREGNANCY.search(low) else (rest, 0)
        rest, measures = self._measures.subn(r"\g<name> ", rest)
        rest, settings = self._settings.subn(r"\g<name> ", rest)
        rest, products_too = _taken(_PRODUCTS, rest)
        rest, scales = ("", 1) if _even_row(rest) else _taken(_SCALES, rest)
        # A share of the whole, a magnification or a lone unit is a mark of a scale.
        share = bool(re.fullmatch(rf"\W*(?:\d{{1,3}}\s?(?:%|x)|(?=.{{2}}){_UNIT})\W*", low))
        return Typed(
            rest,
            measured=bool((united and not share) or periods or measures or ratios),
            united=bool(united),
            scale=bool(scales or share),
            set_=bool(settings or products or machines or products_too),
            own=own,
        )


def _even_row(text: str) -> bool:
    """Whether ``text`` is nothing but numbers that count evenly from zero on."""
    row = _ROW.fullmatch(text)
    numbers = [int(number) for number in row[1].split()] if row else [0]
    return len({two - one for one, two in pairwise(numbers)}) == 1


def _taken(patterns: Sequence[re.Pattern[str]], text: str) -> tuple[str, int]:
    """``text`` with a space in place of every match, and how many there were."""
    count = 0
    for pattern in patterns:
        text, found = pattern.subn(" ", text)
        count += found
    return text, count


def _any(names: Collection[str]) -> str:
    """The choice between ``names``, the longest first."""
    return "|".join(sorted((re.escape(name) for name in names), key=len, reverse=True))


def _named(names: Collection[str], joint: str) -> re.Pattern[str]:
    """A name with its number, or two of them with ``joint`` between.

    Four figures without a unit are more often the number of a record than of a measurement.
    """
    single = "".join(sorted(n for n in names if len(n) == 1 and n not in _SEXES))
    longer = _any([n for n in names if len(n) > 1])
    value = rf"{_SHORT}(?:\s?{joint}\s?{_SHORT})?(?:{_UNIT})?"
    short = rf"(?:[{single}])(?=[\s:=]?\s?\d{{1,3}}(?:\D|$))" if single else "(?!)"
    return re.compile(
        rf"(?<![a-z0-9])(?P<name>(?:{longer})|{short}(?!\W{{0,2}}\d+\s?/))\.?\s?[:=#<>]?\s?{value}(?![\w:])(?!\.\d)(?!/\d)"
    )
