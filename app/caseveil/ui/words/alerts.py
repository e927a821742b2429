"""Every code that can go wrong, in words: a title, what happened, and what to do."""

from dataclasses import dataclass

from caseveil.errors import Code
from caseveil.ui.words.language import marked, say
from caseveil.ui.words.problem import Problem


@dataclass(frozen=True, slots=True)
class Alert:
    """Words for one code, as they stand in the table."""

    title: str
    told: str
    advice: str


ALERTS: dict[Code, Alert] = {
    Code.NOT_FOUND: Alert(
        marked("File not found"),
        marked("The file is no longer where it was."),
        marked("Put it back, or open it from its new place."),
    ),
    Code.PERMISSION_DENIED: Alert(
        marked("No permission to read"),
        marked("This account may not read the file."),
        marked("Ask for the right to read it, or copy it to a folder of your own."),
    ),
    Code.NOT_A_FILE: Alert(
        marked("Not an ordinary file"),
        marked("This is a folder, a device or a link that leads nowhere."),
        marked("Choose the picture file itself."),
    ),
    Code.UNREADABLE: Alert(
        marked("Cannot be read"),
        marked("The disk gave an error while the file was read."),
        marked("Copy it to another disk and try again."),
    ),
    Code.EMPTY: Alert(
        marked("Empty file"),
        marked("The file has no content."),
        marked("Copy or export it again from where it came from."),
    ),
    Code.CHANGED: Alert(
        marked("Changed since it was searched"),
        marked("The file on disk is not the one that was searched."),
        marked("Press F5 to look at it again, then review it anew."),
    ),
    Code.KEY_UNUSABLE: Alert(
        marked("Key not usable"),
        marked("The file of the key for pseudonyms cannot be read or holds no key."),
        marked("Put your copy of it back; the command `caseveil key` does that."),
    ),
    Code.MASKS_UNUSABLE: Alert(
        marked("Remembered scanners not usable"),
        marked("The file of remembered scanners cannot be read, or would become too large."),
        marked("Forget the remembered scanners in the settings, then try again."),
    ),
    Code.UNSUPPORTED_FORMAT: Alert(
        marked("Format not supported"),
        marked("CaseVeil does not know this kind of file."),
        marked("Save it as JPEG, PNG or DICOM and open that."),
    ),
    Code.UNSUPPORTED_FEATURE: Alert(
        marked("Variant not supported"),
        marked("The file uses a part of its format that CaseVeil cannot clean safely."),
        marked("Save it again as a plain JPEG, PNG or DICOM picture."),
    ),
    Code.UNSUPPORTED_SYNTAX: Alert(
        marked("DICOM compression not supported"),
        marked("The picture is stored in a transfer syntax that CaseVeil cannot decode."),
        marked("Export it from the viewer without compression."),
    ),
    Code.ENCRYPTED: Alert(
        marked("Encrypted"),
        marked("The content is locked by a password or encrypted, so it cannot be searched."),
        marked("Open it with its password and save a copy without one."),
    ),
    Code.TRUNCATED: Alert(
        marked("Incomplete file"),
        marked("The file ends too early; part of it is missing."),
        marked("Copy or export it again."),
    ),
    Code.CORRUPT: Alert(
        marked("Damaged file"),
        marked("The file breaks the rules of its own format."),
        marked("Copy or export it again. If that does not help, take a screenshot of the picture."),
    ),
    Code.TOO_LARGE: Alert(
        marked("Too large"),
        marked("The picture is larger than the limit set for this program."),
        marked("Make it smaller first, or raise the limit max_pixels in the settings."),
    ),
    Code.NO_PICTURE: Alert(
        marked("No picture inside"),
        marked("The file holds no picture that can be shown."),
        marked("Choose a file with a picture; reports and structured data are not handled."),
    ),
    Code.NOT_TEXT: Alert(
        marked("Not plain text"),
        marked("The text is not written in UTF-8, so it cannot be read safely."),
        marked("Save it as plain text in UTF-8 and open that."),
    ),
    Code.DETECTOR_MISSING: Alert(
        marked("A finder is missing"),
        marked("Something that must be looked for cannot be looked for on this computer."),
        marked("Open Help, What is looked for, to see which finder is missing, and install it."),
    ),
    Code.DETECTOR_FAILED: Alert(
        marked("A finder stopped"),
        marked("One of the finders could not finish, so the file counts as not searched."),
        marked("Press F5 to look again; if it fails again, do not share this file."),
    ),
    Code.WORKER_DIED: Alert(
        marked("Stopped unexpectedly"),
        marked("The separate process that handled this file ended by itself."),
        marked("Press F5 to try again; the file may be damaged or made to do harm."),
    ),
    Code.TIME_LIMIT: Alert(
        marked("Took too long"),
        marked("The step did not end within its time limit."),
        marked("Close other programs and press F5, or make the picture smaller."),
    ),
    Code.MEMORY_LIMIT: Alert(
        marked("Needs too much memory"),
        marked("The step went over its memory limit."),
        marked("Make the picture smaller, or open fewer frames at once."),
    ),
    Code.NETWORK_REFUSED: Alert(
        marked("Network use was refused"),
        marked("A part of the program tried to use the network; CaseVeil never does."),
        marked("Nothing was sent. Please report this together with the code."),
    ),
    Code.NEEDS_REVIEW: Alert(
        marked("Needs you"),
        marked("There is something that a person has to decide."),
        marked("Look at the undecided regions, then approve."),
    ),
    Code.DOUBTFUL: Alert(
        marked("Doubtful findings"),
        marked("There are regions the finders are not sure about."),
        marked("Decide them one by one, or press D to keep those of this frame."),
    ),
    Code.NOTHING_LEFT: Alert(
        marked("Nothing would be left"),
        marked("With these decisions no visible part of the picture remains."),
        marked("Undo the crop or show a larger area."),
    ),
    Code.TARGET_EXISTS: Alert(
        marked("A file is in the way"),
        marked("A file with the name of the clean copy exists already."),
        marked("Choose another folder, or move that file away."),
    ),
    Code.TARGET_IS_SOURCE: Alert(
        marked("Would overwrite the original"),
        marked("The clean copy would take the place of the original, which is never changed."),
        marked("Choose another folder for the clean copies."),
    ),
    Code.TARGET_UNWRITABLE: Alert(
        marked("Folder cannot be written"),
        marked("The clean copy cannot be written into this folder."),
        marked("Choose a folder where you may save files."),
    ),
    Code.DISK_FULL: Alert(
        marked("Disk full"),
        marked("There is no room for the clean copy."),
        marked("Free some space, or choose a folder on another disk."),
    ),
    Code.CHECK_FAILED: Alert(
        marked("The check failed"),
        marked("The finished file did not pass a check, so it was not delivered."),
        marked("See the receipt page for the check, hide what it names, and export again."),
    ),
    Code.CHECK_COULD_NOT_RUN: Alert(
        marked("A check could not run"),
        marked("The finished file could not be checked, so it was not delivered."),
        marked(
            "See the receipt page for the check; save the picture in another format and try again."
        ),
    ),
    Code.SECOND_LOOK: Alert(
        marked("The second look found more"),
        marked("Other eyes still saw something in the finished file, so it was not delivered."),
        marked("Look at the new regions, decide them, and approve again."),
    ),
    Code.NO_RECEIPT: Alert(
        marked("No receipt"),
        marked("There is no receipt that belongs to this file."),
        marked("Export it again from its original."),
    ),
    Code.PRESET_INVALID: Alert(
        marked("Unknown destination"),
        marked("There is no such destination, or its file is not a whole preset."),
        marked("Choose another destination, or mend the file."),
    ),
    Code.FACE_NOT_ALLOWED: Alert(
        marked("No faces there"),
        marked("A face was found, and the destination takes no photograph of a face."),
        marked("Crop the face away, or choose another picture or destination."),
    ),
    Code.KEPT_IDENTIFIER: Alert(
        marked("A kept word tells who it is"),
        marked("A word that you kept stands in the properties of the file, too."),
        marked("Hide it with H and approve again; the place is named."),
    ),
    Code.CANCELLED: Alert(
        marked("Cancelled"),
        marked("You stopped this step. Nothing was written."),
        marked("Press F5 to look again, or Ctrl+E to export again."),
    ),
    Code.INTERNAL: Alert(
        marked("Something went wrong inside"),
        marked("The program made a mistake. Nothing was delivered and the original is untouched."),
        marked("Try again; if it happens again, please report it together with the code."),
    ),
}


def title(code: Code) -> str:
    """What happened, in few words."""
    return say(ALERTS[code].title)


def told(code: Code) -> str:
    """What happened."""
    return say(ALERTS[code].told)


def advice(code: Code) -> str:
    """What to do."""
    return say(ALERTS[code].advice)


def sentence(problem: Problem) -> str:
    """What happened and what to do, in one line."""
    code = problem.code
    return f"{title(code)}. {told(code)} {advice(code)}"


def facts(problem: Problem) -> str:
    """The code and its content-free facts, for a report; not what words say better."""
    told = "" if problem.part_readable or problem.code is Code.ENCRYPTED else problem.detail
    return f"{problem.code.value} ({told})" if told else problem.code.value
