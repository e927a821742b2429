"""The check reads DICOM with its own eyes: elements, frames, and the profile a second time."""
