"""JPEG frames of DICOM files made cell by cell: what the check lets pass, and what it must see."""

from collections.abc import Callable
from io import BytesIO

import numpy as np
import pytest
from PIL import Image
from pydicom import Dataset, dcmread, uid
from pydicom.encaps import encapsulate, generate_frames

import made_dicom
from caseveil.domain import plan as planning
from caseveil.domain.geometry import Placement, Rect
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.errors import Inexact, Refused
from caseveil.formats.dicom import cells as dicom_cells
from caseveil.formats.dicom.document import DicomDocument
from caseveil.formats.jpeg import entropy, scans
from caseveil.redact.redactor import TableRedactor
from caseveil.verify import comparison
from caseveil.verify.dicom import cells, container
from caseveil.verify.pixels.decoding import DicomFrames
from made_pictures import photo

REGION = Rect(21, 19, 50, 44)
BASELINE, EXTENDED = uid.JPEGBaseline8Bit, uid.JPEGExtended12Bit
Planes = tuple[np.ndarray, ...]


def planned(data: bytes, *, painted: tuple[int, ...] = (0, 1)) -> Plan:
    document = DicomDocument(data, 1_000_000)
    size, grid = document.frames[0], document.grid
    assert grid is not None
    place = Placement(size, Rect(0, 0, size.width, size.height))
    frames = [
        FramePlan(n, place, (REGION.polygon(),) if n in painted else ())
        for n in range(len(document.frames))
    ]
    return Plan(tuple(planning.by_cells(frame, grid) for frame in frames), Profile())


def written(data: bytes, plan: Plan) -> bytes:
    return DicomDocument(data, 1_000_000).write(plan, TableRedactor(b"k"))


def faults(data: bytes, output: bytes, plan: Plan) -> set[str]:
    source, made = DicomFrames(data), DicomFrames(output)
    found = [
        fault
        for frame in plan.frames
        for fault in comparison.inside(source, made, frame)
        + comparison.outside(source, made, frame)
    ]
    return {fault.split(" ")[0] for fault in found}


def streams(data: bytes) -> list[bytes]:
    dataset = dcmread(BytesIO(data))
    frames = int(dataset.get("NumberOfFrames", 1))
    return list(generate_frames(dataset.PixelData, number_of_frames=frames))


def with_frames(data: bytes, frames: list[bytes], **attributes: object) -> bytes:
    dataset = dcmread(BytesIO(data))
    dataset.PixelData = encapsulate(frames)
    for keyword, value in attributes.items():
        setattr(dataset, keyword, value)
    return saved(dataset)


def saved(dataset: Dataset) -> bytes:
    target = BytesIO()
    dataset.save_as(target)
    return target.getvalue()


def tampered(data: bytes, change: Callable[[Planes], object]) -> bytes:
    """With the coefficients of the first frame changed."""
    first, *others = streams(data)
    structure = dicom_cells.structure(first)
    planes, layout = scans.read(structure)
    change(planes)
    made = dicom_cells.assembled(structure, entropy.write(planes, layout))
    return with_frames(data, [made, *others])


@pytest.mark.parametrize("colour", [False, True])
@pytest.mark.parametrize("painted", [(0, 1), (1,)])
def test_cells_are_hidden_and_all_else_keeps_its_coefficients(
    colour: bool, painted: tuple[int, ...]
) -> None:
    data = made_dicom.dicom(syntax=BASELINE, frames=2, colour=colour)
    plan = planned(data, painted=painted)
    output = written(data, plan)
    assert DicomFrames(output).dataset.syntax == BASELINE
    assert faults(data, output, plan) == set() and container.faults(output) == []
    for number, (before, after) in enumerate(zip(streams(data), streams(output), strict=True)):
        old, new = (scans.read(dicom_cells.structure(one)) for one in (before, after))
        same = [
            (a == b).all(axis=2).reshape(old[1].mcus[0], part.down, old[1].mcus[1], -1)
            for a, b, part in zip(old[0], new[0], old[1].parts, strict=True)
        ]
        whole = np.logical_and.reduce([one.all(axis=(1, 3)) for one in same])
        assert np.count_nonzero(~whole) > 0 if number in painted else whole.all()
        assert len(after) < 1.05 * len(before) + 100


@pytest.mark.parametrize(
    ("syntax", "photometric", "options", "black"),
    [
        (EXTENDED, "MONOCHROME2", {}, 0),
        (BASELINE, "MONOCHROME1", {}, 255),
        (BASELINE, "RGB", {}, (0, 128, 128)),  # JFIF outranks the attribute
        (BASELINE, "RGB", {"keep_rgb": True}, 0),
        (BASELINE, "YBR_FULL_422", {"keep_rgb": True, "names": True}, 0),
        (BASELINE, "YBR_FULL_422", {"plain": True}, (0, 128, 128)),
    ],
)
def test_black_is_what_the_file_shows_black(
    syntax: uid.UID, photometric: str, options: dict[str, bool], black: object
) -> None:
    samples = photo(3, 90, 77) if black != 255 and syntax == BASELINE else photo(3, 90, 77)[..., 1]
    data = made_dicom.dicom(samples[np.newaxis], syntax=BASELINE, colour=samples.ndim == 3)
    stream = streams(data)[0]
    if options:
        target = BytesIO()
        Image.fromarray(samples).save(target, "JPEG", keep_rgb=options.get("keep_rgb", False))
        stream = target.getvalue()
    if len(options) > 1 or "plain" in options:  # without any word about its colours
        at = stream.index(b"\xff\xdb")
        stream = stream[:2] + stream[at:]
    dataset = dcmread(BytesIO(with_frames(data, [stream], PhotometricInterpretation=photometric)))
    dataset.file_meta.TransferSyntaxUID = syntax
    source = saved(dataset)
    plan = planned(source, painted=(0,))
    output = written(source, plan)
    assert faults(source, output, plan) == set()
    assert DicomFrames(output).is_ybr == isinstance(black, tuple)
    hidden = DicomFrames(output).stored(0)[REGION.top : REGION.bottom, REGION.left : REGION.right]
    assert (hidden == black).all()


