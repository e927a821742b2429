import io
import warnings
from functools import cache

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian

import made_torture
from caseveil.domain.profile import Claim, Option, Profile
from caseveil.formats.dicom import reading as dicom_reading
from caseveil.redact.dicom.profile import DicomProfile
from caseveil.verify.dicom import document as dicom
from caseveil.verify.dicom import identity
from caseveil.verify.dicom import profile as dicom_profile
from caseveil.verify.dicom import profile_rules as rules
from caseveil.verify.dicom import profile_tables as tables
from unit.verify import makers

GREY = makers.picture(12, 10, channels=1).reshape(10, 12)
SOURCE = dicom.walk(makers.dicom_source(GREY, Modality="OT"))
WORK = DicomProfile(b"k" * 32)


SHARE = Profile()


def faults(source=SOURCE, profile=SHARE, extra=b"", **attributes):
    marks = makers.marks(profile.name, **attributes.pop("marked", {}))
    told = {"Modality": "OT"} | marks | attributes
    data = makers.dicom_output(GREY, **told)
    return dicom_profile.faults(dicom.walk(makers.before_pixels(data, extra)), source, profile)


def test_clean_file_has_no_fault():
    assert faults() == []
    assert faults(source=None) == []


@pytest.mark.parametrize(
    "attributes",
    [
        {"PatientName": "REMOVED"},
        {"PatientName": "CV-0123456789AB", "PatientID": "CV-0123456789AB"},
        {"StudyDate": "19000101", "StudyTime": "000000"},
        {"PatientSex": "", "InstanceNumber": "7", "ImageType": ["DERIVED", "PRIMARY"]},
        {"SOPClassUID": "1.2.840.10008.5.1.4.1.1.7", "StudyInstanceUID": "2.25.77"},
        {"RescaleType": "HU", "PixelSpacing": ["0.5", "0.5"], "WindowCenter": "40"},
        {"SpecificCharacterSet": "ISO_IR 192"},
        {"BurnedInAnnotation": "YES", "RecognizableVisualFeatures": "YES"},
        {"AnatomicRegionSequence": Sequence([Dataset()])},
    ],
)
def test_dummies_codes_and_numbers_may_stay(attributes):
    assert faults(**attributes) == []


@pytest.mark.parametrize(
    "attributes",
    [
        {"PatientName": "Somebody^Else"},
        {"PatientID": "12"},
        {"StudyDate": "20240317"},
        {"AcquisitionDateTime": ""},
        {"PatientAge": "043Y"},
        {"PatientSex": "F"},
        {"InstitutionName": "Any"},
        {"InstitutionAddress": ""},
        {"StationName": "CT1"},
        {"ImageComments": "free text"},
        {"WindowCenterWidthExplanation": "free text"},
        {"StudyInstanceUID": "1.3.6.1.4.1.5962.1"},
        {"StudyInstanceUID": makers.SOURCE_UID},
        {"EncapsulatedDocument": b"text"},
        {"SpecificCharacterSet": "ISO_IR 100"},
        {"KVP": "120"},
        {"ReferencedImageSequence": Sequence([])},
        {"PatientIdentityRemoved": "NO"},
        {"DeidentificationMethod": "by Dr Okonkwo"},
        {"LongitudinalTemporalInformationModified": "UNMODIFIED"},
        {"BurnedInAnnotation": "NO"},
        {"RecognizableVisualFeatures": "NO"},
    ],
)
def test_everything_else_is_a_fault(attributes):
    assert len(faults(**attributes)) == 1


def code(value="113100", meaning="Basic Application Confidentiality Profile", scheme="DCM"):
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, scheme, meaning
    return item


