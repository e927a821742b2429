"""Words that stand before a number and tell whose or what it is, by category; parts of patterns."""

from typing import Final

LABELS: Final = (
    ("ssn", "ssn|social security(?: number)?|social"),
    ((
        "national"
    ), "aadhaar|aadhar|adhar|uidai|pan(?: card)?|abha|nhs|chi|dni|nie|nif|curp|rut|cpf|cnic|bsn"
     "|pesel|securite sociale|sozialversicherungsnummer|nir|ni number|national insurance|voter"
     "|ration card|passport|reisepass|pasaporte|passeport|rg|cedula|steuer-?id"),
    ((
        "plan"
    ), (
        "insurance|assurance|seguro|policy|medicare|medicaid|member|subscriber|group|claim"
        "|beneficiary"
        "|krankenkasse|versicherung|versicherungsnummer|versichertennummer|mutuelle|payer"
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
        "|machine|firmware"
    )),
    ((
        "biometric"
    ), "fingerprint|finger print|iris|retinal?|face|facial|voice ?print|voice|palm ?print|palm|gait"
     "|biometric|vec\\d+"),
    ((
        "record"
    ), (
        "mrn|mrd|mr|ip|op|opd|ipd|uhid|umr|urn|crn?|cr|reg|regd|hosp(?:ital)?|case|file|chart"
        "|accession"
        "|path(?:ology)?|slide|biopsy|specimen|ref|reference|datix|ehr|emr|nhc|expediente"
        "|dossier|ipp|historia clinica"
        "|patient|pat|pt|id|unit|episode|encounter|visit|lab|incident|job|run sheet|report"
        "|ni-?kshay|fallnummer"
        "|case number|patienten-?id|aufnahmenummer|carnet de sante|poison control case|number"
        "|numero|nummer"
    )),
)  # fmt: skip
