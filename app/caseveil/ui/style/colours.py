"""The colours of each appearance: light, dark and high contrast, and those of kinds of finding."""

from dataclasses import dataclass

from caseveil.domain.findings import Kind


@dataclass(frozen=True, slots=True)
class Theme:
    """All colours of one appearance, as hexadecimal strings; whether controls need an outline."""

    name: str
    dark: bool
    window: str
    base: str
    raised: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    accent_soft: str
    canvas: str
    warn_soft: str
    good: str
    warn: str
    bad: str
    calm: str
    faded: str
    outlined: bool = False


LIGHT = Theme(
    name="light",
    dark=False,
    window="#f3f6f7",
    base="#ffffff",
    raised="#ffffff",
    text="#16242b",
    muted="#54656e",
    line="#d3dce0",
    accent="#0f6b74",
    on_accent="#ffffff",
    accent_soft="#d9ecee",
    canvas="#dde4e7",
    warn_soft="#fdf1d8",
    good="#17703a",
    warn="#8a5200",
    bad="#b3261e",
    calm="#1f5fbf",
    faded="#9aa7ad",
)

DARK = Theme(
    name="dark",
    dark=True,
    window="#1b2327",
    base="#141a1e",
    raised="#232d32",
    text="#e8eff1",
    muted="#a3b3ba",
    line="#37444b",
    accent="#58bec8",
    on_accent="#06272b",
    accent_soft="#20444a",
    canvas="#0c1013",
    warn_soft="#3d3117",
    good="#6fd596",
    warn="#f2b653",
    bad="#ff9086",
    calm="#8ab8ff",
    faded="#6b7980",
)

CONTRAST = Theme(
    name="contrast",
    dark=True,
    window="#000000",
    base="#000000",
    raised="#000000",
    text="#ffffff",
    muted="#ffffff",
    line="#ffffff",
    accent="#ffd500",
    on_accent="#000000",
    accent_soft="#3a3100",
    canvas="#000000",
    warn_soft="#3a2a00",
    good="#5cff8d",
    warn="#ffc14d",
    bad="#ff9d94",
    calm="#9cc4ff",
    faded="#a6a6a6",
    outlined=True,
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}

# Okabe and Ito's colours, told apart also by readers with a colour vision deficiency.
KIND_COLOURS = {
    Kind.FACE: "#ffb000",
    Kind.TEXT: "#56c4ff",
    Kind.CODE: "#2ee6a6",
    Kind.WRISTBAND: "#ff8fd0",
    Kind.LABEL: "#f5e94f",
    Kind.MARGIN: "#ff8a4c",
    Kind.WORD: "#b7a5ff",
    Kind.DRAWN: "#ffffff",
    Kind.TAG: "#ffffff",
    Kind.NAME: "#ffffff",
    Kind.ABSENCE: "#ffffff",
}
"""Of every kind; those without a region have none of their own."""
