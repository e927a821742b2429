import pydicom
import pytest
from pydicom import DataElement

from caseveil.domain.profile import Claim, Option, Profile
from caseveil.domain.source import Fate
from caseveil.redact.dicom.cleaning import cleaned
from caseveil.redact.dicom.dates import shifted
from caseveil.redact.dicom.definitions import rules
from caseveil.redact.dicom.table import COLUMNS, load
from caseveil.redact.dicom.values import WORDS, dummy, word
from unit.redact.datasets import PROFILE, code, dataset, item, judge, scrub


def test_the_columns_are_those_of_the_resource():
    from importlib.resources import files

    lines = (files("caseveil_resources") / "dicom" / "ps315.tsv").read_text("ascii").splitlines()
    head = next(line for line in lines if line.startswith("#tag"))
    assert head.split("\t")[3:] == list(COLUMNS)
    assert sum(not line.startswith("#") for line in lines) == 657
    counts = dict.fromkeys(Option, 0)
    for row in [*load().rows.values(), *load().repeating.values()]:
        for option in row.options:
            counts[option] += 1
    # As counted in the standard's table.
    assert counts == dict(zip(COLUMNS, (1, 60, 59, 10, 19, 169, 169, 141, 4, 4), strict=True))


def test_basic_keeps_text_outside_the_table_that_names_nobody():
    texts = dataset(
        WindowCenterWidthExplanation="abdomen soft",
        Manufacturer="ACME",
        LUTExplanation="of Mr Janeson",
        PatientName="Doe^Jane",
    )
    clean = scrub(texts, "basic")
    assert (clean.WindowCenterWidthExplanation, clean.Manufacturer) == ("abdomen soft", "ACME")
    assert "LUTExplanation" not in clean
    assert "WindowCenterWidthExplanation" not in scrub(texts)


def test_dates_outside_the_table_go_unless_an_option_keeps_them():
    source = dataset(StudyUpdateDateTime="20240101101112", SecondaryReviewTime="101112")
    dated = "StudyUpdateDateTime"
    assert dated not in scrub(source, "basic")
    kept = scrub(source, "basic", Option.FULL_DATES)
    assert (kept[dated].value, kept.SecondaryReviewTime) == ("20240101101112", "101112")
    moved = scrub(source, "basic", Option.MODIFIED_DATES)[dated].value
    assert moved != source[dated].value and str(moved).endswith("101112")
    for option in (Option.FULL_DATES, Option.MODIFIED_DATES):
        hidden, mode = dataset(), pydicom.config.IGNORE
        hidden[0x00140103] = DataElement(0x00140103, "TM", "Jane", validation_mode=mode)
        assert "SecondaryReviewTime" not in scrub(hidden, "basic", option)


def test_what_is_required_on_a_condition_goes_where_no_dummy_would_help():
    region = code("12738006", "SCT", "Brain")
    region.CodingSchemeVersion = "by Jane"
    kept = scrub(dataset(AnatomicRegionSequence=[region])).AnatomicRegionSequence[0]
    assert "CodingSchemeVersion" not in kept and kept.CodeMeaning == "Brain"


def test_teaching_keeps_sex_and_age_and_no_other_trait():
    traits = {"PatientSex": "F", "PatientAge": "095Y", "PatientWeight": "80", "EthnicGroup": "x"}
    clean = scrub(dataset(**traits), "teaching")
    assert (clean.PatientSex, clean.PatientAge) == ("F", "090Y")
    assert "PatientWeight" not in clean and "EthnicGroup" not in clean
    asked = scrub(dataset(**traits), "teaching", Option.PATIENT)
    assert asked.PatientWeight == 80 and asked.EthnicGroup == "x"
    assert [c.CodeValue for c in clean.DeidentificationMethodCodeSequence] == ["113100", "113108"]
    assert scrub(dataset(PatientAge="089Y"), "teaching").PatientAge == "089Y"
    other = scrub(dataset(SelectorASValue=["099Y", "012Y"]), "basic", Option.PATIENT)
    assert other.SelectorASValue == ["090Y", "012Y"]
    assert scrub(dataset(PatientAge="018M"), "teaching").PatientAge == "018M"
    assert scrub(dataset(PatientAge=""), "teaching").PatientAge == ""


