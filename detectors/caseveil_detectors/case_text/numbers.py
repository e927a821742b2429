"""Contacts, addresses of machines, and every number or code that is one person's or one thing's.

A number is looked at by its label first, then by its form. National numbers are named by their
check digits, which never clear a number: one with a wrong check digit is marked by its length.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from caseveil_detectors.case_text.labels import LABELS, is_counted
from caseveil_detectors.case_text.marks import Mark, found
from caseveil_detectors.meaning.ids import national_number

_I: Final = re.IGNORECASE
_VALUE: Final = (
    r"(?P<value>(?:[A-Z]{1,6}[ \-/.:]{0,2})?(?=[\w\-/.:]*\d)[A-Z0-9][\w\-/.:+]*"
    r"(?:[ ]?[\-/]?[ ]?(?=[A-Z0-9\-/.]*\d)[A-Z0-9][A-Z0-9\-/.]*(?![a-z]))*(?: [A-Z](?![\w.'/\-]))?)"
)
"""A code: groups that hold figures, an abbreviation before them."""
_GAP: Final = (
    r"[\s.:#=\-]{0,3}(?:(?i:numbers?|nos|nr|num|n[o°]|ref|id|code|card|card ending|ending"
    r"|was|is|of"
    r"|s/?n|serial|number is|health|portal|sheet|slide)[\s.:#=\-]{1,3}){0,3}#?"
)
_BIO: Final = re.compile(
    r"\b(?:fingerprint|iris|retina|retinal|face|facial|voice|voiceprint|palm|palm print|vein|gait"
    r"|ear"
    r"|biometric)(?: (?:scan|template|code|print|embedding|hash|id|vector|record"
    r"|key)){0,2}[\s.:#=]{0,3}"
    r"(?P<value>(?:[A-Z]{2,3} )?(?=[\w\-:]*\d)[\w\-:]{4,})",
    _I,
)
_CRAFT: Final = re.compile(
    r"(?<!\w)(?i:helicopter|ambulance|aircraft|flight|train|boat|ship) (?P<value>[A-Z]\w+ ?\d+)"
    r"|(?<!\w)(?:an? )?(?:black|white|silver|gr[ae]y|red|blue|green|yellow|brown|gold"
    r"|orange) [A-Z]\w+(?: \w+)?(?:,? (?:plate|reg\w*)[ :]{1,2}[A-Z0-9][A-Z0-9 \-]*\d[A-Z0-9]*)?"
)
_EMAIL: Final = re.compile(r"(?<![\w.+\-])[\w.+\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,5}", _I)
_TOP: Final = (
    "com|org|net|info|edu|gov|int|io|me|co|tv|ly|be|gl|app|dev|health|care|clinic|example"
    "|blog|xyz|in|uk|us|de|fr"
    "|es|it|nl|ch|at|eu|au|nz|ca|br|mx|ar|za|ng|ke|pk|bd|lk|np|cn|jp|ru|pl|se|no|dk|fi|ie|sg"
    "|my"
)
_WEB: Final = re.compile(
    rf"(?:https?|ftp)://[^\s,;)]+|www\.[^\s,;)]+"
    rf"|(?<![\w@.])(?:[a-z][a-z0-9\-]{{1,62}}\.){{1,5}}(?:{_TOP})(?:/[^\s,;)]*)"
    rf"|(?<![\w@.])(?:[a-z][a-z0-9\-]{{2,62}}\.){{1,5}}(?:com|org|net|info|gov|edu)\b",
    _I,
)
_HANDLE: Final = re.compile(
    r"(?<![\w@.])@\w[\w.]+\w"
    r"|(?<![\w/])u/\w{3,}"
    r"|(?<!\w)(?:IG|insta|instagram|twitter|x|snap|snapchat|tiktok|telegram|wechat|discord|skype"
    r"|signal|line id|fb|facebook|linkedin|threads|bluesky|handle|user(?:name)?)[\s:@]{1,3}"
    r"(?P<value>(?=\w*[._\d])\w[\w.]{2,}\w)"
)
_IP: Final = re.compile(
    r"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)"
    r"|(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4})(?::[0-9a-f]{1,4})*(?!\w)"
    r"|(?<![\w:])(?:[0-9a-f]{1,4}:){2,}:(?:[0-9a-f]{1,4}:?)+",
    _I,
)
_CALL: Final = r"\+?\(?\d[\d ()./\-]{2,17}\d(?!\w)"
_PHONE: Final = re.compile(
    r"(?<!\w)(?:tel|telefon|telephone|phone|ph|mobile|mobil|mob|movil|cell|call(?: from| me)?"
    r"|contact|rang on|ring"
    r"|pag(?:er|ed?|ing)|ble?e?p(?:ed|er)?|ext|extn|extension|dect|whatsapp|wa|dm|sms|portable"
    r"|handy|helpline|landline)"
    rf"[\s.:#]{{1,3}}(?P<value>{_CALL})",
    _I,
)
_EXTENSION: Final = re.compile(r"(?<![\w.])[xX]-?\d{4,5}(?![\w.%])")
_FAX: Final = re.compile(
    rf"(?<!\w)(?:tele)?fax(?:es|ed)?\b[^\d+(\n]{{0,30}}?(?P<value>-?{_CALL}|-?\d{{3,}}(?!\w))", _I
)
_CALLS: Final = (
    re.compile(r"(?<![\w.])\+\d{1,3}[ \-./()\d]{6,18}\d(?!\w)"),
    re.compile(r"(?<!\w)\(\d{2,5}\) ?\d{3,4}[ \-.]?\d{3,4}(?!\w)"),
    re.compile(r"(?<![\w.])\d{3}[.\- ]\d{3}[.\- ]\d{4}(?!\w)"),
    re.compile(r"(?<![\w./\-])0\d{1,5}(?:[ \-/.]{1,3}\d{2,6}){1,4}(?!\w)"),
    re.compile(r"(?<![\w./\-])[6-9]\d{4}[ \-]?\d{5}(?!\w)"),
    re.compile(r"(?<![\w.])0\d{9,10}(?!\w)"),
)  # fmt: skip
_DATE_LIKE: Final = re.compile(r"\d{1,2}[./\- ]\d{1,2}[./\- ]\d{2,4}")
_DAY: Final = re.compile(r"0[1-9]\.(?:0[1-9]|1[0-2])\.(?! ?\d)")
_SSN: Final = re.compile(r"(?<![\w-])\d{3}[- ]\d{2}[- ]\d{4}(?![\w-])")
_LIKE_CALL: Final = re.compile(r"\d{3} \d{3} \d{4}")
_IBAN: Final = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?!\w)")
_IFSC: Final = re.compile(r"(?<!\w)[A-Z]{4}0[A-Z0-9]{6}(?!\w)")
_PLATES: Final = re.compile(
    r"(?<!\w)(?:[A-Z]{2}[ \-]?\d{1,2}[ \-]?[A-Z]{1,3}[ \-]?\d{3,4}|[A-Z]{2}\d{2} ?[A-Z]{3}"
    r"|[A-HJ-NPR-Z0-9]{17})(?!\w)"
)
_NATIONAL: Final = (
    re.compile(r"(?<![\w.])\d{4}[ \-]?\d{4}[ \-]?\d{4}(?![\w-])"),
    re.compile(r"(?<!\w)[A-Z]{5}\d{4}[A-Z](?!\w)"),
    re.compile(r"(?<![\w.])\d{3} \d{3} \d{4}(?!\w)"),
    re.compile(r"(?<!\w)\d{2}-\d{4}-\d{4}-\d{4}(?!\w)"),
    re.compile(r"(?<!\w)[XYZ\d]\d{7}-?[A-Z](?!\w)"),
    re.compile(r"(?<!\w)[A-Z]{4}\d{6}[A-Z0-9]{8}(?!\w)"),
    re.compile(r"(?<!\d)[12](?: ?\d{2}){3}(?: ?\d{3}){2}(?: ?\d{2})?(?!\d)"),
)  # fmt: skip
_LONG: Final = re.compile(r"(?<![\d.,])\d{5,}(?![\d,]*\d)(?! ?(?:cells|copies|IU|U\b|units|/))")
_GROUPED: Final = re.compile(
    r"(?<![\w.,])\d{2,6}(?:[ \-/]\d{1,6}){2,}(?![\w%])|(?<![\w.,/\-])\d{2,}-\d{3,}(?![\w%.\-]*\w)"
    r"|(?<![\w.])\d{1,5}(?:\.\d{1,5}){3,}(?!\w)"
)
_CODE: Final = re.compile(
    r"(?<![\w.])(?=[A-Z0-9\-/#]{0,99}[A-Z])(?=(?:[A-Z\-/#]{0,40}\d){3})"
    r"[A-Z0-9][A-Z0-9\-/#]{5,}(?!\w)",
    _I,
)
_UDI: Final = re.compile(r"\(01\)\d{14}(?:\(\d{2,3}\)[\w\-/.]+)*")
_DEVICE_LABEL: Final = re.compile(
    r"(?:(?<!\w)(?:[A-Z][\w.+\-]*|\+?\d[\d.]*)(?: (?:[A-Z][\w.+\-]*|\+?\d[\d.]*)){0,4}(?:, ?| \()"
    r"(?i:ref|lot|sn|s/n|ser|serial|batch)|(?<!\w)(?:REF|LOT|SN|S/N|SER|ref|lot))"
    r"(?i: no| number| nr)?[.:# ]{1,3}$"
)
"""The label of a device's number, and the name of the device where that stands before it."""
_KEY_CODE: Final = re.compile(
    r"(?<!\w)(?:key ?safe|(?:door|gate|alarm|entry|access|safe|lock|pass)[ \-]?(?:code|word|number"
    r"|pin))(?: code| is|:)? (?P<value>#?\d{3,8}#?)(?![\w%]|\.\d)"
    r"|(?<!\w)(?:pin|zip|post ?code|postal code)(?: code| number)?(?: is|:)? "
    r"(?P<pin>\d{3} ?\d{1,5})(?![\w%]|\.\d)",
    _I,
)
_SERIAL_OF: Final = re.compile(
    r"(?<!\w)(?:serial|s/n|imei)(?: number| no\.?)? (?:on|of|for|from) (?:\w+ ){1,3}"
    r"(?:is |was |reads )?(?P<value>(?=[A-Z0-9\-]*\d)[A-Z0-9][A-Z0-9\-]{4,})(?!\w)"
)
_THING: Final = re.compile(
    r"(?<!\w)(?i:stent|mesh|prosthesis|graft|generator|lead|stimulator|defibrillator|icd|ppm"
    r"|pacemaker|iol|hearing aid|cpap|bipap|ventilator|glucometer|probe|endoscope|scanner|tracker"
    r"|watch|asset(?: tag)?|barcode|tag|unit tag)(?i: no\.?| number| code| id|:|,)? "
    r"#?(?P<value>(?=(?:[A-Z\-]*\d){5}|[A-Z]{1,4}-?\d{3})[A-Z0-9][A-Z0-9\-]*)(?!\w|\.\d)"
)
_MIXED: Final = re.compile(r"(?<!\w)(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{9,}(?!\w)")
_HEX: Final = re.compile(r"(?<!\w)(?=[0-9a-f]*\d)[0-9a-f]{12,}(?!\w)", _I)
_HARMLESS: Final = re.compile(
    r"(?:(?:[TLCSVE]\d{1,2}[-/–])+[TLCS]?\d{1,2}|(?:[CDEGPALVM]\d){2,}[A-Z]?\d?"
    r"|\d+(?:[x×/\-]\d+)+(?:mm|cm|mg|ml|g)"
    r"|\d+(?:\.\d+)?(?:mg|mcg|ml|g|kg|mm|cm|u|iu|l|s|h|hz|kv|mmhg|units?)(?:/\w+)*|(?:CD|HLA|IL"
    r"|COVID|CA)-?\d+.*|\d+[wW]\d[dD]?|\d+-?(?:year|week|day|month)s?.*|(?:Tc|I|Ga|Lu|F|Y)-?\d+m?)",
    _I,
)


