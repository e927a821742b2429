"""The invented person, staff and hospital of the sample case: nobody, nowhere."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

import numpy as np

_PATIENTS = (
    ("Amina", "Testmann"),
    ("Bruno", "Musterfeld"),
    ("Clara", "Samplesworth"),
    ("Dario", "Fictora"),
    ("Elsbeth", "Placeholder"),
)
_STAFF = (("Ines", "Probant"), ("Oskar", "Beispiel"), ("Rhea", "Mockridge"), ("Tomas", "Dummer"))
_HOSPITALS = ("Riverbend Demo Hospital", "Northlake Sample Clinic", "Fairmoor Test Infirmary")


@dataclass(frozen=True, slots=True)
class Identity:
    """Everything that identifies the invented patient and visit.

    Attributes:
        given, family: the patient's name.
        mrn: record number; accession: number of the order; phone: of the patient.
        born: birth date; visit: when the files were made.
        hospital, ward: the place.
        operator, referrer, photographer: staff, as given and family name.
        serial: of the camera; station: of the scanner.
    """

    given: str
    family: str
    mrn: str
    accession: str
    phone: str
    born: date
    visit: datetime
    hospital: str
    ward: str
    operator: tuple[str, str]
    referrer: tuple[str, str]
    photographer: tuple[str, str]
    serial: str
    station: str

    @property
    def name(self) -> str:
        """Given and family name as printed on a label."""
        return f"{self.given} {self.family}"

    @property
    def dicom_name(self) -> str:
        """The name as DICOM writes it."""
        return f"{self.family}^{self.given}"


def invent(seed: int) -> Identity:
    """The identity that belongs to ``seed``; seed 7 is the one in the documentation."""
    rng = np.random.default_rng([seed, 1])
    given, family = _PATIENTS[(seed - 7) % len(_PATIENTS)]
    staff = [_STAFF[(seed - 7 + step) % len(_STAFF)] for step in range(3)]
    visit_day = date(2024, 1, 8) + timedelta(days=int(rng.integers(300)))
    return Identity(
        given,
        family,
        mrn=f"RD-{rng.integers(100000, 999999)}-{rng.integers(1, 9)}",
        accession=f"ACC{rng.integers(10000000, 99999999)}",
        phone=f"000-555-{rng.integers(1000, 9999)}",
        born=date(1951, 1, 1) + timedelta(days=int(rng.integers(14000))),
        visit=datetime.combine(
            visit_day, time(9 + int(rng.integers(8)), int(rng.integers(10, 59)))
        ),
        hospital=_HOSPITALS[(seed - 7) % len(_HOSPITALS)],
        ward=f"Ward {rng.integers(2, 9)}B",
        operator=staff[0],
        referrer=staff[1],
        photographer=staff[2],
        serial=f"LPX{rng.integers(1000000, 9999999)}",
        station=f"RDH-US-{rng.integers(10, 99)}",
    )


def day(value: date | datetime) -> str:
    """A date as printed on labels and in margins: ``12 Mar 2024`` in fixed English."""
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return f"{value.day:02d} {months[value.month - 1]} {value.year}"


def dicom_day(value: date | datetime) -> str:
    """A date as DICOM writes it, whatever the locale and platform."""
    return f"{value.year:04d}{value.month:02d}{value.day:02d}"
