"""The second pass: a finished file is read again with other eyes before it is handed over.

``verifier.check`` runs every check of a finished file, ``families`` lists what can be checked. Each
family has a folder that walks and decodes it; ``pixels`` compares what was decoded, ``leaks``
searches known identifiers, ``second_look`` asks a detector again.
"""
