"""XMP packets as flat fields; what cannot be read safely stays opaque."""

import pytest

import makers
from caseveil.formats.metadata import xmp

RICH = b"""<?xpacket begin="" id="W5M0"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="tool 1">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:own="http://example.org/own/" own:Ward="5B">
<dc:creator><rdf:Seq><rdf:li>Ann</rdf:li><rdf:li>Ben</rdf:li></rdf:Seq></dc:creator>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Arm</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def test_attributes_lists_and_texts() -> None:
    assert list(xmp.fields(RICH)) == [
        ("XMP/Ward", "5B"),
        ("XMP/dc:creator", "Ann"),
        ("XMP/dc:creator", "Ben"),
        ("XMP/dc:title", "Arm"),
    ]
    assert list(xmp.fields(makers.xmp())) == [("XMP/photoshop:Credit", makers.SECRETS.name)]


ENTITIES = b'<!DOCTYPE a [<!ENTITY b "bbbbbbbb">]><a c="&b;"/>'


@pytest.mark.parametrize(
    "packet",
    [ENTITIES, ENTITIES.decode().encode("utf-16"), b"<a><b></a>", b"\xff" * 50, b"<a/>" * 3, b""],
)
def test_what_is_not_plain_xml_is_one_opaque_field(packet: bytes) -> None:
    assert list(xmp.fields(packet)) == [("XMP", f"{len(packet)} bytes")]


def test_a_huge_packet_is_not_parsed() -> None:
    assert len(list(xmp.fields(b"<a>" + b" " * (2 << 20) + b"</a>"))) == 1


def test_deep_nesting_ends() -> None:
    deep = b"<a>" * 2000 + b"x" + b"</a>" * 2000
    assert len(list(xmp.fields(deep))) <= 1