def test_research_shifts_dates_of_a_patient_alike():
    first = scrub(dataset(PatientID="1", StudyDate="20240110", SeriesDate="20240112"), "research")
    again = scrub(dataset(PatientID="1", StudyDate="20240110"), "research")
    other = scrub(dataset(PatientID="2", StudyDate="20240110"), "research")
    assert first.StudyDate == again.StudyDate != "20240110"
    assert other.StudyDate != first.StudyDate
    days = [int(v[6:]) for v in (first.StudyDate, first.SeriesDate)]
    assert days[1] - days[0] in (2, 2 - 31, 2 - 30, 2 - 28, 2 - 29)
    assert first.LongitudinalTemporalInformationModified == "MODIFIED"
    assert scrub(dataset(StudyInstanceUID="1.2.3", StudyDate="20240110"), "research").StudyDate


def test_a_date_that_is_none_is_handled_as_without_the_option():
    source = dataset(SOPClassUID="1.2.840.10008.5.1.4.1.1.7")
    for tag, vr, value in ((0x00080020, "DA", "2024"), (0x00080030, "TM", "noon")):
        source[tag] = DataElement(tag, vr, value, validation_mode=pydicom.config.IGNORE)
    clean = scrub(source, "research")
    assert (clean.StudyDate, clean.StudyTime) == ("", "")
    assert scrub(source, "basic", Option.FULL_DATES).StudyTime == ""


@pytest.mark.parametrize(
    ("value", "vr", "moved"),
    [
        ("20240301", "DA", "20240229"),
        ("2024.03.01", "DA", "20240229"),
        ("20240301101112.5+0100", "DT", "20240229101112.5+0100"),
        ("202403", "DT", ""),
        ("20241301", "DT", ""),
        ("20241301", "DA", ""),
        ("00010101", "DA", ""),
        ("tomorrow", "DA", ""),
        ("10:11:12", "TM", "10:11:12"),
        ("10 Downing", "TM", ""),
    ],
)
def test_whole_dates_are_moved_and_times_stay(value, vr, moved):
    assert shifted(value, vr, -1) == moved


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("CT HEAD W/O CONTRAST", "CT HEAD W/O CONTRAST"),
        ("T2 AX FLAIR 1.5mm, Dr. Okonkwo", "T2 AX FLAIR 1.5mm, Dr"),
        ("12/03/2020", ""),
        ("Schädel Müller", ""),
        ("MR BRAIN 4711", "MR BRAIN"),
        ("knee_(left)", "knee_(left"),
        ("abdomen^liver<lesion>", "abdomen liver lesion"),
        ("", ""),
    ],
)
def test_only_harmless_words_and_measures_are_left(text, left):
    assert cleaned(text, frozenset()) == left


def test_a_word_that_names_the_patient_is_never_left():
    assert cleaned("head brain", frozenset({"head"})) == "brain"


def test_descriptors_are_cleaned_and_those_without_a_rest_go():
    clean = scrub(
        dataset(StudyDescription="Knee of John", SeriesDescription="Johnson", PatientID="5"),
        "basic",
        Option.DESCRIPTORS,
    )
    assert clean.StudyDescription == "Knee of" and "SeriesDescription" not in clean
    several = scrub(dataset(AdmittingDiagnosesDescription=["knee", "Jo"]), "research")
    assert several.AdmittingDiagnosesDescription == ["knee", ""]


def test_research_cleans_text_outside_the_table():
    clean = scrub(dataset(WindowCenterWidthExplanation=["ABDOMEN by Jo", "LUNG"]), "research")
    assert clean.WindowCenterWidthExplanation == ["ABDOMEN", "LUNG"]
    assert "WindowCenterWidthExplanation" not in scrub(
        dataset(WindowCenterWidthExplanation="Jo"), "research"
    )


