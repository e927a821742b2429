"""The second pass: a finished file is read again with other eyes before it is handed over.

``verifier.check`` runs every check of a finished file, ``families`` lists what can be checked. One
module per question: ``jpeg``, ``png`` and ``dicom`` walk files, ``identity`` judges attributes,
``exact`` and ``lossy`` compare pixels, ``leaks`` searches known identifiers, ``second_look`` asks a
detector again.
"""