def _label(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![A-Za-z0-9])(?i:{words})(?![A-Za-z]){_GAP}\s?{_VALUE}")


_LABELLED: Final = tuple((category, _label(words)) for category, words in LABELS)
_MEASURED: Final = re.compile(
    r"\s?(?:%|mg|mcg|ml|mL|cm|mm|kg|g\b|u/|U/|iu|IU|units?|mmol|kPa|bpm|years?|yrs?|days?|weeks?"
    r"|wks?|months?|hours?"
    r"|hrs?|min|in\b|x\s?\d|/min|mmHg|cells|ng|pg|nl)"
)
_PLAIN_FORMS: Final = (
    (_EMAIL, "email", "email"),
    (_WEB, "web", "web-address"),
    (_IP, "ip", "machine-address"),
    (_BIO, "biometric", "labelled-number"),
    (_CRAFT, "vehicle", "vehicle"),
    (_SSN, "ssn", "number-ssn"),
    (_IBAN, "account", "account-number"),
    (_IFSC, "account", "account-number"),
    (_UDI, "device", "device-code"),
    (_PLATES, "vehicle", "number-plate"),
)
_STRONG: Final = 4


def numbers(text: str) -> Iterator[Mark]:
    """Every contact, number and code of ``text``, an even text."""
    for form, category, reason in _PLAIN_FORMS:
        yield from found(form, text, category, reason)
    for match in _HANDLE.finditer(text):
        yield Mark(*(match.span("value") if match["value"] else match.span()), "handle", "handle")
    for match in _KEY_CODE.finditer(text):
        yield Mark(*match.span("value" if match["value"] else "pin"), "number", "labelled-number")
    for form in (_SERIAL_OF, _THING):
        yield from found(form, text, "device", "labelled-number", "value")
    yield from _labelled(text)
    yield from found(_FAX, text, "fax", "fax", "value")
    yield from _calls(text)
    yield from _national(text)
    yield from _bare(text)


