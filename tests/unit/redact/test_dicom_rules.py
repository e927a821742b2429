import pydicom
import pytest
from pydicom import DataElement

from caseveil.domain.source import Fate
from caseveil.redact.dicom.table import Row, load
from caseveil.redact.dicom.values import DUMMY_SCHEME, WORDS, dummy
from unit.redact.datasets import code, dataset, item, judge, scrub

TEXTS = ("AE", "CS", "LO", "LT", "PN", "SH", "ST", "UC", "UT")


def test_private_and_unknown_attributes_go_at_every_depth():
    source = dataset(AnatomicRegionSequence=[item()])
    for place in (source, source.AnatomicRegionSequence[0]):
        block = place.private_block(0x0029, "MAKER", create=True)
        block.add_new(1, "LO", "secret")
        place.add_new(0x00189999, "LO", "unknown")
        place.add_new(0x00089998, "SQ", [item(PatientID="x")])
    clean = scrub(source)
    assert [e.keyword for e in clean.AnatomicRegionSequence[0]] == []
    assert not any(e.tag.is_private or not e.keyword for e in clean.iterall())


def test_text_outside_the_table_goes_and_numbers_stay():
    clean = scrub(
        dataset(
            WindowCenterWidthExplanation="seen by Dr Who",
            WindowCenter="40",
            SliceThickness="5.0",
            BodyPartExamined="HEAD",
            ImageType=["ORIGINAL", "PRIMARY", "AXIAL"],
            ManufacturerModelName="Scanner 9",
            Manufacturer="ACME",
        )
    )
    assert "WindowCenterWidthExplanation" not in clean and "ManufacturerModelName" not in clean
    assert clean.Manufacturer == ""
    assert (clean.WindowCenter, clean.SliceThickness, clean.BodyPartExamined) == (40, 5, "HEAD")
    assert clean.ImageType == ["ORIGINAL", "PRIMARY", "AXIAL"]


@pytest.mark.parametrize(
    ("tag", "vr", "value"),
    [
        (0x00180015, "CS", "Jane Doe"),
        (0x00180015, "LO", "HEAD"),
        (0x00201208, "IS", "Jane"),
        (0x00180088, "DS", "Jane"),
        (0x00189073, "UN", b"Jane Doe"),
        (0x00282000, "OB", b"Jane Doe"),
        (0x00080005, "CS", "ISO_IR 13"),
        (0x7FE00001, "OV", b"Jane Doe"),
        (0xFFFCFFFC, "OB", b"Jane Doe"),
        (0x60000022, "LO", "Jane Doe"),
        (0x60000010, "US", 64),
        (0x50000005, "US", 2),
        (0x00100000, "UL", 12),
        (0x00020016, "AE", "JANE"),
    ],
)
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_values_that_may_hide_text_go(tag, vr, value):
    source = dataset()
    element = DataElement(tag, vr, None, validation_mode=pydicom.config.IGNORE)
    element._value = value
    source[tag] = element
    assert tag not in scrub(source)
    assert judge(source)[f"({tag >> 16:04X},{tag & 0xFFFF:04X})"].fate is Fate.REMOVED


def test_a_kept_value_never_repeats_the_identity():
    clean = scrub(
        dataset(
            PatientID="123456",
            PatientName="HEAD^JANE",
            SeriesNumber=123456,
            BodyPartExamined="HEAD",
            InstanceNumber=12,
            ScanOptions="CT",
        )
    )
    assert clean.SeriesNumber is None
    assert "BodyPartExamined" not in clean
    assert (clean.InstanceNumber, clean.Modality) == (12, "CT")


def test_one_bad_value_of_a_required_code_string_is_replaced_alone():
    kinds = ["DERIVED", "PRIMARY", "JANE", "HEAD"]
    clean = scrub(dataset(PatientName="Head^Jane", ImageType=kinds))
    assert clean.ImageType == ["DERIVED", "PRIMARY", "REMOVED", "REMOVED"]


def test_public_codes_stay_with_the_meaning_of_their_scheme():
    source = dataset(AnatomicRegionSequence=[code("12738006", "SCT", "Jane's brain")])
    kept = scrub(source).AnatomicRegionSequence[0]
    assert (kept.CodeValue, kept.CodingSchemeDesignator) == ("12738006", "SCT")
    assert kept.CodeMeaning == "Brain"
    former = scrub(dataset(AnatomicRegionSequence=[code("T-A0100", "SRT", "x")]))
    assert former.AnatomicRegionSequence[0].CodeMeaning == "Brain"