@pytest.mark.parametrize(
    "items",
    [
        [],
        [code(meaning="Okonkwo^Adaeze")],
        [code("4711", "x")],
        [code("113105", "Clean Descriptors Option")],
        [code(), code("113105", "Clean Descriptors Option")],
        [code(scheme="99X")],
    ],
)
def test_the_methods_are_those_of_this_step_after_earlier_ones(items):
    assert faults(DeidentificationMethodCodeSequence=Sequence(items)) == ["mark-codes"]
    earlier = [code("113105", "Clean Descriptors Option"), code()]
    assert faults(DeidentificationMethodCodeSequence=Sequence(earlier)) == []


def test_claims_are_told_and_nothing_else():
    profile = Profile(claims=frozenset(Claim))
    marked = {"codes": ("113100", "113101", "113102")}
    told = {"BurnedInAnnotation": "NO", "RecognizableVisualFeatures": "NO"}
    assert faults(profile=profile, marked=marked, **told) == []
    assert faults(profile=profile, marked=marked) == ["mark-00280301", "mark-00280302"]


@pytest.mark.parametrize("vr", [b"DS", b"IS", b"CS", b"UI", b"AS"])
def test_a_value_that_is_not_of_its_kind_is_a_fault(vr):
    """Decimal and integer strings, codes and UIDs may hold any text as far as their bytes go."""
    # Image Type, Bits Stored, Patient Age: all may stand in a picture with the option below.
    tag = {b"AS": 0x00101010, b"UI": 0x0020000D}.get(vr, 0x00280030)
    extra = makers.element(tag, vr, b"1.5\\OK-NKWO ")
    profile = Profile(options=frozenset([Option.PATIENT]))
    marked = {"codes": ("113100", "113108")}
    assert len(faults(profile=profile, marked=marked, extra=extra)) == 1


def test_ages_stop_at_ninety():
    profile = Profile(options=frozenset([Option.PATIENT]))
    marked = {"codes": ("113100", "113108")}
    assert faults(profile=profile, marked=marked, PatientAge="090Y") == []
    assert faults(profile=profile, marked=marked, PatientAge="091Y") == ["(00101010)"]


def test_uid_of_the_source_is_known_even_below_the_new_root():
    dataset = makers.attributes(GREY, StudyInstanceUID="2.25.99", Modality="OT")
    dataset.SOPInstanceUID = "2.25.98"
    source = dicom.walk(makers.write(dataset, GREY, dicom.IMPLICIT))
    assert len(faults(source, StudyInstanceUID="2.25.99")) == 1
    assert faults(source, StudyInstanceUID="2.25.100") == []


def test_palette_stays_and_other_bulk_does_not():
    lut = np.arange(16, dtype="<u2").tobytes()
    assert faults(RedPaletteColorLookupTableData=lut) == []
    assert len(faults(ICCProfile=b"profile!")) == 1


def before(**attributes):
    dataset = makers.attributes(GREY, **attributes)
    dataset.SOPInstanceUID = makers.SOURCE_UID
    return dicom.walk(makers.write(dataset, GREY))


def marked(profile):
    options = tables.defined(profile).options
    codes = sorted(c for c, (_, option) in tables.methods().items() if option in options)
    times = {"full-dates": "UNMODIFIED", "modified-dates": "MODIFIED"}
    said = [word for option, word in times.items() if option in options]
    return {"codes": ("113100", *codes), "times": (said or ["REMOVED"])[0]}


def judged(profile, source, **attributes):
    return faults(before(**source), profile, marked=marked(profile), **attributes)


def test_text_is_cleaned_to_words_of_the_source():
    text = "WindowCenterWidthExplanation"
    research = Profile("research")
    for left, wrong in (("ABDOMEN", 0), ("SPLEEN", 1), ("4711", 1), ("ABDOMEN Ü", 1)):
        found = judged(research, {text: "ABDOMEN by Jo 4711"}, **{text: left})
        assert len(found) == wrong
    alone = faults(None, research, marked=marked(research), WindowCenterWidthExplanation="LUNG")
    assert alone == []
    assert judged(Profile("basic"), {text: "by Jo"}, **{text: "by Jo"}) == []


