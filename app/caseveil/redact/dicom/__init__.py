"""What happens to DICOM attributes: tables, rules, and the walk that applies them."""
