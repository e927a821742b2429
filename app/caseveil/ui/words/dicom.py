"""DICOM profiles and options in plain words: what stays, and what that may give away."""

from caseveil.domain.policy import PictureFormat
from caseveil.domain.profile import BASIC, RESEARCH, SHARE, TEACHING, Option
from caseveil.ui.words.language import marked

PROFILES = {
    SHARE: marked("Share: removes the most"),
    BASIC: marked("Basic: as the standard PS3.15 says"),
    TEACHING: marked("Teaching: age group, sex and modality stay"),
    RESEARCH: marked("Research: what studies need stays"),
}
"""The profiles, as a person chooses them."""

OPTIONS = {
    Option.PATIENT: marked("Keep sex, age, size and weight"),
    Option.MODIFIED_DATES: marked("Keep dates, moved by a secret number of days"),
    Option.FULL_DATES: marked("Keep dates and times as they are"),
    Option.DESCRIPTORS: marked("Keep descriptions, cleaned of names and numbers"),
    Option.STRUCTURED: marked("Keep reports inside the file, cleaned"),
    Option.GRAPHICS: marked("Keep drawings, cleaned"),
    Option.DEVICE: marked("Keep the device: maker, station, serial number"),
    Option.INSTITUTION: marked("Keep the institution: name, address, department"),
    Option.UIDS: marked("Keep UIDs, by which an archive finds the original"),
    Option.SAFE_PRIVATE: marked("Keep the maker's private numbers that are known to be safe"),
}
"""What each option adds to a profile, the least telling first."""

TELLING = frozenset({Option.FULL_DATES, Option.DEVICE, Option.INSTITUTION, Option.UIDS})
"""Options with which somebody who has access to records can find the person."""

PICTURES = {
    None: marked("DICOM files"),
    PictureFormat.PNG: marked("PNG pictures, without loss"),
    PictureFormat.JPEG: marked("JPEG pictures, small"),
    PictureFormat.WEBP: marked("A moving WebP, without loss"),
    PictureFormat.APNG: marked("A moving PNG, without loss"),
}
"""What becomes of DICOM files."""
