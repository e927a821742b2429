"""The one set of weights each engine was measured with; no other file is ever opened."""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from caseveil_detectors.contract import MissingPart

PINS: Final[Mapping[str, str]] = {
    "yunet": "8f2383e4dd3cfbb4553ea8718107fc0423210dc964f9f4280604804ed2552fa4",
    "centerface": "09189deaaf8646c5c51a68447e3c744ea1e211798155d4728c20507b9f5aefbc",
    "face-landmark": "2efcb4f4de43c7614b80a3cc3e8a37354b3b3b40f75cce20f6f38f0f25d65493",
    "ppocr6-det": "090f04abcd9d9a7498bc4ebf677e4cb9bdce1fe4197ddb7e529f1ef44e1ff94f",
    "ppocr6-rec": "6f327246b50388f3c176ae304bd95767ea6dc0c9ae92153ef8cbe210b3c14884",
    "bands": "2d15c4e514e25821879b43ca300c91154db90ab515bdc4561a5b58c8afafb929",
}


def read(name: str, models: Mapping[str, Path]) -> bytes:
    """The bytes of model ``name``, whose hash has just been compared.

    The engines load from these bytes and never from the path, so what was checked is what runs.

    Args:
        name: a key of ``PINS``.
        models: path of each model file by name.

    Raises:
        MissingPart: where the file is not there, cannot be read or has another hash.
    """
    try:
        body = models[name].read_bytes()
    except (KeyError, OSError):
        raise MissingPart(f"model {name} is missing") from None
    if hashlib.sha256(body).hexdigest() != PINS[name]:
        raise MissingPart(f"model {name} has the wrong hash")
    return body
