"""The window: the only part that knows Qt.

``state`` turns a person's acts into new values of the case and calls on the road, and resolves the
case into frozen rows and regions; ``canvas``, ``panels`` and ``dialogs`` only draw them, in the
looks of ``style`` and the language of ``words``; ``actions`` are what a person can do. ``window``
joins them.
"""
