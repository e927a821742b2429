import io

import pydicom
import pytest
from pydicom import Dataset
from pydicom.dataset import FileMetaDataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian

import makers
from caseveil.domain.profile import Profile
from caseveil.domain.source import Fate, Tag, TagGroup
from caseveil.redact.dicom import tags
from caseveil.redact.dicom.profile import DicomProfile
from caseveil.redact.dicom.pseudonyms import PSEUDONYM, Pseudonyms
from caseveil.redact.dicom.values import DUMMIES, WORDS
from unit.redact.datasets import PRIVATE_UID, PROFILE, code, dataset, item, judge, scrub


def test_a_type_2_identity_is_emptied_or_a_pseudonym():
    clean = scrub(dataset(PatientName="Doe^Jane", PatientID="4711", PatientBirthDate="19580401"))
    assert clean.PatientBirthDate == ""
    assert clean.PatientName == clean.PatientID
    assert str(clean.PatientID).startswith(PSEUDONYM) and len(clean.PatientID) == 15
    nameless = scrub(dataset(PatientName="", PatientID=""))
    assert (nameless.PatientName, nameless.PatientID) == ("", "")


def test_what_the_table_removes_is_removed_at_every_depth():
    inner = item(PatientComments="secret", AnatomicRegionSequence=[item(PatientComments="deep")])
    clean = scrub(dataset(PatientComments="top", AnatomicRegionSequence=[inner]))
    assert "PatientComments" not in clean
    assert not any(e.keyword == "PatientComments" for e in clean.iterall())
    assert len(clean.AnatomicRegionSequence[0].AnatomicRegionSequence) == 1


def test_a_type_1_attribute_of_the_iod_gets_a_dummy():
    enhanced = dataset(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.2.1",
        ContentDate="20240101",
        DeviceSerialNumber="4711",
        ContentQualification="PRODUCT",
    )
    clean = scrub(enhanced)
    assert clean.ContentDate == DUMMIES["DA"][0]
    assert clean.DeviceSerialNumber == WORDS[0]
    assert "DeviceSerialNumber" not in scrub(dataset(DeviceSerialNumber="4711"))


def test_a_required_sequence_of_the_table_keeps_its_shape_only():
    reference = item(
        ReferencedSOPClassUID=CTImageStorage,
        ReferencedSOPInstanceUID="1.2.3",
        PurposeOfReferenceCodeSequence=[code("121322", "DCM", "Source image")],
    )
    source = dataset(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.1.1",
        ReferencedPerformedProcedureStepSequence=[reference],
    )
    clean = scrub(source).ReferencedPerformedProcedureStepSequence[0]
    assert clean.ReferencedSOPClassUID == CTImageStorage
    assert clean.ReferencedSOPInstanceUID.startswith("2.25.")
    assert clean.PurposeOfReferenceCodeSequence[0].CodeValue == WORDS[0]
    assert "ReferencedPerformedProcedureStepSequence" not in scrub(
        dataset(ReferencedPerformedProcedureStepSequence=[reference])
    )


def test_uids_stay_equal_across_files_of_one_key():
    study = "1.2.826.0.1.3680043.9.7777.8"
    first = scrub(dataset(StudyInstanceUID=study, FrameOfReferenceUID=PRIVATE_UID))
    second = scrub(dataset(StudyInstanceUID=study))
    assert first.StudyInstanceUID == second.StudyInstanceUID != study
    assert first.FrameOfReferenceUID == first.SOPInstanceUID
    other = DicomProfile(b"other").scrub(dataset(StudyInstanceUID=study), Profile())
    assert other.StudyInstanceUID != first.StudyInstanceUID
    assert len(first.StudyInstanceUID) <= 64 and pydicom.uid.UID(first.StudyInstanceUID).is_valid


def test_uids_of_the_standard_stay_and_a_vendors_class_becomes_a_plain_picture():
    assert scrub(dataset()).SOPClassUID == CTImageStorage
    assert scrub(dataset(SOPClassUID="1.3.46.670589.5.0.1")).SOPClassUID == (
        "1.2.840.10008.5.1.4.1.1.7"
    )
    assert Pseudonyms(b"k").uid("") == ""


def test_several_uids_in_one_attribute():
    uids = ["1.2.3", "1.2.840.10008.1.2", "1.2.3"]
    clean = scrub(dataset(RelatedGeneralSOPClassUID=uids)).RelatedGeneralSOPClassUID
    assert clean[0] == clean[2] != "1.2.3" and clean[1] == uids[1]


def test_a_number_of_ones_own_below_the_root_of_the_standard_is_replaced():
    uids = Pseudonyms(b"k")
    assert uids.uid("1.2.840.10008.19610304.774411").startswith("2.25.")
    assert uids.uid("1.2.840.10008.Okonkwo Adaeze").startswith("2.25.")
    for told in ("19.58.4.1.7", "1.1234"):  # a date, a number of a form
        assert uids.uid(f"1.2.840.10008.5.1.4.{told}").startswith("2.25.")
    for last in ("2", "66.7", "66.99", "88.3"):
        known = f"1.2.840.10008.5.1.4.1.1.{last}"
        assert uids.uid(known) == known


def test_the_marks_tell_what_was_done():
    clean = scrub(dataset())
    assert clean.PatientIdentityRemoved == "YES"
    assert clean.DeidentificationMethod.startswith("CaseVeil ")
    assert [c.CodeValue for c in clean.DeidentificationMethodCodeSequence] == ["113100"]
    assert clean.LongitudinalTemporalInformationModified == "REMOVED"


