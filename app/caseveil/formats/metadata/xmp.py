"""XMP packets as flat (path, text) fields; anything unusual stays one opaque field."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_MAX_PACKET = 1 << 20
_MAX_DEPTH = 24
_CONTAINERS = {"RDF", "Description", "Bag", "Seq", "Alt", "li", "xmpmeta", "xapmeta"}
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_PADDING = re.compile(rb"<\?xpacket[^>]{0,200}\?>")
_PREFIXES = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/xap/1.0/mm/": "xmpMM",
    "http://ns.adobe.com/xap/1.0/rights/": "xmpRights",
    "http://ns.adobe.com/tiff/1.0/": "tiff",
    "http://ns.adobe.com/exif/1.0/": "exif",
    "http://ns.adobe.com/exif/1.0/aux/": "aux",
    "http://ns.adobe.com/photoshop/1.0/": "photoshop",
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": "Iptc4xmpCore",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": "Iptc4xmpExt",
    "http://ns.google.com/photos/1.0/camera/": "GCamera",
    "http://www.metadataworkinggroup.com/schemas/regions/": "mwg-rs",
}


def fields(untrusted: bytes) -> Iterator[tuple[str, str]]:
    """(path, text) of every property; one field with the size where it cannot be read safely.

    A document type is refused before parsing, so no entity is ever expanded.
    """
    packet = _PADDING.sub(b"", untrusted).strip(b"\0 \r\n\t")
    root = _root(packet)
    if root is None:
        yield "XMP", f"{len(untrusted)} bytes"
        return
    yield from _leaves(root, "XMP", 0)


def _root(packet: bytes) -> "Element | None":
    # A NUL byte means UTF-16 or UTF-32, where the search for a document type would see nothing.
    if len(packet) > _MAX_PACKET or b"\0" in packet or b"<!" in packet:
        return None
    from xml.etree import ElementTree  # noqa: PLC0415  most photos are cleaned without reading it

    try:
        return ElementTree.fromstring(packet)  # noqa: S314  no DTD, see above
    except (ElementTree.ParseError, ValueError, LookupError):
        return None


def _leaves(element: "Element", path: str, depth: int) -> Iterator[tuple[str, str]]:
    if depth > _MAX_DEPTH:
        return
    name = _short(element.tag)
    here = path if _local(element.tag) in _CONTAINERS else f"{path}/{name}"
    for key, value in element.attrib.items():
        if not key.startswith((_RDF, _XML)) and _local(key) != "xmptk":
            yield f"{here}/{_short(key)}", value
    for child in element:
        yield from _leaves(child, here, depth + 1)
    if not len(element) and element.text and element.text.strip():
        yield here, element.text


def _local(name: str) -> str:
    return name.rsplit("}", 1)[-1]


def _short(name: str) -> str:
    namespace, found, local = name[1:].partition("}")
    prefix = _PREFIXES.get(namespace) if found else None
    return f"{prefix}:{local}" if prefix else _local(name)
