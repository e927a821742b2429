"""The sample case: three invented clinical files whose every identifier is known."""

from caseveil.sample.case import make
from caseveil.sample.planted import Planted, SampleCase, SampleFile

__all__ = ["Planted", "SampleCase", "SampleFile", "make"]
