"""Contact sheets of hits, misses and false hits. They show the pictures: never publish them."""

from pathlib import Path

import cv2
import numpy as np
from detection_score import Verdict

TILE = 380
CAPTION = 18
ACROSS, DOWN = 5, 4
TRUE = {2: (0, 200, 0), 1: (0, 220, 220), 0: (255, 0, 0)}
CERTAIN, DOUBTFUL = (255, 255, 255), (90, 160, 255)
FALSE = {True: (255, 0, 255), False: (255, 150, 0)}
LEGEND = "true: green certain, cyan doubtful, red missed; regions: white, blue; false: pink, orange"


class Gallery:
    """Collects pictures and writes them as sheets, the worst first."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder, self._name = folder, name
        self._tiles: list[tuple[int, np.ndarray]] = []

    def add(self, verdict: Verdict) -> None:
        """Draws one picture small."""
        worst = 100 * sum(tier == 0 for tier in verdict.tiers)
        worst += 10 * sum(one.certain for one in verdict.false) + len(verdict.false)
        worst += sum(tier == 1 for tier in verdict.tiers)
        self._tiles.append((worst, _tile(verdict)))

    def write(self) -> None:
        """Writes ``NAME-1.jpg`` and so on."""
        self._folder.mkdir(parents=True, exist_ok=True)
        tiles = [tile for _, tile in sorted(self._tiles, key=lambda item: -item[0])]
        size = ACROSS * DOWN
        for number, start in enumerate(range(0, len(tiles), size), 1):
            page = tiles[start : start + size]
            page += [np.zeros_like(page[0])] * (-len(page) % ACROSS)
            rows = [np.hstack(page[k : k + ACROSS]) for k in range(0, len(page), ACROSS)]
            sheet = np.vstack(rows)[:, :, ::-1].copy()
            cv2.putText(sheet, LEGEND, (4, 14), cv2.FONT_HERSHEY_SIMPLEX, 0.45, (0, 255, 0), 1)
            cv2.imwrite(str(self._folder / f"{self._name}-{number}.jpg"), sheet)


def _tile(verdict: Verdict) -> np.ndarray:
    pixels = verdict.sample.pixels
    scale = TILE / max(pixels.shape[:2])
    small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    for truth, tier in zip(verdict.sample.truths, verdict.tiers, strict=True):
        mask = truth.mask.astype(np.uint8)
        outlines = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)[0]
        outlines = [np.round(line * scale).astype(np.int32) for line in outlines]
        cv2.polylines(small, outlines, True, TRUE[tier], 1 if tier == 2 else 2)
    for one in verdict.found:
        colour = CERTAIN if one.certain else DOUBTFUL
        if one in verdict.false:
            colour = FALSE[one.certain]
        corners = np.round(np.array(one.polygon) * scale).astype(np.int32)
        cv2.polylines(small, [corners], True, colour, 1)
    tile = np.zeros((TILE + CAPTION, TILE, 3), np.uint8)
    tile[: small.shape[0], : small.shape[1]] = small[:TILE, :TILE]
    place = (3, TILE + CAPTION - 5)
    cv2.putText(tile, verdict.sample.name, place, cv2.FONT_HERSHEY_SIMPLEX, 0.42, (255, 255, 255))
    return tile
