"""Which metadata fields identify, as a table: category and the names that belong to it.

Names are compared in small letters without punctuation, so ``Patient's Name``, ``PatientName`` and
``patient_name`` are one. The first line that matches decides. After DICOM PS3.15 table E.1-1, EXIF
(CIPA DC-008), IPTC IIM 4.2 and the XMP namespaces that cameras and editors write.
"""

import re
from typing import Final

_LINES: Final = (
    # Technical fields that sound personal.
    ("", r"^(sopclassuid|transfersyntaxuid|implementation\w*|codingscheme\w*|contextuid)$"),
    (
        "",
        r"^(colou?rspace|orientation|compression|photometric\w*|pixel\w*|exposure\w*|rows|columns)$",
    ),
    ("", r"(codevalue|codemeaning|relativetime|timeincrement|framemtime|frametime|exposuretime)$"),
    ("", r"^(acquisitionduration|repetitiontime|echotime|inversiontime|triggertime)$"),
    ("", r"^(patient|subject)(position|orientation\w*|distance\w*|area|program)$"),
    ("device", r"applicationentity|hostcomputer"),
    ("maker-note", r"makernote|privatecreator|^private\w*|^dngprivate\w*|appledata|unknown"),
    ("thumbnail", r"thumbnail|jpeginterchange|previewimage|iconimage|mpimage|auxiliaryimage"),
    ("birth-date", r"birth|^dob$"),
    ("contact", r"telephone|phone|telecom|e?mail|fax|url|website|^web\w*|contact\w*(info|address)"),
    ("contact", r"^contact$|(patient|person|physician|institution)\w*address|creatorcontact"),
    (
        "identifier",
        r"patientid|(patient|otherpatient)\w*ids?\w*$|accession|mrn|medicalrecord|admissionid"
        r"|(order|request|visit|encounter|specimen|container|barcode|case|episode)\w*(number|id)"
        r"|issuerof|insurance|militaryrank|trialsubject\w*|clinicaltrial\w*id|procedurestepid"
        r"|requestedprocedureid|studyid|filmsessionlabel|documentid|instanceid|uniqueid"
        r"|serviceepisode|identifier$|ownerid|socialsecurity|healthid",
    ),
    (
        "staff",
        r"physician|operator|performing\w*name|reviewer|radiologist|sonographer|technician"
        r"|authorized|observer|contentcreator|verifying|scheduledperforming|enteredby|orderentered"
        r"|requester|interpretation\w*(author|recorder|transcriber)|distributionname|nameofphysic",
    ),
    ("person-name", r"patient\w*name|mothers?birthname|responsibleperson|^personname|alias"),
    ("person-name", r"personinimage|regionname|facename|subjectname|^name$|^fullname$|familyname"),
    (
        "staff",
        r"artist|author|creator$|byline|cameraowner\w*|^owner\w*|photographer|writer|editor$"
        r"|xpauthor|lastmodifiedby|^credit$|^source$|supplier",
    ),
    (
        "institution",
        r"institution|hospital|clinic(?!al)|department|organi[sz]ation|stationname|facility"
        r"|aetitle|copyright|rights$|rightsusage|publisher|company|trialsponsor|clinicaltrialsite",
    ),
    (
        "place",
        r"gps|latitude|longitude|altitude|^city|country|^state$|province|location|sublocation"
        r"|address|residence|region(?!name)|geo|postal|zipcode|worldregion|room|ward|^bed",
    ),
    ("device-serial", r"serial|deviceid|computername|machinename|udi|^station\w*id"),
    ("device-serial", r"detectorid|gantryid|plateid|cassetteid|lensserial|deviceuid"),
    ("date", r"date|^datetime\w*|creationtime|modifytime|^tiff?time|timestamp$|year$"),
    ("time", r"time$|timezone\w*|offsettime\w*|subsec\w*"),
    ("uid", r"uid$|uids$|digitalsourcefile"),
    (
        "demographic",
        r"patient(s)?(sex|age|size|weight|mass|species|breed)|ethnic|occupation|religio|smoking"
        r"|pregnan|military|neutered|gender|^sex$|^age$|race$|language",
    ),
    (
        "clinical",
        r"allerg|alert|history|medical|diagnos|reasonfor|admitting|condition|specialneeds"
        r"|patientstate|lastmenstrual|procedure\w*description|studydescription|seriesdescription",
    ),
    (
        "free-text",
        r"comment|description|note(?!book)|caption|title|subject|keyword|headline|label|remark"
        r"|instructions|narrative|text(value)?$|^com$|^exif$|usercomment|documentname|pagename"
        r"|imagedescription|protocolname|derivation|document|objectname|jobid|transmission",
    ),
    ("file-path", r"filename|filepath|folder|originalraw|ingredients|derivedfrom|history|path$"),
    ("device", r"^make$|model|manufacturer|lens|device|camera|scanner"),
    ("software", r"software|firmware|creatortool|producer|processing|program|tool$"),
)

TABLE: Final = tuple((category, re.compile(pattern)) for category, pattern in _LINES)

BY_NUMBER: Final = {
    "(0008,0050)": "identifier",
    "(0008,0080)": "institution",
    "(0008,0081)": "institution",
    "(0008,0090)": "staff",
    "(0008,0092)": "contact",
    "(0008,0094)": "contact",
    "(0008,1010)": "institution",
    "(0008,1040)": "institution",
    "(0008,1048)": "staff",
    "(0008,1050)": "staff",
    "(0008,1060)": "staff",
    "(0008,1070)": "staff",
    "(0010,0010)": "person-name",
    "(0010,0020)": "identifier",
    "(0010,0030)": "birth-date",
    "(0010,1000)": "identifier",
    "(0010,1001)": "person-name",
    "(0010,1005)": "person-name",
    "(0010,1040)": "contact",
    "(0010,1060)": "person-name",
    "(0010,2154)": "contact",
    "(0010,2297)": "person-name",
    "(0018,1000)": "device-serial",
    "(0020,0010)": "identifier",
    "(0032,1032)": "staff",
    "(0038,0010)": "identifier",
    "(0040,2016)": "identifier",
    "(0040,2017)": "identifier",
    "(0040,A123)": "person-name",
}
"""DICOM attributes that identify most directly, for files that carry no names."""