@pytest.mark.parametrize(
    ("option", "after", "wrong"),
    [
        (Option.FULL_DATES, "20240101", []),
        (Option.MODIFIED_DATES, "20230101", []),
        (Option.MODIFIED_DATES, "20240101", ["dates"]),
        (Option.UIDS, "20240101", ["(00140102)"]),
    ],
)
def test_dates_outside_the_table(option, after, wrong):
    profile = Profile("basic", frozenset([option]))
    source = {"SecondaryReviewDate": "20240101"}
    assert judged(profile, source, SecondaryReviewDate=after) == wrong


def test_a_day_that_is_none_tells_no_shift():
    profile = Profile("basic", frozenset([Option.MODIFIED_DATES]))
    extra = makers.element(0x00140102, b"DA", b"20231350")
    source = before(SecondaryReviewDate="20240101")
    assert faults(source, profile, marked=marked(profile), extra=extra) == []


def test_uids_may_stay_with_their_option():
    kept = {"StudyInstanceUID": "1.2.3", "DimensionOrganizationUID": "1.2.4"}
    kept["RouteID"] = "1"
    told = {"FailedSOPInstanceUIDList": "1.2.9"}
    assert (
        judged(Profile("basic", frozenset([Option.UIDS])), {**kept, **told}, **kept, **told) == []
    )
    assert len(judged(Profile("basic"), kept, **kept)) == 2


@pytest.mark.parametrize(
    ("tag", "vr", "value"),
    [
        (0x00290010, b"LO", b"ACME"),
        (0x00191023, b"DS", b"1.5 "),
        (0x60000022, b"LO", b"x "),
        (0x50000022, b"LO", b"x "),
    ],
)
def test_private_attributes_and_planes_are_faults(tag, vr, value):
    for profile in (SHARE, Profile("basic", frozenset([Option.SAFE_PRIVATE]))):
        found = faults(
            profile=profile, marked=marked(profile), extra=makers.element(tag, vr, value)
        )
        assert found == [f"({tag:08x})"]


@pytest.mark.parametrize(("value", "wrong"), [(b"NONE", []), (b"HUBER ", ["(0019100d)"])])
def test_a_private_code_string_of_other_words_is_a_fault(value, wrong):
    profile = Profile("basic", frozenset([Option.SAFE_PRIVATE]))
    creator = makers.element(0x00190010, b"LO", b"SIEMENS MR HEADER ")
    extra = creator + makers.element(0x0019100D, b"CS", value)
    assert faults(profile=profile, marked=marked(profile), extra=extra) == wrong


def test_a_required_sequence_must_not_be_emptied():
    segmentation = {"SOPClassUID": "1.2.840.10008.5.1.4.1.1.66.4"}
    segment = Dataset()
    segment.SegmentNumber = 1
    source = segmentation | {"SegmentSequence": Sequence([segment])}
    emptied = judged(SHARE, source, **segmentation, SegmentSequence=Sequence([]))
    assert emptied == ["lost (00620002)"]
    assert judged(SHARE, source, **source) == []


def test_what_the_class_demands_must_not_be_lost():
    data = makers.dicom_output(GREY, **makers.marks())
    assert dicom_profile.faults(dicom.walk(data), SOURCE, Profile()) == ["lost (00080060)"]


def test_dates_move_together():
    profile = Profile("research")
    early = {"StudyDate": "20240317", "SeriesDate": "20240320", "AcquisitionDateTime": "20240317"}
    source = {"Modality": "OT", "PatientID": "1", **early}
    moved = {"StudyDate": "20240217", "SeriesDate": "20240220", "AcquisitionDateTime": "20240217"}
    assert judged(profile, source, **moved) == []
    assert judged(profile, source, **moved, SeriesTime="") == []
    assert judged(profile, source, **{**moved, "SeriesDate": "20240221"}) == ["dates"]
    assert judged(profile, source, **early) == ["dates"]


