"""Dates moved by whole days: intervals and times of day stay true, the days do not.

Source: DICOM PS3.15 E.3.6 (Retain Longitudinal Temporal Information with Modified Dates).
"""

import re
from datetime import date, timedelta

_DAY = re.compile(r"(\d{4})[.]?(\d{2})[.]?(\d{2})")
_DATE_TIME = re.compile(r"(\d{8})(\d{0,6}(?:\.\d{1,6})?(?:[+-]\d{4})?)")
_TIME = re.compile(r"\d{2}:?(\d{2}:?(\d{2}(\.\d{1,6})?)?)?")


def is_moment(value: str, vr: str) -> bool:
    """Whether ``value`` is a well-formed DA, DT or TM, and no text that hides in one."""
    patterns = {"DA": _DAY, "DT": _DATE_TIME, "TM": _TIME}
    return not value or bool(patterns[vr].fullmatch(value))


def shifted(value: str, vr: str, days: int) -> str:
    """``value`` moved by ``days``; empty where it does not hold a whole date.

    Args:
        value: one value of a DA, DT or TM; a time of day stays as it is.
        vr: its value representation.
        days: how far, negative for earlier.
    """
    if vr == "TM":
        return value if _TIME.fullmatch(value) else ""
    if vr == "DA":
        match = _DAY.fullmatch(value)
        return _moved("".join(match.groups()), days) if match else ""
    found = _DATE_TIME.fullmatch(value)
    moved = _moved(found[1], days) if found else ""
    return moved + found[2] if found and moved else ""


def _moved(day: str, days: int) -> str:
    try:
        start = date(int(day[:4]), int(day[4:6]), int(day[6:]))
        moved = start + timedelta(days)
    except (ValueError, OverflowError):
        return ""
    return f"{moved.year:04}{moved.month:02}{moved.day:02}"
