"""Every set of pictures that the benchmarks measure on, by name."""

import sets_bands
import sets_codes
import sets_faces
import sets_plain
import sets_text

SETS = sets_faces.SETS | sets_text.SETS | sets_codes.SETS | sets_plain.SETS | sets_bands.SETS
