"""Detectors built once for all tests, and pictures whose content is known."""

import pytest

from caseveil_detectors.codes.detector import CodeDetector
from caseveil_detectors.faces.detector import FaceDetector
from caseveil_detectors.second_look.detector import SecondLook
from caseveil_detectors.text.detector import TextDetector
from caseveil_resources.models import model_paths


@pytest.fixture(scope="session")
def models():
    return model_paths()


@pytest.fixture(scope="session")
def faces(models):
    return FaceDetector(models)


@pytest.fixture(scope="session")
def text(models):
    return TextDetector(models)


@pytest.fixture(scope="session")
def codes(models):
    return CodeDetector(models)


@pytest.fixture(scope="session")
def second_look(models):
    return SecondLook(models)
