"""What becomes of frames as plain JSON values, and back."""

from typing import Any

from caseveil.domain.policy import PictureFormat, Pictures

Body = dict[str, Any]


def encoded(pictures: Pictures) -> Body:
    """Kind of picture, its frames, and whether there is a scale bar."""
    frames, scale_bar = sorted(pictures.frames), pictures.scale_bar
    return {"form": pictures.form, "frames": frames, "scale_bar": scale_bar}


def decoded(body: Body) -> Pictures:
    """What is encoded in ``body``.

    Raises:
        KeyError, TypeError, ValueError, OverflowError: where it is not what :func:`encoded` makes.
    """
    form = PictureFormat(body["form"]) if body["form"] else None
    return Pictures(form, frozenset(map(int, body["frames"])), bool(body["scale_bar"]))