def finished(source, profile):
    """The bytes of a scrubbed file, and of one more with each change."""
    clean = WORK.scrub(source, profile)
    clean.file_meta = FileMetaDataset()
    clean.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    return written(clean)


PROFILES = [
    *(Profile(name) for name in ("basic", "share", "teaching", "research")),
    *(Profile("basic", frozenset([option])) for option in Option),
    Profile("teaching", frozenset([Option.PATIENT])),
    Profile("research", frozenset([Option.FULL_DATES, Option.UIDS, Option.INSTITUTION])),
]


@pytest.mark.parametrize("modality", made_torture.CLASSES)
@pytest.mark.parametrize("number", range(4))
def test_both_implementations_agree_on_every_row(number, modality):
    agree(PROFILES[number], modality)


@pytest.mark.parametrize("number", range(4, len(PROFILES)))
def test_both_implementations_agree_on_every_option(number):
    agree(PROFILES[number], "CT")


@cache
def planted(modality):
    raw = made_torture.torture(3, modality)
    return dicom_reading.read(raw), dicom.walk(raw)


def agree(profile, modality):
    source, walked = planted(modality)
    output = finished(source, profile)
    assert dicom_profile.faults(dicom.walk(output), walked, profile) == []


def test_every_row_that_is_put_back_is_seen():
    """A value of the source in any place where the profile replaces or removes it."""
    raw, profile = made_torture.torture(4), Profile("basic")
    source = dicom_reading.read(raw)
    output = pydicom.dcmread(io.BytesIO(finished(source, profile)), force=True)
    planted = [tag for tag, vr, _ in made_torture.rows() if tag in source and vr != "SQ"]
    for tag in planted:
        output[tag] = source[tag]
    found = dicom_profile.faults(dicom.walk(written(output)), dicom.walk(raw), profile)
    assert {f"({tag:08x})" for tag in planted} <= set(found) | {"(00080018)"}


def written(dataset):
    buffer = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pydicom.dcmwrite(buffer, dataset, implicit_vr=False, little_endian=True, overwrite=True)
    return buffer.getvalue()


def test_the_two_readings_of_dummies_agree():
    from caseveil.redact.dicom import values as dicom_values

    texts = {str(value) for pair in dicom_values.DUMMIES.values() for value in pair}
    texts = {text for text in texts if not text.startswith("b'") and "." not in text}
    assert {*texts, *dicom_values.WORDS, dicom_values.DUMMY_SCHEME} <= identity.DUMMIES


@pytest.mark.parametrize("told", ["19580401.7", "1.1.1.1.1.1.1.1.1.1.1", "x"])
def test_a_number_of_ones_own_below_the_root_of_the_standard_is_a_fault(told):
    assert len(faults(StudyInstanceUID=f"1.2.840.10008.{told}")) == 1


def test_the_longest_class_of_the_standard_may_stand():
    ophthalmic = "1.2.840.10008.5.1.4.1.1.77.1.5.1"
    assert not any("00080016" in fault for fault in faults(SOPClassUID=ophthalmic))


RADIOGRAPH = "1.2.840.10008.5.1.4.1.1.1"
SUMMARY, SOURCES = 0x00081115, 0x00082112


def test_source_images_are_demanded_where_a_summary_refers_to_them():
    assert tables.at_root(RADIOGRAPH, [SUMMARY])[SOURCES] == "1C"
    assert tables.at_root(RADIOGRAPH, [])[SOURCES] == "3"


@pytest.mark.parametrize(("hollow", "owed"), [(False, rules.Due.FEWER), (True, rules.Due.PLAIN)])
def test_no_words_are_cleaned_in_a_sequence_that_keeps_its_shape_only(hollow, owed):
    place, profile = rules.Place("3", hollow), tables.defined(Profile("research"))
    assert rules.due(0x00080104, "LO", place, profile) is owed
