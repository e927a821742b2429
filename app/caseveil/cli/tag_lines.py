"""The metadata of one file as lines: by what it tells, what else lies in it, what will remain."""

from collections.abc import Iterator

from caseveil.cli.terminal import shown
from caseveil.domain.source import CARRIED, Fate, Source, Tag, TagGroup

_GROUPS = {
    TagGroup.WHO: "who",
    TagGroup.WHERE: "where",
    TagGroup.WHEN: "when",
    TagGroup.DEVICE: "with which device",
    TagGroup.OTHER: "other",
}


def lines(source: Source) -> Iterator[str]:
    """Every line that is told of ``source``."""
    yield f"{shown(source.path)}: {len(source.tags)} fields"
    for tag in source.tags:
        if tag.path.startswith(CARRIED):
            yield f"  also in the file: {shown(tag.name)}, {shown(tag.value)}"
    for group in TagGroup:
        tags = [tag for tag in source.tags if tag.group is group]
        if tags:
            yield f"  {_GROUPS[group]}"
            yield from (f"    {_line(tag)}" for tag in tags)
    yield f"  after export: {_remaining(source)}"


def _line(tag: Tag) -> str:
    after = f" -> {shown(tag.after) or '(empty)'}" if tag.fate is Fate.REPLACED else ""
    return f"{tag.fate.value:9}{shown(tag.path)} {tag.name} = {shown(tag.value)}{after}"


def _remaining(source: Source) -> str:
    left = {fate: [t.name for t in source.tags if t.fate is fate] for fate in Fate}
    told = [
        f"{fate.value}: {', '.join(dict.fromkeys(map(shown, left[fate])))}"
        for fate in (Fate.KEPT, Fate.REPLACED)
        if left[fate]
    ]
    return "; ".join(told) or "no field remains"