@pytest.mark.parametrize(
    ("value", "scheme"), [("4711", "99LOCAL"), ("Jane Doe", "SCT"), ("4711", "L"), ("", "DCM")]
)
def test_other_codes_are_replaced(value, scheme):
    source = dataset(AnatomicRegionSequence=[code(value, scheme, "Jane's ward")])
    kept = scrub(source).AnatomicRegionSequence[0]
    assert kept.get("CodeValue") in (WORDS[0], "")
    assert (kept.CodingSchemeDesignator, kept.CodeMeaning) == (DUMMY_SCHEME, WORDS[0])


def test_a_public_code_that_repeats_the_identity_is_replaced():
    regions = [code("12738006", "SCT", "Brain")]
    kept = scrub(dataset(PatientName="Brain^Jane", AnatomicRegionSequence=regions))
    assert kept.AnatomicRegionSequence[0].CodeMeaning == WORDS[0]


@pytest.mark.parametrize(("value", "kept"), [("YES", True), ("NO", False)])
def test_a_claim_of_burned_in_text_stays_and_a_denial_goes(value, kept):
    source = dataset(BurnedInAnnotation=value, RecognizableVisualFeatures=value)
    clean = scrub(source)
    assert ("BurnedInAnnotation" in clean) is kept
    assert ("RecognizableVisualFeatures" in clean) is kept


def test_every_vr_of_the_table_has_a_dummy_that_is_legal():
    for tag, row in load().rows.items():
        if "D" in row.action and row.vr not in ("SQ", "UI", "UN"):
            for source in ("", str(dummy(tag, row.vr, "", "REMOVED"))):
                value = dummy(tag, row.vr, source, "REMOVED")
                assert str(value) != source or row.vr in TEXTS
                DataElement(tag, row.vr, value, validation_mode=pydicom.config.RAISE)


def test_no_row_of_the_table_lets_a_value_through():
    assert len(load().rows) == 653
    for tag, entry in load().rows.items():
        check_row(tag, entry)


def check_row(tag: int, entry: Row) -> None:
    value = {"SQ": [item(PatientName="CANARY", TextValue="CANARY")], "UI": "1.2.3.4"}.get(
        entry.vr, b"CANARY" if entry.vr in ("OB", "UN") else "CANARY"
    )
    source, around = dataset(), item()
    for place in (source, around):
        element = DataElement(tag, entry.vr, [] if entry.vr == "SQ" else None)
        if entry.vr == "SQ":
            element.value = value
        else:
            element._value = value
        place[tag] = element
    source.RequestAttributesSequence = [item()]
    source.AnatomicRegionSequence = [around]
    clean = scrub(source)
    values = [str(e.value) for e in clean.iterall() if e.VR != "SQ"]
    assert not any("CANARY" in text or text == "1.2.3.4" for text in values), f"{tag:08X}"


def test_terms_of_the_modality_table_stay_and_other_words_there_go():
    assert scrub(dataset(RescaleType="HU")).RescaleType == "HU"
    assert scrub(dataset(RescaleType="Jane")).RescaleType == "US"
    assert "ModalityLUTType" not in scrub(dataset(ModalityLUTType="Jane"))


def test_lookup_tables_stay():
    table = item(LUTDescriptor=[2, 0, 16], LUTData=b"\0\1\2\3", LUTExplanation="by Jane")
    table["LUTData"].VR, table["LUTDescriptor"].VR = "OW", "US"
    kept = scrub(dataset(VOILUTSequence=[table])).VOILUTSequence[0]
    assert kept.LUTData == b"\0\1\2\3" and "LUTExplanation" not in kept


def test_text_where_a_sequence_should_be_goes():
    source = dataset()
    source[0x00081140] = DataElement(0x00081140, "LO", "Jane Doe")
    source[0x00082218] = DataElement(0x00082218, "LO", "Jane Doe")
    clean = scrub(source)
    assert "ReferencedImageSequence" not in clean and "AnatomicRegionSequence" not in clean
    steps = 0x00081111
    required = dataset(SOPClassUID="1.2.840.10008.5.1.4.1.1.1.1")
    required[steps] = DataElement(steps, "LO", "Jane Doe")
    assert steps not in scrub(required)


def test_a_denial_of_burned_in_text_becomes_a_warning_where_the_iod_demands_an_answer():
    radiograph = "1.2.840.10008.5.1.4.1.1.1.1"
    answers = {"BurnedInAnnotation": "NO", "RecognizableVisualFeatures": "NO"}
    clean = scrub(dataset(SOPClassUID=radiograph, **answers))
    assert clean.BurnedInAnnotation == "YES" and "RecognizableVisualFeatures" not in clean
