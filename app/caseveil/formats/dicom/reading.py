"""Untrusted bytes to a settled data set: the one place where a hostile DICOM file is parsed.

Parsing may go wrong in any way; everything that is raised in here becomes a refusal.
"""

import logging
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BytesIO

from pydicom import DataElement, Dataset, FileDataset, config, dcmread
from pydicom.dataelem import RawDataElement
from pydicom.filereader import read_dataset, read_preamble
from pydicom.filewriter import correct_ambiguous_vr
from pydicom.uid import DeflatedExplicitVRLittleEndian
from pydicom.valuerep import AMBIGUOUS_VR

from caseveil.errors import CaseVeilError, Code, Refused

MAX_INFLATED = 1 << 29
"""Largest deflated data set in bytes; the ratio of a bomb is a thousand to one."""

# These libraries log the values they complain about; nothing of a source may reach a log.
for _library in ("pydicom", "pylibjpeg", "openjpeg"):
    logging.getLogger(_library).setLevel(logging.CRITICAL + 1)

# Complaints about values would go to nobody; what may stay is judged by our own rules.
config.settings.reading_validation_mode = config.IGNORE

_UNDEFINED = 0xFFFFFFFF
_NAMING = frozenset({"PN", "SQ", "UN", None})
_MAGIC = slice(128, 132)
_FIRST_VRS = frozenset({"CS", "DA", "LO", "OB", "PN", "SH", "SQ", "TM", "UI", "UL", "US"})


def claims_dicom(untrusted: bytes) -> bool:
    """Whether these bytes are a DICOM file, or a bare data set that starts like one."""
    if untrusted[_MAGIC] == b"DICM":
        return True
    if len(untrusted) < 16:
        return False
    return any(_starts_like_a_data_set(untrusted, order) for order in "<>")


def _starts_like_a_data_set(head: bytes, order: str) -> bool:
    """Group 2 or 8 first, with a VR, or with a short implicit value and the same group next."""
    group, element = struct.unpack_from(f"{order}HH", head)
    if group not in (0x0002, 0x0008) or element > 0x0100:
        return False
    if head[4:6].decode("latin-1") in _FIRST_VRS:
        return True
    (length,) = struct.unpack_from(f"{order}I", head, 4)
    after = 8 + length
    if order == ">" or length > 64 or len(head) < after + 4:
        return False
    next_group, next_element = struct.unpack_from("<HH", head, after)
    return bool(next_group == group and next_element > element)


@contextmanager
def refusing(detail: str) -> Iterator[None]:
    """Turns whatever a library raises on untrusted input into a refusal without its message."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except (CaseVeilError, MemoryError):
        raise
    except EOFError:
        raise Refused(Code.TRUNCATED, detail) from None
    except Exception:
        raise Refused(Code.CORRUPT, detail) from None


def read(untrusted: bytes) -> FileDataset:
    """The data set, every element converted; what cannot be converted is left as UN bytes.

    Raises:
        Refused: ``truncated``, ``corrupt`` or ``too-large``.
    """
    with refusing("data set"):
        dataset = _parse(untrusted)
        _require_whole(dataset)
        _settle(dataset.file_meta)
        if _settle(dataset):
            _settle_ambiguous(dataset)
        return dataset


def _parse(untrusted: bytes) -> FileDataset:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        start = _deflated_part(untrusted)
        if start is None:
            dataset = dcmread(BytesIO(untrusted), force=True)
        else:
            dataset = _parse_deflated(untrusted, start)
    if any("end of file" in str(warning.message) for warning in caught):
        raise Refused(Code.TRUNCATED, "data set")
    return dataset


def _deflated_part(untrusted: bytes) -> int | None:
    """Where the deflated part of a file begins; None for a file that is not deflated."""
    if DeflatedExplicitVRLittleEndian.encode() not in untrusted:
        return None  # most files: their head is then read once only
    file = BytesIO(untrusted)
    read_preamble(file, force=True)
    meta = read_dataset(file, False, True, stop_when=lambda tag, _vr, _length: tag.group != 2)
    deflated = meta.get("TransferSyntaxUID") == DeflatedExplicitVRLittleEndian
    return file.tell() if deflated else None


def _parse_deflated(untrusted: bytes, start: int) -> FileDataset:
    """Inflated here, with a limit: pydicom would inflate a bomb to its end (PS3.5 A.5)."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    plain = inflater.decompress(untrusted[start:], MAX_INFLATED)
    if inflater.unconsumed_tail:
        raise Refused(Code.TOO_LARGE, "deflated data set")
    if not inflater.eof:
        raise Refused(Code.TRUNCATED, "deflated data set")
    # An empty deflate stream in its place: only the head of the file is read here.
    head = dcmread(BytesIO(untrusted[:start] + zlib.compress(b"", wbits=-15)), force=True)
    dataset = dcmread(BytesIO(plain), force=True)
    dataset.file_meta = head.file_meta
    return dataset


def _require_whole(dataset: Dataset) -> None:
    for raw in dataset.values():
        if not isinstance(raw, RawDataElement) or raw.length == _UNDEFINED:
            continue
        if raw.value is not None and len(raw.value) != raw.length:
            raise Refused(Code.TRUNCATED, "data set")


def _settle(dataset: Dataset) -> bool:
    """Converts the elements at every depth now, so that nothing can fail in later steps.

    Private ones that are no names and hold no others may wait: hardly any profile looks at them,
    and what does takes one that cannot be converted for unknown bytes.

    Returns:
        Whether the dictionary leaves a choice of VRs for any of them.
    """
    ambiguous = False
    for tag, found in list(dataset.items()):
        if isinstance(found, RawDataElement) and tag.is_private and found.VR not in _NAMING:
            continue
        try:
            element = dataset[tag]
            if element.VR == "PN":
                str(element.value)  # decodes the name, and keeps it decoded
            ambiguous |= element.VR in AMBIGUOUS_VR
            for item in element.value or () if element.VR == "SQ" else ():
                ambiguous |= _settle(item)
        except RecursionError:
            raise
        except Exception:
            dataset[tag] = DataElement(tag, "UN", b"")
    return ambiguous


def _settle_ambiguous(dataset: FileDataset) -> None:
    """Chooses between US and SS where the dictionary leaves both, if the data set says which."""
    with suppress(AttributeError, KeyError):
        correct_ambiguous_vr(dataset, dataset.original_encoding[1] is not False)
