"""Forms that tell of a person, a place or a time whatever else stands on the line."""

import re
from dataclasses import dataclass
from typing import Final

from caseveil_detectors.meaning.dates import has_bare_date, has_date, has_time
from caseveil_detectors.meaning.folding import figures_repaired
from caseveil_detectors.meaning.ids import national_number


@dataclass(frozen=True, slots=True)
class Sign:
    """What a form tells.

    Attributes:
        category: ``identity``, ``date``, ``institution`` or ``staff``.
        reason: code of the form.
    """

    category: str
    reason: str


def _words(listed: str) -> re.Pattern[str]:
    choices = "|".join(sorted(listed.split(), key=len, reverse=True))
    return re.compile(rf"(?<![a-z])(?:{choices})(?![a-z])")


_CONTACT: Final = re.compile(r"@|www\.|https?:|(?<![a-z])(?:tel|phone|fax|mob|e-?mail)(?![a-z])")
_UID: Final = re.compile(r"\d+(?:\.\d+){3,}")
_LONG: Final = re.compile(r"\d{5,}")
_SPACED: Final = re.compile(r"\+?\(?\d{2,5}\)?(?:[ \-/]\(?\d{2,5}\)?){2,}|\d{2,5}[ -]\d{5,}")
_CODE: Final = re.compile(r"(?=[a-z0-9\-/#]*[a-z])(?=(?:[a-z\-/#]*\d){4})[a-z0-9\-/#]{6,}")
_LABEL: Final = _words(
    "mrn pid uhid urn upi nhs ssn cpf bsn dni nie rut curp cnic accession patient patients"
    " patientin paciente patiente pasien hasta pat pt name names nom nombre nome naam navn vorname"
    " nachname surname forename firstname lastname id idno ident identifier case fall dossier"
    " visit order passport sample specimenid label serial sn dob geb born naissance opd ipd"
    " hosp.?no reg.?no cr.?no ref.?no pat.?nr acc.?no acc# aadhaar insurance invoice lab.?no"
)
_NUMBERED: Final = re.compile(r"(?<![a-z])(?:no|nr|num|number|nummer|numero)\W*\d{2,}")
_AGE: Final = re.compile(
    r"(?<![\d.])\d{1,3}\s?(?:y|yo|y/?o|yrs?|years?|jahre?|j\.|ans|anos|lat|jaar|anni|tahun|yas)(?![a-z])"
    r"|(?<![\d.])\d{1,3}\s?(?:months?|mos|weeks?|wks|days?|jours?|mois|wochen|tage?|monate?|dias?|meses)(?![a-z])"
    r"|(?<![\w.])\d{3}[dwmy](?![a-z])|(?<![\w.])\d{1,3}\s?y\s?/?\s?[mf](?![a-z])"
    r"|(?<![a-z])(?:age|aged|alter|edad|idade|yas|aet|years?|yrs?|old)(?![a-z])"
)
_SEX: Final = re.compile(
    r"(?<![a-z])(?:sex|sexe|sexo|gender|geschlecht|male|female|masc|fem|man|woman|boy|girl|mannlich"
    r"|weiblich|homme|femme|hombre|mujer)(?![a-z])"
    r"|[\[(]\s?[mfu]\s?[\])]|(?<![\w.])[mf]\s?/?\s\d{1,3}(?![\w.])"
    r"|(?<![\w.])[mf]/?\d\d(?![\w.])|(?<![\w.])\d{1,3}\s?/?\s?[mf](?![\w.])"
)
_LONE_SEX: Final = re.compile(r"^\W*[mf]\W*$")
_OPERATOR: Final = re.compile(r"(?<![a-z])op\s?:")
_BODY: Final = re.compile(
    r"(?<![a-z])(?:ht|height|h|grosse|taille|talla)\W*[12]\d\d\s?cm|(?<![\w.])\d{1,3}(?:[.,]\d)?\s?kg(?![a-z])"
)
_INITIAL: Final = re.compile(r"(?:^|\s)(?![rl]\b)[a-z]\.\s?[a-z]{2,}")
_KIN: Final = re.compile(
    r"(?<![a-z])[sd]/o(?![a-z])"
    r"|(?<![a-z])(?:baby|twin|newborn|infant) (?:of|girl|boy|[a-d])(?![a-z])"
)
_TITLE: Final = _words(
    "dra prof professor mister mstr mbbs phd sig dott dott.ssa sister nurse frcr mst"
)
_CASED_TITLE: Final = re.compile(
    r"(?<![A-Za-z])(?:(?:Dr|Fr|Hr|Md|Sr)(?![A-Za-z])|(?:DR|MD|FR|SR)\.|^\W*DR\W+[A-Z]{2,}\W*$|M\.\s?D\.|MD\W*$|[a-z]MD(?![a-z]))"
)
_CASED_PERSON: Final = re.compile(r"(?<![A-Za-z])(?:(?:Mr|Ms)(?![A-Za-z])|(?:MR|MS)\.)")
"""As words in capitals these are modalities, phases and units: MR, DR, MS."""
_ROLE: Final = _words(
    "operator oper tech technician technologist radiographer sonographer sono physician doctor"
    " referring referred refer ref refd reader read reviewed reported performed perf performer"
    " consultant surgeon nurse initials init staff user untersucher mtra mta arzt arztin medecin"
    " medico medica doktor hekim dokter signed sign by attending resident fellow gp requested"
)
_PERSON_TITLES: Final = _words("mrs miss herr frau mme mlle sra senor senora monsieur madame")
_PLACE: Final = _words(
    "hospital hospitals hosp hospitalier hopital hospitais ospedale clinic clinics clinica klinik"
    " kliniken klinikum universitatsklinikum clinique krankenhaus szpital sykehus sykehuset sygehus"
    " sjukhus sairaala ziekenhuis hastane hastanesi rumah rsud rs rsup nemocnice korhaz spital"
    " infirmary sanatorium hospice chu chru chum university univ universitat universite universidad"
    " universita college school institute institut instituto foundation trust nhs memorial"
    " community center centre ctr zentrum centro centrum medizin praxis cabinet labor laboratory"
    " laboratories labs diagnostics department dept abteilung service ward wards room rm bed bay"
    " bldg building floor wing icu itu ccu nicu picu er a&e theatre clinicas street road avenue ave"
    " lane drive rua via strasse platz suite flat apt box city town district county province north"
    " south east west northern southern eastern western royal saint sainte san santa national"
    " regional municipal state federal republic army navy military veterans"
    " office surgery practice company care"
)
_SAINT: Final = re.compile(
    r"(?<![a-z])st\.? (?!\d)(?=[a-z]{3})|(?<![a-z])ot \d|(?<![a-z])[a-z]{3,} st\.?$"
)


