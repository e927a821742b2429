"""The second pass: a finished file is read again with other eyes before it is handed over.

``verifier.check`` runs every check of a finished file. One module per question: ``jpeg``, ``png``
and ``dicom`` walk containers, ``identity`` judges attributes, ``exact`` and ``lossy`` compare
pixels, ``secrets`` searches known identifiers, ``second_look`` asks a detector again.
"""
