"""What files say beside their pictures: EXIF, IPTC, XMP, colour profiles, all as listed tags."""