_WRITTEN: Final = (
    ("identity", "person", _CASED_PERSON),
    ("staff", "title", _CASED_TITLE),
)
_LOW: Final = (
    ("identity", "contact", _CONTACT),
    ("identity", "person", _PERSON_TITLES),
    ("identity", "person", _KIN),
    ("identity", "person", re.compile(r"\^")),
    ("identity", "sex", _LONE_SEX),
    ("identity", "body", _BODY),
    ("staff", "title", _TITLE),
    ("staff", "role", _OPERATOR),
    ("staff", "role", _ROLE),
    ("identity", "id-label", _LABEL),
    ("identity", "id-label", _NUMBERED),
    ("institution", "place-word", _PLACE),
    ("institution", "place-word", _SAINT),
    ("identity", "initials", _INITIAL),
    ("identity", "long-number", _UID),
    ("identity", "long-number", _LONG),
    ("identity", "long-number", _SPACED),
)
_REST: Final = (
    ("identity", "age", _AGE),
    ("identity", "sex", _SEX),
    ("identity", "letter-digit-code", _CODE),
)
Table = tuple[tuple[str, str, re.Pattern[str]], ...]


def strict_sign(written: str, low: str) -> Sign | None:
    """A form that no other reading of the line can explain away, or None.

    Args:
        written: plain text, capitals as read.
        low: folded text.
    """
    number = national_number(low)
    if number:
        return Sign("identity", f"number-{number}")
    repaired = figures_repaired(low)
    if has_date(low) or has_date(repaired):
        return Sign("date", "date")
    if has_time(low, repaired):
        return Sign("date", "time")
    return _first(_WRITTEN, written) or _first(_LOW, low)


def weak_sign(rest: str) -> Sign | None:
    """A form that counts where no typed reading explained it, or None.

    Args:
        rest: folded text without what was read as a measurement or a setting.
    """
    if has_bare_date(rest):
        return Sign("date", "bare-date")
    return _first(_REST, rest)


def _first(table: Table, text: str) -> Sign | None:
    found = ((category, reason) for category, reason, form in table if form.search(text))
    return next((Sign(*pair) for pair in found), None)