def test_kept_identity_is_kept_as_it_is():
    source = dataset(
        InstitutionName="Universitätsspital", SpecificCharacterSet="ISO_IR 100", StationName="CT1"
    )
    clean = scrub(source, "basic", Option.INSTITUTION, Option.DEVICE)
    assert (clean.InstitutionName, clean.StationName) == ("Universitätsspital", "CT1")
    assert clean.SpecificCharacterSet == "ISO_IR 192"
    told = judge(source, "basic", Option.INSTITUTION)
    assert told["(0008,0005)"].after == "ISO_IR 192"
    assert "SpecificCharacterSet" not in scrub(source)


def test_what_an_option_keeps_must_not_name_the_patient():
    source = dataset(InstitutionName="Home of Doe", PatientName="Doe^Jane")
    assert "InstitutionName" not in scrub(source, "basic", Option.INSTITUTION)
    serial = dataset(DeviceSerialNumber="4711", StationName="4711", PatientID="9")
    assert scrub(serial, "basic", Option.DEVICE).StationName == "4711"


def test_sequences_that_an_option_keeps_are_walked():
    inner = item(PatientName="A^B", CodeValue="1", CodingSchemeDesignator="99X", CodeMeaning="y")
    source = dataset(InstitutionCodeSequence=[inner], PatientID="1")
    clean = scrub(source, "basic", Option.INSTITUTION)
    assert str(clean.InstitutionCodeSequence[0].PatientName).startswith("CV-")
    graphics = item(UnformattedTextValue="Knee Jo", AnchorPoint=[1.0, 2.0])
    notes = dataset(GraphicAnnotationSequence=[item(TextObjectSequence=[graphics])])
    walked = scrub(notes, "basic", Option.GRAPHICS).GraphicAnnotationSequence[0]
    assert list(walked.TextObjectSequence[0].AnchorPoint) == [1, 2]
    assert walked.TextObjectSequence[0].UnformattedTextValue == WORDS[0]


def test_uids_stay_with_their_option():
    source = dataset(StudyInstanceUID="1.2.3", FrameOfReferenceUID="1.2.4")
    source.DimensionOrganizationUID = "1.2.5"
    clean = scrub(source, "basic", Option.UIDS)
    assert (clean.StudyInstanceUID, clean.DimensionOrganizationUID) == ("1.2.3", "1.2.5")


def private(creator="GEMS_ACQU_01", value="1.5", vr="DS", element=0x23):
    source = dataset(PatientID="123456")
    block = source.private_block(0x0019, creator, create=True)
    block.add_new(element, vr, None)
    source[0x0019, 0x1000 + element]._value = value
    block.add_new(0x02, "LO", "Jane")
    return scrub(source, "basic", Option.SAFE_PRIVATE)


def test_safe_private_numbers_stay_with_their_creator():
    clean = private()
    assert clean[0x0019, 0x1023].value == "1.5"
    assert clean[0x0019, 0x0010].value == "GEMS_ACQU_01"
    assert (0x0019, 0x1002) not in clean


@pytest.mark.parametrize(
    "how",
    [
        {"creator": "ACME"},
        {"vr": "LO"},
        {"value": "Jane"},
        {"value": "123456"},
        {"element": 0x77},
    ],
)
def test_other_private_attributes_go_and_their_creators_too(how):
    assert not any(element.tag.is_private for element in private(**how))


@pytest.mark.parametrize(("value", "stays"), [("DIRECTIONAL", True), ("HUBER", False)])
def test_safe_private_code_strings_stay_where_their_words_are_known(value, stays):
    clean = private("SIEMENS MR HEADER", value, "CS", 0x0D)
    assert ((0x0019, 0x100D) in clean) == stays


def test_private_attributes_without_a_creator_go():
    source = dataset()
    source.add_new(0x00191023, "DS", "1.5")
    source.add_new(0x00190010, "DS", "1.5")
    assert not any(e.tag.is_private for e in scrub(source, "basic", Option.SAFE_PRIVATE))


def content(scheme, value, **more):
    return item(ConceptNameCodeSequence=[code(value, scheme, "x")], ValueType="TEXT", **more)