def _calls(text: str) -> Iterator[Mark]:
    for mark in found(_PHONE, text, "phone", "phone", "value"):
        if _figures(text, mark) >= _STRONG and not _measured(text, mark):
            yield mark
    yield from found(_EXTENSION, text, "phone", "phone")
    for form in _CALLS:
        for mark in found(form, text, "phone", "phone"):
            if not _DATE_LIKE.fullmatch(text[mark.start : mark.end]) and not _DAY.match(
                text, mark.start
            ):
                yield mark


def _national(text: str) -> Iterator[Mark]:
    for form in _NATIONAL:
        for mark in found(form, text, "national", "national-form"):
            kind = national_number(text[mark.start : mark.end])
            if kind:
                yield replace(mark, reason=f"number-{kind}")
            elif not _LIKE_CALL.fullmatch(text[mark.start : mark.end]):
                yield mark


def _labelled(text: str) -> Iterator[Mark]:
    for category, form in _LABELLED:
        for mark in found(form, text, category, "labelled-number", "value"):
            value = text[mark.start : mark.end]
            figures = _figures(text, mark)
            if figures < 3 or _HARMLESS.fullmatch(value) or _measured(text, mark):
                continue
            if category == "record" and figures < _STRONG and not re.search(r"[A-Z\-/]", value):
                continue
            yield _with_label(text, mark) if category == "device" else mark


def _with_label(text: str, mark: Mark) -> Mark:
    """A device's number with the label that is printed before it on its package."""
    label = _DEVICE_LABEL.search(text, max(0, mark.start - 48), mark.start)
    return replace(mark, start=label.start()) if label else mark


def _bare(text: str) -> Iterator[Mark]:
    for form in (_LONG, _GROUPED, _CODE, _HEX, _MIXED):
        for mark in found(form, text, "number", "long-number"):
            if not _HARMLESS.fullmatch(text[mark.start : mark.end]) and not _measured(text, mark):
                yield mark


def _figures(text: str, mark: Mark) -> int:
    return sum(c.isdigit() for c in text[mark.start : mark.end])


def _measured(text: str, mark: Mark) -> bool:
    if _figures(text, mark) <= 5 and _MEASURED.match(text, mark.end):
        return True
    plain = text[mark.start : mark.end].isdecimal() and mark.end - mark.start <= 7
    return plain and is_counted(text, mark.start, mark.end)
