"""What is known of a file under review."""

from pathlib import Path

import pytest

from caseveil.domain.source import Source


@pytest.mark.parametrize(("family", "copies"), [("heic", "png"), ("avif", "png"), ("gif", "gif")])
def test_a_family_that_is_read_only_has_copies_of_another(family, copies):
    assert Source(Path("a"), "0" * 64, family, ()).written_as == copies