def test_earlier_method_codes_stay_and_earlier_text_goes():
    earlier = [code("113105", "DCM", "typed by Jane"), code("9", "99X", "Jane")]
    clean = scrub(
        dataset(DeidentificationMethodCodeSequence=earlier, DeidentificationMethod="by Jane")
    )
    kept = [(c.CodeValue, c.CodeMeaning) for c in clean.DeidentificationMethodCodeSequence]
    assert kept[0] == ("113105", "Clean Descriptors Option") and kept[1][0] == "113100"
    assert len(kept) == 2 and "Jane" not in clean.DeidentificationMethod


def test_pixel_data_is_carried_over_and_the_source_is_unchanged():
    source = pydicom.dcmread(io.BytesIO(makers.dicom()))
    before = source.to_json()
    clean = scrub(source)
    assert clean.PixelData is source.PixelData
    assert source.to_json() == before
    assert not any(tag.path == "(7FE0,0010)" for tag in PROFILE.judge(source, Profile()))


def flat(source: Dataset, prefix: str = "") -> dict[str, str]:
    found = {}
    for element in source:
        path = f"{prefix}({element.tag.group:04X},{element.tag.element:04X})"
        found[path] = tags.short(element)
        for index, inner in enumerate(element.value if element.VR == "SQ" else ()):
            found |= flat(inner, f"{path}[{index}]/")
    return found


@pytest.mark.parametrize("name", ["CT_small.dcm", "examples_overlay.dcm", "liver_1frame.dcm"])
def test_what_is_told_is_what_is_done(name):
    path = pydicom.data.get_testdata_file(name, download=False)
    source = pydicom.dcmread(path)
    told = {t.path: t for t in PROFILE.judge(source, Profile()) if not t.path.startswith("(0002")}
    before, after = flat(source), flat(scrub(source))
    del before["(7FE0,0010)"], after["(7FE0,0010)"]
    marks = {path for path in after if path.startswith(("(0012,006", "(0028,0303)"))}
    assert set(told) | marks == set(before) | marks
    assert {p for p, t in told.items() if t.fate is not Fate.REMOVED} | marks == set(after)
    for path, tag in told.items():
        assert tag.value == before.get(path, "")
        if tag.fate is Fate.KEPT and not tag.value.startswith("<"):
            assert after[path] == tag.value
        if tag.fate is Fate.REPLACED:
            assert after[path] == tag.after


def test_what_goes_with_a_sequence_is_told_too():
    requests = [item(PatientID="1", AnatomicRegionSequence=[item(PatientName="A")])]
    told = judge(dataset(RequestAttributesSequence=requests))
    path = "(0040,0275)[0]/(0008,2218)[0]/(0010,0010)"
    assert told[path] == Tag(path, "PatientName", "A", TagGroup.WHO, Fate.REMOVED, "")


def test_file_meta_is_told():
    source = pydicom.dataset.FileDataset("", dataset(), file_meta=FileMetaDataset())
    source.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    source.file_meta.SourceApplicationEntityTitle = "WARD7"
    source.file_meta.MediaStorageSOPClassUID = CTImageStorage
    told = judge(source)
    assert (told["(0002,0016)"].value, told["(0002,0016)"].fate) == ("WARD7", Fate.REMOVED)
    assert told["(0002,0002)"].fate is Fate.KEPT


@pytest.mark.parametrize(
    ("keyword", "value", "group"),
    [
        ("PatientSex", "F", TagGroup.WHO),
        ("ReferringPhysicianName", "A", TagGroup.WHO),
        ("AccessionNumber", "1", TagGroup.WHO),
        ("InstitutionName", "A", TagGroup.WHERE),
        ("StudyDate", "20240101", TagGroup.WHEN),
        ("StationName", "A", TagGroup.DEVICE),
        ("DeviceSerialNumber", "1", TagGroup.DEVICE),
        ("StudyInstanceUID", "1.2.3", TagGroup.OTHER),
        ("ProtocolName", "A", TagGroup.OTHER),
    ],
)
def test_attributes_are_grouped_for_a_person(keyword, value, group):
    told = PROFILE.judge(dataset(**{keyword: value}), Profile())
    assert next(tag for tag in told if tag.name == keyword).group is group


def test_a_long_value_is_cut_and_many_attributes_are_counted(monkeypatch):
    monkeypatch.setattr(tags, "MOST_TAGS", 3)
    told = PROFILE.judge(dataset(ImageComments="x" * 1000), Profile())
    assert len(told) == 4 and told[-1].name == "MoreAttributes"
    monkeypatch.undo()
    assert len(judge(dataset(ImageComments="x" * 1000))["(0020,4000)"].value) == 256


def test_a_required_sequence_of_references_keeps_new_uids():
    images = [item(ReferencedSOPClassUID=CTImageStorage, ReferencedSOPInstanceUID="1.2.3")]
    series = item(SeriesInstanceUID="1.2.4", ReferencedImageSequence=images)
    clean = scrub(dataset(ReferencedSeriesSequence=[series], ReferencedImageSequence=images))
    assert "ReferencedImageSequence" not in clean
    kept = clean.ReferencedSeriesSequence[0].ReferencedImageSequence[0]
    assert kept.ReferencedSOPInstanceUID.startswith("2.25.")


def test_the_one_required_sequence_of_source_images_keeps_new_uids():
    sources = [item(ReferencedSOPClassUID=CTImageStorage, ReferencedSOPInstanceUID="1.2.3")]
    deeper = item(SourceImageSequence=sources)
    clean = scrub(dataset(DerivationImageSequence=[deeper], SourceImageSequence=sources))
    kept = clean.DerivationImageSequence[0].get("SourceImageSequence", [])
    assert all(one.ReferencedSOPInstanceUID.startswith("2.25.") for one in kept)
    assert "SourceImageSequence" not in clean
