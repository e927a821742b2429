"""An ultrasound-like cine: a fan of moving speckle with a kidney in a liver."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil.sample.noise import Field, fractal, smooth, steps

_LINES, _SAMPLES = 320, 620  # scan lines across the fan, samples along each
_LOOKS = 3  # beams steered to as many angles are averaged, as compounding scanners do


@dataclass(frozen=True, slots=True)
class Fan:
    """A curved probe's field of view, in pixels of the frame.

    Attributes:
        x: of the probe's centre of curvature; y: of it, above the frame.
        near: radius of the probe; far: radius of the deepest sample.
        half_angle: from the middle line to either edge, radians.
    """

    x: float
    y: float
    near: float
    far: float
    half_angle: float


def scan(
    rng: np.random.Generator, fan: Fan, shape: tuple[int, int], count: int
) -> list[NDArray[np.uint8]]:
    """``count`` grey frames of ``shape`` (height, width): tissue breathes, speckle moves."""
    body = _anatomy(rng)
    size = (_LOOKS, 2, _SAMPLES + 60, _LINES)
    scatter = rng.standard_normal(size, dtype=np.float32)
    lines, samples, inside = _polar(fan, shape)
    frames = []
    for index in range(count):
        breath = 6 * np.sin(2 * np.pi * index / count)
        echo = _echo(body, scatter, 20 + breath, 0.22 * index)
        frame = cv2.remap(echo, lines, samples + np.float32(breath * 0.6), cv2.INTER_LINEAR)
        frames.append(np.rint(np.clip(frame, 0, 255) * inside).astype(np.uint8))
    return frames


def _echo(body: Field, scatter: Field, slide: float, phase: float) -> Field:
    """One frame on scan lines: compounded speckle on the anatomy, log compressed, 0 to 255."""
    envelope = np.zeros_like(body)
    for real, imaginary in scatter[:, :, round(slide) : round(slide) + _SAMPLES]:
        mixed = real * np.cos(phase) + imaginary * np.sin(phase)
        other = imaginary * np.cos(phase) - real * np.sin(phase)
        envelope += np.hypot(_beam(mixed), _beam(other)) * 3.2 / _LOOKS
    level = 20 * np.log10(np.maximum(envelope * body, 1e-3))
    return np.asarray(np.clip((level + 33) / 42 * 232, 0, 255), np.float32)


def _beam(field: Field) -> Field:
    """``field`` as a beam of finite width and a pulse of finite length see it."""
    return np.asarray(cv2.GaussianBlur(field, (0, 0), sigmaX=1.4, sigmaY=1.0), np.float32)


def _anatomy(rng: np.random.Generator) -> Field:
    """How strongly each place echoes (samples x lines)."""
    shape = (_SAMPLES, _LINES)
    depth, side = np.mgrid[0 : 1 : _SAMPLES * 1j, -1 : 1 : _LINES * 1j].astype(np.float32)
    body = 0.34 * np.exp(0.35 * fractal(rng, shape, 70, 3))
    for level, thick, strength in ((0.035, 0.012, 2.2), (0.085, 0.008, 1.4), (0.125, 0.010, 1.8)):
        wave = level + 0.010 * np.sin(side * 2.4 + level * 40)
        body += strength * np.exp(-(((depth - wave) / thick) ** 2)) * 0.5
    body = _add_kidney(rng, body, depth, side)
    body = _add_vessels(body, depth, side)
    arc = 0.80 - 0.16 * (side - 0.2) ** 2 + 0.012 * smooth(rng, shape, (200, 60))
    diaphragm = np.exp(-(((depth - arc) / 0.009) ** 2)) * steps(-0.9, -0.2, side)
    behind = 1 - 0.72 * steps(0.0, 0.05, depth - arc) * steps(-0.9, -0.2, side)
    fade = 1.12 - 0.62 * depth**1.5
    return np.asarray((body * behind + 2.4 * diaphragm) * fade, np.float32)


def _add_kidney(rng: np.random.Generator, body: Field, depth: Field, side: Field) -> Field:
    along = (side + 0.06) * np.cos(0.32) * 0.62 + (depth - 0.47) * np.sin(0.32)
    across = (depth - 0.47) * np.cos(0.32) - (side + 0.06) * 0.62 * np.sin(0.32)
    place = np.hypot(along / 0.34, across / 0.15)
    edge = place + 0.03 * smooth(rng, body.shape, (60, 40))
    cortex = 1 - steps(0.93, 1.0, edge)
    capsule = np.exp(-(((edge - 1.0) / 0.035) ** 2))
    sinus = 1 - steps(0.30, 0.62, edge + 0.12 * smooth(rng, body.shape, (30, 22)))
    tissue = body * (1 - cortex) + 0.135 * cortex + 0.9 * capsule
    return np.asarray(tissue * (1 - sinus) + 1.25 * sinus, np.float32)


def _add_vessels(body: Field, depth: Field, side: Field) -> Field:
    for at_side, at_depth, wide, deep in ((-0.60, 0.24, 0.085, 0.026), (0.46, 0.27, 0.11, 0.022)):
        place = np.hypot(
            (side - at_side) / wide, (depth - at_depth - 0.1 * (side - at_side)) / deep
        )
        lumen = 1 - steps(0.82, 1.0, place)
        wall = np.exp(-(((place - 1.05) / 0.10) ** 2))
        body = body * (1 - lumen) + 0.012 * lumen + 0.75 * wall
    return np.asarray(body, np.float32)


def _polar(fan: Fan, shape: tuple[int, int]) -> tuple[Field, Field, Field]:
    rows, columns = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    radius = np.hypot(columns - fan.x, rows - fan.y)
    angle = np.arctan2(columns - fan.x, rows - fan.y)
    lines = (angle / fan.half_angle + 1) / 2 * (_LINES - 1)
    samples = (radius - fan.near) / (fan.far - fan.near) * (_SAMPLES - 1)
    depth_in = np.minimum(radius - fan.near, fan.far - radius)
    side_in = (fan.half_angle - np.abs(angle)) * radius
    inside = np.clip(np.minimum(depth_in, side_in) + 0.5, 0, 1)
    return lines.astype(np.float32), samples.astype(np.float32), inside.astype(np.float32)
