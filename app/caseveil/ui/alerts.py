"""Every code that can go wrong, in words: a title, what happened, and what to do."""

from dataclasses import dataclass

from caseveil.errors import Code
from caseveil.ui.files import Problem


@dataclass(frozen=True, slots=True)
class Alert:
    """Words for one code."""

    title: str
    told: str
    advice: str


ALERTS: dict[Code, Alert] = {
    Code.NOT_FOUND: Alert(
        "File not found",
        "The file is no longer where it was.",
        "Put it back, or open it from its new place.",
    ),
    Code.PERMISSION_DENIED: Alert(
        "No permission to read",
        "This account may not read the file.",
        "Ask for the right to read it, or copy it to a folder of your own.",
    ),
    Code.NOT_A_FILE: Alert(
        "Not an ordinary file",
        "This is a folder, a device or a link that leads nowhere.",
        "Choose the picture file itself.",
    ),
    Code.UNREADABLE: Alert(
        "Cannot be read",
        "The disk gave an error while the file was read.",
        "Copy it to another disk and try again.",
    ),
    Code.EMPTY: Alert(
        "Empty file",
        "The file has no content.",
        "Copy or export it again from where it came from.",
    ),
    Code.CHANGED: Alert(
        "Changed since it was searched",
        "The file on disk is not the one that was searched.",
        "Press F5 to look at it again, then review it anew.",
    ),
    Code.UNSUPPORTED_FORMAT: Alert(
        "Format not supported",
        "CaseVeil does not know this kind of file.",
        "Save it as JPEG, PNG or DICOM and open that.",
    ),
    Code.UNSUPPORTED_FEATURE: Alert(
        "Variant not supported",
        "The file uses a part of its format that CaseVeil cannot clean safely.",
        "Save it again as a plain JPEG, PNG or DICOM picture.",
    ),
    Code.UNSUPPORTED_SYNTAX: Alert(
        "DICOM compression not supported",
        "The picture is stored in a transfer syntax that CaseVeil cannot decode.",
        "Export it from the viewer without compression.",
    ),
    Code.ENCRYPTED: Alert(
        "Encrypted",
        "The content is encrypted and cannot be searched.",
        "Open it where it was encrypted and save an unencrypted copy.",
    ),
    Code.TRUNCATED: Alert(
        "Incomplete file",
        "The file ends too early; part of it is missing.",
        "Copy or export it again.",
    ),
    Code.CORRUPT: Alert(
        "Damaged file",
        "The file breaks the rules of its own format.",
        "Copy or export it again; if that does not help, take a screenshot of the picture instead.",
    ),
    Code.TOO_LARGE: Alert(
        "Too large",
        "The picture is larger than the limit set for this program.",
        "Make it smaller first, or raise the limit max_pixels in the settings.",
    ),
    Code.NO_PICTURE: Alert(
        "No picture inside",
        "The file holds no picture that can be shown.",
        "Choose a file with a picture; reports and structured data are not handled.",
    ),
    Code.DETECTOR_MISSING: Alert(
        "A finder is missing",
        "Something that must be looked for cannot be looked for on this computer.",
        "Open Help, What is looked for, to see which finder is missing, and install it.",
    ),
    Code.DETECTOR_FAILED: Alert(
        "A finder stopped",
        "One of the finders could not finish, so the file counts as not searched.",
        "Press F5 to look again; if it fails again, do not share this file.",
    ),
    Code.WORKER_DIED: Alert(
        "Stopped unexpectedly",
        "The separate process that handled this file ended by itself.",
        "Press F5 to try again; the file may be damaged or made to do harm.",
    ),
    Code.TIME_LIMIT: Alert(
        "Took too long",
        "The step did not end within its time limit.",
        "Close other programs and press F5, or make the picture smaller.",
    ),
    Code.MEMORY_LIMIT: Alert(
        "Needs too much memory",
        "The step went over its memory limit.",
        "Make the picture smaller, or open fewer frames at once.",
    ),
    Code.NETWORK_REFUSED: Alert(
        "Network use was refused",
        "A part of the program tried to use the network; CaseVeil never does.",
        "Nothing was sent. Please report this together with the code.",
    ),
    Code.NEEDS_REVIEW: Alert(
        "Needs you",
        "There is something that a person has to decide.",
        "Look at the undecided regions, then approve.",
    ),
    Code.DOUBTFUL: Alert(
        "Doubtful findings",
        "There are regions the finders are not sure about.",
        "Decide them one by one, or press D to keep those of this frame.",
    ),
    Code.NOTHING_LEFT: Alert(
        "Nothing would be left",
        "With these decisions no visible part of the picture remains.",
        "Undo the crop or show a larger area.",
    ),
    Code.TARGET_EXISTS: Alert(
        "A file is in the way",
        "A file with the name of the clean copy exists already.",
        "Choose another folder, or move that file away.",
    ),
    Code.TARGET_IS_SOURCE: Alert(
        "Would overwrite the original",
        "The clean copy would take the place of the original, which is never changed.",
        "Choose another folder for the clean copies.",
    ),
    Code.TARGET_UNWRITABLE: Alert(
        "Folder cannot be written",
        "The clean copy cannot be written into this folder.",
        "Choose a folder where you may save files.",
    ),
    Code.DISK_FULL: Alert(
        "Disk full",
        "There is no room for the clean copy.",
        "Free some space, or choose a folder on another disk.",
    ),
    Code.CHECK_FAILED: Alert(
        "The check failed",
        "The finished file did not pass a check, so it was not delivered.",
        "See the receipt page for the check, hide what it names, and export again.",
    ),
    Code.CHECK_COULD_NOT_RUN: Alert(
        "A check could not run",
        "The finished file could not be checked, so it was not delivered.",
        "See the receipt page for the check; save the picture in another format and try again.",
    ),
    Code.SECOND_LOOK: Alert(
        "The second look found more",
        "Other eyes still saw something in the finished file, so it was not delivered.",
        "Look at the new regions, decide them, and approve again.",
    ),
    Code.NO_RECEIPT: Alert(
        "No receipt",
        "There is no receipt that belongs to this file.",
        "Export it again from its original.",
    ),
    Code.CANCELLED: Alert(
        "Cancelled",
        "You stopped this step. Nothing was written.",
        "Press F5 to look again, or Ctrl+E to export again.",
    ),
    Code.INTERNAL: Alert(
        "Something went wrong inside",
        "The program made a mistake. Nothing was delivered and the original is untouched.",
        "Try again; if it happens again, please report it together with the code.",
    ),
}


def sentence(problem: Problem) -> str:
    """What happened and what to do, in one line."""
    alert = ALERTS[problem.code]
    return f"{alert.title}. {alert.told} {alert.advice}"


def facts(problem: Problem) -> str:
    """The code and its content-free facts, for a report."""
    return f"{problem.code.value} ({problem.detail})" if problem.detail else problem.code.value
