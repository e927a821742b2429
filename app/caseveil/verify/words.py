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
_DICOM = """
au bi bmus ch confidentiality cta ctprotocol dms dg doc dates dseg ecg eps es fid gm hc hd ho ivoct
ivus kero ko lp ls m3d ma mdc msk nn oam oct op opm opt optbsv opv oss oph osteo pa plan pos pr pt
px reg resp rg rtdose rtimage rtplan rtrecord rtstruct rwv seg sm smr sr st stain tg va wsi xc
addition adc angio application asymmetric attributes axial bifurcation binary biplane biplanar block
burned cine circular clean code code1 combined complete complex contour coronal count cumulative
decub default descriptors detector device diffusion direct displayed dynamic emission enhanced erect
face facet feet feetfirst ffdl ffdr ffp ffs field filter fixed fractional frame full gated general
geometry graphics gradient head headfirst hfdl hfdr hfp hfs identity image imagetype information
institution intensity isocenter labelmap lateral learn linear localizer longitudinal magnitude
manual map mask matched maximum mean measured method min minimum mip mixed modality modified mosaic
mpr multi multiframe neutral noncontrast norm normalized number oblique option options optional
original overview parallel partial patient perfusion phase pixel planar plane pos position primary
process processed profile projection prone ps3 quantity range real reconstruction recognizable
recumbent reference reformatted relative resampled retain retained rotation safe scanogram scout
segmentation semiautomatic single slice sparse spatial standing static stereo subtracted subtraction
sum supine table temporal thin tilt tiled time tomo transmission true uids uncombined unmodified
unpaired unspecified value values velocity verified visible visual volume voxel weight whole
windowed
113100 113101 113102 113103 113104 113105 113106 113107 113108 113109 113110 113111 113112 2026d
basic characteristics content data features research share structured teaching
"""
_COMMON = """
am an and as at be by co com da de del den der des di do dos du el en for from il im in inc is it
je la las le les los ltd mrs of on or pm st std sur the to van vom von was we with zu jan feb mar
apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun
"""
STOP = frozenset((_CLINICAL + _TECHNICAL + _DICOM + _COMMON).split())
