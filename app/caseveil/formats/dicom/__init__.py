"""DICOM images: read through pydicom and the permissive codecs, painted in stored values."""
