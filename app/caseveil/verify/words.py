"""Words that a file name or an institution's name may share with any clean file.

They say nothing about who is shown, so finding them again is no sign of a leak.
"""

_CLINICAL = """
abdomen accession adult ankle anon anonymized anterior ap arm axial back bilateral biopsy body
bone brain breast burn cardiac cardiology cervical chest child clinic clinical contrast coronal
cranial dental department dept dermatology derived diagnostic doctor dr echo elbow emergency
exam examination extremity eye face female femur finger foot forearm hand head heart hip
hospital image images imaging institute knee lateral left leg lesion liver lung male mammo
medical medicine mouth neck none normal nurse oblique original orthopedic pa patient patients
pelvis physician portrait posterior primary private professor radiology report right sagittal
secondary series shoulder skin spine study surgery surgical test thigh thorax toe trauma
ultrasound unit unknown upper lower university ward wound wrist
"""
_TECHNICAL = """
agfa apple bits bmp camera canon casio caseveil ce cm color colour copy cr crop ct dcm default
dicom digital dsc dscf dscn dx edit edited es esaote export exif file final fuji fujifilm ge
general gif gimp google gray grey heic heif hitachi hp huawei icc identity img imgp iphone iso jfif
jpeg jpg kodak konica lg lossless lossy mg microsoft mm model mono monochrome monochrome1
monochrome2 motorola mov mp mr mri ms new nikon nm no nokia not oem oneplus ot other output page
palette panasonic pentax philips photo photos photoshop pic picture pixel png pro px raw rf
removed rgb sample samsung scan scanner screen screenshot sc sec siemens software sony srgb
standard system systems tif tiff tmp toshiba true type undefined untitled us version video view
vivo web webp whatsapp wifi window windows xa xc xiaomi xmp ybr yes zeiss
"""
_COMMON = """
am an and as at be by co com da de del den der des di do dos du el en for from il im in inc is it
je la las le les los ltd mrs of on or pm st std sur the to van vom von was we with zu jan feb mar
apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun
"""
STOP = frozenset((_CLINICAL + _TECHNICAL + _COMMON).split())
