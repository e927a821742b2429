"""Which part leads to which: the relationships of a part, and the chain from slide to theme."""

import posixpath
from dataclasses import dataclass

from caseveil.formats.pptx import xml_tree
from caseveil.formats.pptx.package import Package, resolve


@dataclass(frozen=True, slots=True)
class Relation:
    """One relationship.

    Attributes:
        kind: last word of its type: ``image``, ``slideLayout``.
        target: name of the part it leads to, or the address outside.
        outside: whether it leads out of the package.
    """

    kind: str
    target: str
    outside: bool


def of(package: Package, part: str) -> dict[str, Relation]:
    """The relationships of ``part`` by their ids; ``""`` is the package itself.

    Raises:
        Refused: where they cannot be read.
    """
    folder, name = posixpath.split(part)
    path = posixpath.join(folder, "_rels", f"{name}.rels")
    if not package.has(path):
        return {}
    root = xml_tree.parse(package.read(path))
    return {
        one.attributes.get("Id", ""): _relation(part, one.attributes)
        for one in root.children
        if one.tag == "rel:Relationship"
    }


def _relation(owner: str, attributes: dict[str, str]) -> Relation:
    outside = attributes.get("TargetMode") == "External"
    target = attributes.get("Target", "")
    kind = attributes.get("Type", "").rpartition("/")[2]
    return Relation(kind, target if outside else resolve(owner, target), outside)


def first(relations: dict[str, Relation], kind: str) -> str | None:
    """The part of the first relationship of a kind inside the package."""
    return next((r.target for r in relations.values() if r.kind == kind and not r.outside), None)
