import pytest

from caseveil.domain.source import WRITTEN_AS
from caseveil.errors import Code, Refused
from caseveil.formats import families
from caseveil.verify.families import FAMILIES, READ_ONLY, family


def test_every_format_that_is_written_can_be_checked():
    assert set(FAMILIES) == {WRITTEN_AS.get(one.name, one.name) for one in families()}
    assert set(READ_ONLY) == set(WRITTEN_AS)


def test_an_unknown_family_is_refused():
    with pytest.raises(Refused) as refusal:
        family("heics")
    assert refusal.value.code is Code.UNSUPPORTED_FORMAT
