import pytest

from caseveil.errors import Code, Refused
from caseveil.formats import FORMATS
from caseveil.verify.families import FAMILIES, family


def test_every_format_that_is_written_can_be_checked():
    assert set(FAMILIES) == {one.name for one in FORMATS}


def test_an_unknown_family_is_refused():
    with pytest.raises(Refused) as refusal:
        family("heic")
    assert refusal.value.code is Code.UNSUPPORTED_FORMAT