def one_more(component: int, row: int, column: int, place: int) -> Callable[[Planes], object]:
    def change(planes: Planes) -> None:
        planes[component][row, column, place] += 1

    return change


def brighter(planes: Planes) -> None:
    planes[0][4, 4, 0] += 60


def brighter_colour(planes: Planes) -> None:
    planes[1][2, 2, 0] += 20


@pytest.mark.parametrize(
    ("colour", "change", "told"),
    [
        (False, one_more(0, 3, 3, 40), {"coefficients"}),
        (False, one_more(0, 9, 9, 40), {"coefficients"}),
        (False, one_more(0, 9, 9, 0), {"changed"}),
        (False, brighter, {"not-flat"}),
        (True, one_more(1, 2, 2, 63), {"coefficients"}),
        (True, one_more(2, 0, 0, 5), {"coefficients"}),
        (True, brighter, {"not-black"}),
        (True, brighter_colour, {"colour"}),
    ],
)
def test_a_changed_coefficient_is_seen(
    colour: bool, change: Callable[[Planes], object], told: set[str]
) -> None:
    data = made_dicom.dicom(syntax=BASELINE, colour=colour)
    plan = planned(data)
    output = tampered(written(data, plan), change)
    assert told <= faults(data, output, plan)


def test_a_region_that_is_flat_but_not_black_is_seen() -> None:
    def grey(planes: Planes) -> None:
        hidden = planes[0][..., 0] == planes[0][3, 3, 0]
        planes[0][hidden, 0] += 400

    data = made_dicom.dicom(np.full((1, 77, 90), 30, np.uint8), syntax=BASELINE)
    plan = planned(data)
    assert "not-black" in faults(data, tampered(written(data, plan), grey), plan)


def test_a_narrow_last_cell_is_looked_at() -> None:
    """No pixel of it is free of its neighbour's colour, so only its light tells."""
    samples = photo(3, 81, 81)[np.newaxis]
    data = made_dicom.dicom(samples, syntax=BASELINE, colour=True)
    plan = planned(data)
    grid, place = DicomDocument(data, 1_000_000).grid, plan.frames[0].placement
    assert grid is not None
    frame = FramePlan(0, place, (Rect(80, 0, 81, 81).polygon(),))
    plan = Plan((planning.by_cells(frame, grid),), Profile())
    output = written(data, plan)
    assert faults(data, output, plan) == set()

    def lit(planes: Planes) -> None:
        planes[0][:, 10:, 0] += 60

    assert "not-black" in faults(data, tampered(output, lit), plan)


def test_other_tables_colours_sides_and_syntaxes_are_seen() -> None:
    data = made_dicom.dicom(syntax=BASELINE, colour=True)
    plan = planned(data)
    output = written(data, plan)
    (stream,) = streams(output)
    at = stream.index(b"\xff\xdb")
    finer = stream[: at + 40] + bytes([stream[at + 40] ^ 1]) + stream[at + 41 :]
    assert "quantisation" in faults(data, with_frames(output, [finer]), plan)
    inks = with_frames(output, [stream], PhotometricInterpretation="RGB")
    assert "meaning" in faults(data, inks, plan)
    grey = made_dicom.dicom(syntax=BASELINE)
    assert "channels" in faults(data, written(grey, planned(grey)), plan)
    with pytest.raises(Refused):
        faults(data, made_dicom.dicom(syntax=uid.JPEGLSLossless, colour=True), plan)
    with pytest.raises(Refused):
        cells.CodedFrame(stream).walk(1)


def test_bits_behind_the_last_block_are_seen() -> None:
    data = made_dicom.dicom(syntax=BASELINE)
    plan = planned(data)
    output = written(data, plan)
    (stream,) = streams(output)
    end = stream.rindex(b"\xff\xd9")
    longer = with_frames(output, [stream[:end] + b"\x12\x34" + stream[end:]])
    assert "bits" in faults(data, longer, plan)


def test_what_cannot_be_edited_goes_the_other_way() -> None:
    document = DicomDocument(made_dicom.dicom(syntax=uid.JPEGLSLossless), 1_000_000)
    assert document.grid is None
    data = made_dicom.dicom(syntax=BASELINE, frames=2)
    plan = planned(data)
    first, second = streams(data)
    cut = with_frames(data, [first, second[: len(second) // 2] + b"\xff\xd9"])
    other = with_frames(data, [first, streams(made_dicom.dicom(syntax=BASELINE, colour=True))[0]])
    for broken in (cut, other):
        with pytest.raises((Inexact, Refused)):
            written(broken, plan)
    frame = plan.frames[0]
    with pytest.raises(Inexact):
        dicom_cells.edited(dicom_cells.structure(first), frame, TableRedactor(b"k"), (7,))
    with pytest.raises(Inexact):
        dicom_cells.structure(b"\xff\x4f")
