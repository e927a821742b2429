"""The window: the only part that knows Qt.

Presenters (``review``, ``intake``, ``delivery``, ``pictures``) turn a person's acts into new values
of the case and calls on the road; ``view_state`` resolves the case into frozen rows and regions;
the views (``canvas``, ``lists``, ``tags``, ``compare`` …) only draw them. ``window`` joins them.
"""
