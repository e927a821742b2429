"""One plain sentence for every code, and what to do about it at a command line."""

from caseveil.domain.heads import HEAD_SERIES
from caseveil.domain.scale_bar import NO_SCALE
from caseveil.domain.source import NOTES_KEPT, PART_MISSING
from caseveil.domain.text_rule import SIDE_MARKER_HIDDEN
from caseveil.errors import Code
from caseveil.workflow.intake import DICOMDIR_SKIPPED

SENTENCES: dict[Code, tuple[str, str]] = {
    Code.NOT_FOUND: (
        "The file is not there.",
        "Check the path; it may have been moved or renamed.",
    ),
    Code.PERMISSION_DENIED: (
        "You are not allowed to read this file.",
        "Ask its owner for read access, or copy it to a folder of yours.",
    ),
    Code.NOT_A_FILE: ("This is not a regular file.", "Choose a picture or a DICOM file."),
    Code.UNREADABLE: (
        "The file could not be read from the disk.",
        "Copy it to another disk and try again.",
    ),
    Code.EMPTY: ("The file is empty.", "Get it again from where it came from."),
    Code.CHANGED: (
        "The file has changed since it was reviewed.",
        "Open it again and review it as it is now.",
    ),
    Code.KEY_UNUSABLE: (
        "The file of the key for pseudonyms cannot be read or holds no key.",
        "Put your copy of it back with `caseveil key import`, after `caseveil key forget --yes`.",
    ),
    Code.MASKS_UNUSABLE: (
        "The file of remembered scanners cannot be read, or would become too large.",
        "Forget them with `caseveil scanners forget --yes`, and import your copy if there is one.",
    ),
    Code.UNSUPPORTED_FORMAT: (
        "This kind of file is not handled.",
        "Convert it to JPEG, PNG or DICOM and open that.",
    ),
    Code.UNSUPPORTED_FEATURE: (
        "This variant of the format is not handled.",
        "Save it again as a plain picture from the program that made it.",
    ),
    Code.UNSUPPORTED_SYNTAX: (
        "This DICOM transfer syntax is not handled.",
        "Convert it to an uncompressed, RLE, JPEG or JPEG 2000 syntax.",
    ),
    Code.ENCRYPTED: ("The file is encrypted.", "Decrypt it first, then open it."),
    Code.TRUNCATED: (
        "The file ends too early: a part of the picture is missing.",
        "Get it again from where it came from; `--truncated` takes what is there of a JPEG or PNG.",
    ),
    Code.CORRUPT: ("The file is damaged.", "Get it again from where it came from."),
    Code.TOO_LARGE: (
        "The picture or the file is larger than the limit.",
        "Raise the setting max_pixels, or export a smaller copy.",
    ),
    Code.NO_PICTURE: ("The file holds no picture.", "Choose a file with a picture in it."),
    Code.NOT_TEXT: (
        "This is not plain text in UTF-8.",
        "Save it as plain text, or paste it into `caseveil text -`.",
    ),
    Code.DETECTOR_MISSING: (
        "A finder that the rules ask for cannot run here.",
        "Run the set-up again; `caseveil detectors` names what is missing.",
    ),
    Code.DETECTOR_FAILED: (
        "A finder failed, so the picture was not fully searched.",
        "Try again; if it happens again, report the code.",
    ),
    Code.WORKER_DIED: (
        "The process that opened this file crashed; nothing was written.",
        "The file may be damaged or hostile. Do not trust it.",
    ),
    Code.TIME_LIMIT: (
        "The file took too long.",
        "Raise the setting worker_seconds, or split the file.",
    ),
    Code.MEMORY_LIMIT: (
        "The file needs more memory than the limit.",
        "Raise the setting worker_memory_mb, or open a smaller file.",
    ),
    Code.NETWORK_REFUSED: (
        "Something tried to use the network and was stopped.",
        "Report this: CaseVeil never needs the network.",
    ),
    Code.NEEDS_REVIEW: (
        "There are doubtful findings; nothing was written.",
        "Review the file in the window, or choose --doubtful hide.",
    ),
    Code.DOUBTFUL: (
        "There are doubtful findings and the rule is to refuse them.",
        "Review the file in the window, or choose --doubtful hide.",
    ),
    Code.NOTHING_LEFT: (
        "Nothing would be left of the picture.",
        "Make the crop or the kept area larger.",
    ),
    Code.TARGET_EXISTS: (
        "A file with the output's name is already there; it was not touched.",
        "Choose another folder or move that file away.",
    ),
    Code.TARGET_IS_SOURCE: (
        "The output would lie on top of an original.",
        "Choose another output folder.",
    ),
    Code.TARGET_UNWRITABLE: (
        "The output folder cannot be written to.",
        "Choose another folder, or get write access.",
    ),
    Code.DISK_FULL: ("The disk is full; nothing was written.", "Free some space and try again."),
    Code.CHECK_FAILED: (
        "The finished copy did not pass its check, so it was not delivered.",
        "Review the file in the window; report the check's name if it happens again.",
    ),
    Code.CHECK_COULD_NOT_RUN: (
        "The finished copy could not be checked, so it was not delivered.",
        "Run the set-up again; `caseveil detectors` names what is missing.",
    ),
    Code.SECOND_LOOK: (
        "A second look found something more, so nothing was delivered.",
        "Look at the new findings in the window and decide.",
    ),
    Code.NO_RECEIPT: (
        "There is no receipt for this file.",
        "Keep the folder `receipts` beside the output.",
    ),
    Code.PRESET_INVALID: (
        "This destination is not known, or its file is not a whole preset.",
        "`caseveil presets` lists them; every rule needs a value and a whole source.",
    ),
    Code.FACE_NOT_ALLOWED: (
        "A face was found, and the destination takes no photograph of a face, hidden or not.",
        "Crop the face away, or choose another picture or destination.",
    ),
    Code.KEPT_IDENTIFIER: (
        "A word that is kept stands in the file's properties too, which tell who it is.",
        "Hide that word in the window; its slide and text are named.",
    ),
    Code.CANCELLED: ("Stopped; nothing was written.", "Start again when you like."),
    Code.INTERNAL: (
        "CaseVeil made a mistake; nothing was written.",
        "Report the code and what you did, without the file.",
    ),
}