def test_structured_content_is_cleaned_by_its_concept_names():
    items = [
        content("DCM", "121020", TextValue="PLACER 1"),  # placer number: always removed
        content("DCM", "121071", TextValue="finding"),  # finding: nothing in the table
        item(ValueType="TEXT", TextValue="no name"),
    ]
    source = dataset(AcquisitionContextSequence=items)
    clean = scrub(source, "basic", Option.STRUCTURED).AcquisitionContextSequence
    assert clean[0].TextValue == WORDS[0]
    assert clean[0].ConceptNameCodeSequence[0].CodeValue == "121020"
    assert "AcquisitionContextSequence" not in scrub(source, "basic")


def test_a_person_s_word_outranks_the_profile_s_dates():
    assert Option.MODIFIED_DATES in rules(Profile("research")).options
    asked = rules(Profile("research", frozenset([Option.FULL_DATES])))
    assert Option.MODIFIED_DATES not in asked.options
    clean = scrub(dataset(StudyDate="20240110"), "research", Option.FULL_DATES)
    assert clean.StudyDate == "20240110"
    assert clean.LongitudinalTemporalInformationModified == "UNMODIFIED"


def test_claims_become_marks():
    profile = Profile(claims=frozenset(Claim))
    clean = PROFILE.scrub(dataset(BurnedInAnnotation="YES"), profile)
    assert (clean.BurnedInAnnotation, clean.RecognizableVisualFeatures) == ("NO", "NO")
    codes = [c.CodeValue for c in clean.DeidentificationMethodCodeSequence]
    assert codes == ["113100", "113101", "113102"]


@pytest.mark.parametrize("sop_class", ["", "1.3.46.670589.5.0.1"])
def test_what_is_of_no_class_becomes_a_whole_picture(sop_class):
    source = dataset(Modality="US")
    source.SOPClassUID = sop_class
    clean = scrub(source)
    assert clean.SOPClassUID == "1.2.840.10008.5.1.4.1.1.7"
    assert clean.ConversionType == "WSD" and clean.PatientOrientation == ""
    assert clean.StudyInstanceUID != clean.SeriesInstanceUID
    assert clean.StudyInstanceUID == scrub(source).StudyInstanceUID
    told = judge(source)
    assert told["(0008,0064)"].fate is Fate.REPLACED and told["(0008,0064)"].after == "WSD"
    assert (told["(0010,0010)"].value, told["(0010,0010)"].after) == ("", "")
    assert scrub(dataset(Modality="US")).get("ConversionType") is None


def test_a_dummy_differs_from_what_it_replaces():
    enhanced = "1.2.840.10008.5.1.4.1.1.2.1"
    clean = scrub(dataset(SOPClassUID=enhanced, ContentDate="19000101"))
    assert clean.ContentDate == "19000102"
    named = scrub(dataset(SOPClassUID=enhanced, DeviceSerialNumber="x", PatientName="Removed"))
    assert named.DeviceSerialNumber == WORDS[1]
    assert word({one.casefold() for one in WORDS}) == WORDS[-1]
    assert dummy(0x00089999, "XX", "", "x") is None


def test_references_that_the_iod_asks_for_keep_new_uids():
    source = item(
        ReferencedSOPClassUID="1.2.840.10008.5.1.4.1.1.2", ReferencedSOPInstanceUID="1.2.3"
    )
    derived = dataset(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.66.4",
        SharedFunctionalGroupsSequence=[
            item(DerivationImageSequence=[item(SourceImageSequence=[source])])
        ],
    )
    groups = scrub(derived).SharedFunctionalGroupsSequence[0].DerivationImageSequence[0]
    assert groups.SourceImageSequence[0].ReferencedSOPInstanceUID.startswith("2.25.")


def test_a_summary_of_references_keeps_the_source_images():
    source = item(ReferencedSOPClassUID="1.2.840.10008.5.1.4.1.1.2")
    source.ReferencedSOPInstanceUID = "1.2.3"
    series = item(SeriesInstanceUID="1.2.4", ReferencedInstanceSequence=[source])
    seg = {"SOPClassUID": "1.2.840.10008.5.1.4.1.1.66.4", "SourceImageSequence": [source]}
    clean = scrub(dataset(**seg, ReferencedSeriesSequence=[series]))
    assert clean.SourceImageSequence[0].ReferencedSOPInstanceUID.startswith("2.25.")
    assert "SourceImageSequence" not in scrub(dataset(**seg))
