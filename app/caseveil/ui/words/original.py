"""Where the original still lies after a delivery, and whether that folder looks cloud-synced."""

import os
from collections.abc import Mapping
from pathlib import Path

from caseveil.ui.words.language import say
from caseveil.ui.words.untrusted import shown

# How the folder of a service is called, in lower case; a name may go on after it ("OneDrive - X").
_FOLDERS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "seafile": "Seafile",
    "syncthing": "Syncthing",
    "pcloud": "pCloud",
    "pclouddrive": "pCloud",
    "megasync": "MEGA",
    "proton drive": "Proton Drive",
    "tresorit": "Tresorit",
    "box sync": "Box",
    "box": "Box",
    "yandex.disk": "Yandex Disk",
}
# What a service leaves in the folders it copies.
_MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".owncloudsync.log": "ownCloud",
    ".nextcloudsync.log": "Nextcloud",
    ".tmp.drivedownload": "Google Drive",
}
_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_CLOUD_STORAGE = "cloudstorage"  # macOS keeps every service below this folder


def service(folder: Path, environment: Mapping[str, str] = os.environ) -> str:
    """The online service that seems to copy ``folder``; empty where none shows.

    It goes by names of folders, by marks services leave, and by Windows' own variables; a service
    with other names is not seen.
    """
    for variable in _VARIABLES:
        root = environment.get(variable)
        if root and folder.is_relative_to(root):
            return "OneDrive"
    for one in (folder, *folder.parents):
        named = _named(one)
        if named:
            return named
        for mark, name in _MARKS.items():
            if os.path.lexists(one / mark):
                return name
    return ""


def _named(folder: Path) -> str:
    name = folder.name.casefold()
    if folder.parent.name.casefold() == _CLOUD_STORAGE:
        return next((told for key, told in _FOLDERS.items() if name.startswith(key)), folder.name)
    for key, told in _FOLDERS.items():
        if name == key or name.startswith((f"{key} -", f"{key}-", f"{key} (")):
            return told
    return ""


def sentence(original: Path) -> str:
    """Says that the original still exists, where, and who else may have it."""
    folder = original.absolute().parent
    told = say("The original still exists, unchanged, in {folder}.", folder=shown(str(folder), 200))
    copied = service(folder)
    if not copied:
        return told
    online = say("That folder looks copied online by {service}.", service=copied)
    return f"{told} {online}"