NOTES = {
    "colour-converted": "Colours are converted to sRGB in the clean copy.",
    "colour-profile-dropped": "The colour profile is not carried over; colours may look different.",
    "cropped-areas-dropped": "Parts of pictures that are cropped away are not in the clean copy.",
    DICOMDIR_SKIPPED: "The index of a DICOM medium is left out; the images it lists are opened.",
    "drawings-dropped": "Charts, diagrams and drawings that cannot be checked are not in the clean"
    " copy.",
    "embedded-files-dropped": "Files inside the document, videos too, are not in the clean copy.",
    HEAD_SERIES: "Together these slices of a head can be rebuilt into a face; share only a few.",
    "hidden-shapes-dropped": "Hidden shapes, and shapes outside the slide, are not in the clean"
    " copy.",
    "hidden-slides-dropped": "Hidden slides are not in the clean copy.",
    "linked-pictures-dropped": "Pictures that lie outside the file are not in the clean copy.",
    NO_SCALE: "The file does not tell how large a pixel is: no scale bar is drawn.",
    "notes-dropped": "Speaker notes and comments are not in the clean copy.",
    NOTES_KEPT: "Speaker notes are in the clean copy, in clean words: read them; comments are not.",
    "overlays-dropped": "Drawings that lay over the picture are not in the clean copy.",
    PART_MISSING: "The file ends early: what is missing is empty in the clean copy too.",
    "second-image-dropped": "The file holds further pictures; the clean copy has only this one.",
    SIDE_MARKER_HIDDEN: "Text that may tell the side, left or right, is hidden; keep it in the"
    " window, or choose --text identity.",
    "trailing-data-dropped": "There is data after the end of the picture; it is not carried over.",
}
"""A sentence for every code of what a person should know about a file."""


def sentence(code: Code, detail: str = "") -> str:
    """What happened and what to do, on one line.

    Args:
        code: what happened.
        detail: content-free facts.
    """
    what, advice = SENTENCES[code]
    facts = f" ({detail})" if detail else ""
    return f"{what[:-1]}{facts}. {advice}"
