"""Things that are not code: models, tables, presets, icons, licences."""
