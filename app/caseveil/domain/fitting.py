"""How a copy is made to fit its destination: kind of picture, longest side and size of the file.

Only one still picture is made to fit. Films, series of frames and documents keep what they are,
and what of them the destination does not take is told.
"""

from dataclasses import replace

from caseveil.domain import plan as planning
from caseveil.domain.geometry import Size, within
from caseveil.domain.policy import PictureFormat, Policy
from caseveil.domain.review import Review
from caseveil.domain.source import DICOM, Source

_PHOTO = "jpeg"


def fitted(policy: Policy, review: Review) -> Policy:
    """The rules for one source: a picture of it, where the destination does not take it as it is.

    Whether the size of the file is kept is known only once it was written: see ``smaller``.
    """
    form = _form(policy, review.source)
    if form is None or policy.fit is None:
        return policy
    size = planning.of_frame(_bare(review), 0).placement.output
    taken = policy.fit.form in (None, review.source.written_as)
    if taken and not within(size, policy.fit.longest_side):
        return policy
    return replace(policy, pictures=policy.pictures.all_as(form))


def smaller(policy: Policy, source: Source, size: int) -> Policy | None:
    """The rules under which a copy of ``size`` bytes becomes smaller; None where that is not asked.

    A JPEG only: nothing is left out of another picture to make its file smaller.
    """
    limit = policy.fit.size_limit if policy.fit else 0
    if not limit or size <= limit or _form(policy, source) is not PictureFormat.JPEG:
        return None
    return replace(policy, pictures=policy.pictures.all_as(PictureFormat.JPEG))


def told(policy: Policy, review: Review) -> tuple[PictureFormat, Size] | None:
    """Kind and size in pixels of the picture that a source becomes; None where it stays."""
    rules = fitted(policy, review)
    form = rules.pictures.form
    if form is None or form is policy.pictures.form:
        return None
    return form, planning.make(_bare(review), rules).frames[0].placement.output


def _bare(review: Review) -> Review:
    """The review without what is hidden, which says nothing of sizes and takes time to round."""
    return replace(review, findings=(), keep_only=None)


def _form(policy: Policy, source: Source) -> PictureFormat | None:
    """Of the picture that may be made of a source; None where none is made for a destination."""
    one_still = len(source.frames) == 1 and not source.paged
    if policy.fit is None or policy.pictures.form or not one_still:
        return None
    if policy.fit.form:
        return policy.fit.form
    if source.format == DICOM:
        return None
    return PictureFormat.JPEG if source.format == _PHOTO else PictureFormat.PNG
