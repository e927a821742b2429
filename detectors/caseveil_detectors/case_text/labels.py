"""Words that stand before a number and tell whose or what it is, or that it is a mere value."""

import re
from typing import Final

LABELS: Final = (
    ("ssn", "ssn|social security(?: number)?|social"),
    ((
        "national"
    ), "aadhaar|aadhar|adhar|uidai|pan(?: card)?|abha|nhs|chi|dni|nie|nif|curp|rut|cpf|cnic|bsn"
     "|pesel|nss|ins|amka|jmbg|nin|ssnit|kra|tin|ine|codice fiscale|egn|oib|securite sociale"
     "|sozialversicherungsnummer|nir|ni number|national insurance|voter"
     "|ration card|passport|reisepass|pasaporte|passeport|rg|cedula|steuer-?id"),
    ((
        "plan"
    ), (
        "insurance|assurance|seguro|policy|medicare|medicaid|member|subscriber|group|claim"
        "|beneficiary"
        "|krankenkasse|versicherten-?(?:nr|nummer)|kv-?nr|egk|versicherung"
        "|tessera(?: sanitaria)?|carte vitale|health card|ayushman(?: bharat)?|pmjay|rsby"
        "|philhealth|nhif|nhis|esic|bpjs|medicare card|versicherungsnummer"
        "|mutuelle|payer"
        "|mediclaim|cghs|esi"
    )),
    ((
        "account"
    ), "account|a/c|acct|acc|iban|rib|ifsc|card ending|credit card|debit card|invoice|bill|receipt"
     "|upi|konto|cuenta|compte"),
    ((
        "licence"
    ), (
        "licen[cs]e|driver'?s license|dvla|npi|dea|gmc|nmc|mci|hcpc|medical cert|certificate"
        "|cert"
        "|licen[cs]e no|lic|driving licen[cs]e|dl|fuhrerschein|patente|permis de conduire|brevet"
        "|personalausweis|ausweis|permit|permis|carnet|licencia|cedula profesional"
        "|registration council"
    )),
    ((
        "vehicle"
    ), (
        "plate|registration|number plate|vehicle|car|auto|ambulance|motorbike|bike|truck|taxi"
        "|helicopter"
        "|matricula|kennzeichen|immatriculation|vin"
    )),
    ((
        "device"
    ), (
        "serial|s/n|sn|ser|REF|lot|batch|implant|device|lens|valve|model|imei|udi|pump"
        "|machine|firmware|asset(?: no| tag)?|inventory|udi-?di|gtin|catalog(?:ue)?|cat|part"
        "|product|unit serial|mac(?: address)?|iccid|imsi|rf ?id|tag"
    )),
    ((
        "biometric"
    ), "fingerprint|finger print|iris|retinal?|face|facial|voice ?print|voice|palm ?print|palm|gait"
     "|biometric|vec\\d+"),
    ((
        "record"
    ), (
        "mrn|mrd|mr|ip|op|opd|ipd|uhid|umr|urn|crn?|reg|regd|hosp(?:ital)?|case|file|chart"
        "|accession"
        "|path(?:ology)?|slide|biopsy|specimen|ref|reference|datix|ehr|emr|nhc|expediente"
        "|dossier|ipp|historia clinica"
        "|patient|pat|pt|id|unit|episode|encounter|visit|lab|incident|job|run sheet|report"
        "|ni-?kshay|fallnummer"
        "|case number|patienten-?id|aufnahmenummer|carnet de sante|poison control case|number"
        "|numero|nummer"
    )),
)  # fmt: skip

_COUNTED: Final = (
    "wbc|wcc|tlc|white (?:blood )?(?:cells?|count)|leu[ck]ocytes?|neutrophils?|platelets?|plts?|pmn"
    "|anc|alc|eosinophils?|cd4|viral load|copies|ck|cpk|ck-?mb|ldh|ast|alt|ggt|alp|sgot|sgpt"
    "|amylase"
    "|lipase|ferritin|nt-?pro-?bnp|bnp|troponin(?: [it])?|d-?dimers?|hcg|b-?hcg|beta ?hcg|afp"
    "|psa|cea"
    "|ca ?\\d\\d-?\\d?|creatinine kinase|procalcitonin|ige|aso|titre|titer|myoglobin|colony count"
)
_AFTER: Final = r"(?: (?:count|levels?|was|is|of|at|now|up to)){0,3}[ :=<>~]{0,3}$"
_BEFORE: Final = re.compile(rf"(?<!\w)(?:{_COUNTED}){_AFTER}", re.IGNORECASE)
_MILLIONS: Final = re.compile(
    rf"(?<!\w)(?:viral load|copies|(?:b-?|beta ?)?hcg){_AFTER}", re.IGNORECASE
)
_OF_A_PERSON: Final = re.compile(
    r"[^.,;:\n\d]{0,24}?\b(?:mrn|mrd|uhid|record|(?:hospital|patient|file|case|unit)"
    r" (?:number|no|nr|id))\b(?![^;\n\d]{0,12}\d)",
    re.IGNORECASE,
)
"""Behind a number: what tells that it is a person's, where no further number is meant by it."""


def is_counted(text: str, start: int, end: int) -> bool:
    """Whether plain figures are the value of a count: of up to six, or seven where it may be."""
    form = _BEFORE if end - start < 7 else _MILLIONS
    if not form.search(text, max(0, start - 40), start):
        return False
    return not _OF_A_PERSON.match(text, end)
