"""Places below a state: institutions, wards, rooms, addresses, and what stands after ``from``."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from caseveil_detectors.case_text.marks import Mark, found
from caseveil_detectors.case_text.terms import stands_in_term

_CAP: Final = r"(?:[A-Z][\w'\-]{0,30}(?:\.[A-Z]\w{0,20}){0,2})"
_LINK: Final = (
    r"(?:of the|of|and|&|for|de la|de los|de|del|des|du|la|le|fur|der|die|am|an der"
    r"|upon)"
)
_RUN: Final = rf"(?:{_CAP}(?: (?:{_LINK} )?{_CAP}){{0,5}})"
_TAIL: Final = (
    rf"(?:,? (?:No\.? ?\d+|{_LINK} {_CAP}(?: {_CAP})?|{_CAP})){{0,4}}(?:,? \d{{1,4}}(?!\d"
    rf"|[./]))?"
)
_HOUSES: Final = (
    "Hospitals?|Hosp|Infirmary|Clinics?|Clinica|Klinik|Kliniken|Klinikum|Krankenhaus"
    "|Kreiskrankenhaus|Spital"
    "|Hopital|CHU|CHRU|CHR|Clinique|Charite|Ospedale|Policlinico|Surgery|Practice|Praxis"
    "|Cabinet|Centre|Center"
    "|Medical College|College|Institute|Institut|Instituto|University|Universitat|Universite"
    "|Universidad|School"
    "|Vidyalaya|Lycee|Schule|Gymnasium|Academy|Foundation|Trust|Home|Hospice|Residencia"
    "|Sanatorium|PHC|CHC|UHC"
    "|Health Cent(?:re|er)|Medicine|Diagnostics|Laborator(?:y|ies)|Labs|Pharmacy|Church"
    "|Temple|Mosque|Convent"
    "|Station|Airport|Beach|Bridge|Park|Market|Mall|Hotel|Prison|Barracks|Mine|Factory|Mills?"
    "|Building|Tower|House"
    "|Street|Road|Avenue|Lane|Pass|Row|Lines|Nagar|Colony|Highway|Hill|Forest|Valley|Lake"
    "|Flyover|Isle"
    "|General|Memorial|Regional|Presbyterian|Methodist|Panchayat|Taluka?|Tehsil|Mandal|County"
    "|Parish|Borough|District"
)
_SMALL_HOUSES: Final = (
    "forest|station|flyover|beach|village|street|road|hospital|clinic|surgery|school|church"
    "|temple|bridge|college"
    "|university|airport|district|county|town|lycee|market|mine|factory|valley|lake|island"
    "|colony|slum|camp|prison"
    "|farm|quarry|ranch|reservoir|dam|harbou?r|pier|marina|depot|warehouse|shop|pub|cafe|restaurant"
    "|gym|stadium|arena|racecourse|abbey|castle|palace|museum|library|supermarket|brewery"
    "|distillery|shipyard|refinery|orchard|vineyard|peninsula|suburb|neighbou?rhood|province"
    "|precinct|steelworks|garage"
    "|plant|platform|estate|building|tower|ward|unit|clinics|mosque|convent"
    "|university hospital|medical college|nursing home|care home|health centre|health center"
)
_FOREIGN: Final = (
    "centro de salud|lycee|ecole|hopital|clinique|hospital|clinica|residencia|krankenhaus"
    "|klinik|colegio|mercado"
)
_WARDS: Final = (
    "ward|wards|room|rm|bed|cot|bay|side room|cubicle|station|floor|block|opd|icu|micu|sicu"
    "|picu|ccu|hdu|nicu|theatre|ot"
    "|wing|pod|flat|apt|suite|quirofano|zimmer|saal|sala|cama|chambre|salle|bett|box|unit no"
    "|icu bed|micu bed|egu|mau|amu|sau|clinic|camp|tent|hut|dorm|dormitory|cabin|barrack|barracks"
    "|barangay|purok|gate|chair|trolley|lodge|villa|cottage"
)
_ROADS: Final = (
    "Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Row|Close|Court|Ct|Way|Place|Pl|Terrace"
    "|Crescent|Square|Sq|Boulevard"
    "|Blvd|Hill|Gardens|Park|Marg|Nagar|Colony|Layout|Cross|Main|Highway|Hwy|Circle|Grove"
    "|Mews|Parade"
)
_ADDRESS: Final = (
    re.compile(
        rf"(?<![\w.])(?:(?:Flat|Apt|No|H\.? ?No|Door No"
        rf"|Plot)\.? ?\w+,? )?\d{{1,5}}[A-Za-z]?(?:[/\-]\d+)?,? (?:{_CAP} ){{1,4}}(?:{_ROADS})\b\.?"
        rf"(?:,? (?:Apt|Unit|Flat"
        rf"|#) ?\w+)?(?:,? (?:{_CAP})(?: {_CAP})?)*(?:,? [A-Z]{{2}})?(?: \d{{5,6}}(?:-\d{{4}})?)?"
    ),
    re.compile(
        rf"(?<!\w)(?:Sector|Phase|Plot|H\.? ?[Nn]o|House [Nn]o|Door [Nn]o|Flat|Survey [Nn]o"
        rf"|Lot)\.?:? ?\d[\w\-/]*(?:,? {_CAP}(?: {_CAP}){{0,4}})*(?: \d{{6}})?"
    ),
    re.compile(r"(?<!\w)[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?!\w)"),
    re.compile(r"(?<!\w)P\.? ?O\.? Box \d+"),
    re.compile(r"(?<![\d.])-?\d{1,3}\.\d{3,}°? ?[NS]?, ?-?\d{1,3}\.\d{3,}°? ?[EWO]?"),
    re.compile(r"///\w+\.\w+\.\w+"),
    re.compile(rf"(?<!\w){_CAP}(?:,? {_CAP}){{0,4}},? [A-Z]{{2}},? \d{{5}}(?:-\d{{4}})?(?!\w)"),
    re.compile(rf"(?<!\w)\d{{5}} {_CAP}(?: {_CAP})?"),
    re.compile(
        rf"(?<!\w)(?:(?:Am|An der|Im|Zum|Zur|Auf der) {_CAP}(?: {_CAP}){{0,4}}|{_CAP} ?(?:strasse"
        rf"|stra.e|str\.|weg|gasse|platz|allee)) \d+\w?"
        rf"(?:, \d{{5}} {_CAP}(?: {_CAP}){{0,4}})?"
    ),
    re.compile(r"(?<!\w)\w{1,30}(?:strasse|straSe|gasse|allee|str\.) \d+\w?"),
    re.compile(rf"(?i:(?<!\w)(?:calle|avda\.?|avenida|plaza|paseo|rue|avenue|boulevard|via"
               rf"|chemin)) {_RUN}(?:,? \d+)?"),
    re.compile(rf"(?<!\w)(?:[Tt]he )?(?:[ABM]\d{{1,4}}|I-\d{{1,3}}|NH ?\d{{1,3}}|Highway \d+"
               rf"|Route \d+|US-\d+)(?= (?:{_CAP}|at|near|on|just)| [A-Z])(?: {_RUN})?"),
)  # fmt: skip
_RULES: Final = (
    ("institution", "place-word", re.compile(
        rf"(?<!\w){_RUN} (?:{_LINK} )?(?:{_HOUSES})(?![\w'])(?:'s)?{_TAIL}")),
    ("institution", "place-word", re.compile(
        rf"(?<!\w)(?:{_HOUSES})(?![\w'])(?: (?:{_LINK} )?{_CAP}(?: {_CAP}){{0,4}}"
        rf"| No\.? ?\d+)(?:,? \d{{1,4}}(?!\d|[./]))?")),
    ("institution", "place-word", re.compile(
        rf"(?<!\w)(?:the )?{_RUN}(?: oil| coal| railway| primary"
        rf"| high)? (?:{_SMALL_HOUSES})(?!\w)"
    )),
    ("institution", "place-word", re.compile(rf"(?<!\w)(?:{_FOREIGN}) {_RUN}")),
    ("institution", "ward", re.compile(
        rf"(?<!\w)(?:[A-Z][\w\-]{0,40} )?(?i:{_WARDS})(?:[ .:#\-]|no"
        rf"|No){{0,4}}(?:\d{{1,4}}(?:[-/]\d+)?[A-Za-z]?|[A-H](?:-?\d{{1,3}})?"
        rf"|[A-Z]\d{{1,2}})(?![\w%.]*\d)(?!\w)(?! ?(?:days?|weeks?|hours?|mg|ml|am|pm|mm|cm))"
        rf"(?:,? (?:of|on|in) (?i:{_WARDS}) ?\w?\d\w*|,? \d{{1,2}}(?:st|nd|rd|th) floor"
        rf"|,? {_RUN} (?:Building|Block|Wing|Tower))?")),
    ("institution", "ward", re.compile(
        r"(?<![\w.,/])\d{1,2} ?(?i:north|south|east|west|central|main|tower|annexe?)(?!\w)")),
    ("place", "address-word", re.compile(
        r"(?<!\w)[Tt]he (?P<value>(?:High Street|Parade|Strand|Mall|Esplanade|Promenade|Crescent"
        r"|Quay|Embankment|Shambles|Rialto|Ramblas?|Malecon|Corso|Ring Road|Bypass|Causeway|Docks"
        r"|Common|Heath|Downs|Wolds|Fens|Broads|Borders|Highlands|Midlands|Cotswolds|Dales|Lakes"
        r"|Marshes|Peak District|Outback|Bronx|Hamptons|Keys|Ozarks|Valleys|Gorbals))(?!\w)")),
    ("institution", "saint", re.compile(
        rf"(?<!\w)(?:St|Saint|Ste|Sainte|San|Santa|Sankt)\.? {_CAP}(?: {_CAP}){{0,4}}(?:'s)?")),
    ("institution", "saint", re.compile(
        r"(?<!\w)st\.? (?:mary|john|thomas|george|james|luke|peter|paul|anne|bart|vincent"
        r"|joseph|jude|michael|stephen|martha)'?s?(?: a&e| hospital| to \w+)?(?!\w)"
    )),
    ("place", "address-word", re.compile(
        r"(?<!\w)(?:vill(?:age)?|p\.?o|p\.?s|dist(?:rict)?|tal(?:uka?)?|tehsil|resident of|r/o"
        r"|resides (?:in|at)|native of|hails from)[.:]? "
        rf"(?P<value>{_RUN}(?: \d+ {_CAP})?|(?:\d+ )?{_RUN}"
        rf"|[a-z]{{4,}}(?: [a-z]{{4,}}(?=[,.;]))?)")),
    ("place", "preposition", re.compile(
        rf"(?<!\w)(?:lives? (?:alone )?(?:in|at|near|on)|living (?:in|at|near)|works? (?:at|for"
        rf"|near)|worked (?:at|for)|studies at|student (?:at|of)|outside|near|arrived from"
        rf"|travelled from"
        rf"|born in|moved to|referred from|ref from|transferred (?:from|to)|admitted (?:to|in|at)"
        rf"|[Aa]t|from) (?:my |our )?(?P<value>(?:the )?{_RUN}(?: (?:to|in|on"
        rf"|near) {_RUN}(?: \d+)?)?)")),
    ("place", "preposition", re.compile(rf"(?<!\w)(?:in|of) (?P<value>{_CAP}(?: {_CAP})+)")),
    ("place", "preposition", re.compile(
        r"(?<!\w)(?:in|from|near|at) (?P<value>wadi [a-z ]{1,30}?|[a-z]{1,20} (?:abad|pur|nagar"
        r"|garh))(?=[,.;]|$)"
    )),
    ("place", "preposition", re.compile(
        r"(?<!\w)(?:[Aa]t|in|to|for|outside) (?P<value>the [A-Z][a-z]+(?: in [A-Z]\w+)?)(?!\w)"
    )),
    ("institution", "veterans", re.compile(rf"(?<!\w)(?:the VA|VA hospital|VAMC)(?: in {_RUN})?")),
)  # fmt: skip

_PERSON: Final = re.compile(
    r"(?:Mrs?|Ms|Miss|Mx|Dr|Dra|Doctor|Prof|Professor|Frau|Herrn?|Mme|Mlle|Madame|Monsieur|Sra|Srta"
    r"|Senora?|Shri|Smt|Rev|Nurse|Sgt|Sergeant|Capt|Captain)(?!\w)"
)
"""Titles that no town begins with, as it may with *Sri*, *Don* or *Lady*."""


def places(text: str, is_harmless: Callable[[str], bool]) -> Iterator[Mark]:
    """Places in ``text``, an even text.

    Args:
        text: an even text.
        is_harmless: whether a run of capitalised words is clinical as a whole.
    """
    for form in _ADDRESS:
        yield from found(form, text, "place", "address")
    for category, reason, form in _RULES:
        group = "value" if "value" in form.groupindex else 0
        for mark in found(form, text, category, reason, group):
            value = text[mark.start : mark.end]
            if category == "place" and _PERSON.match(value):
                yield replace(mark, category="name", reason="title")
            elif stands_in_term(text, mark.start, mark.end):
                continue
            elif reason == "ward" or not is_harmless(value):
                yield mark
