"""What a worker is made of that only opens files and shows pictures: no finder, no network.

It is there within a second of the program's start and never busy with a search, so that a picture
that is opened is soon on the screen.
"""

import os
import threading

import cv2

from caseveil.formats import families
from caseveil.redact.redactor import TableRedactor
from caseveil.workflow import tasks


def furnish(key: bytes) -> None:
    """Gives this process all that its steps need.

    Args:
        key: secret from which replacement UIDs are made.
    """
    os.environ.setdefault("OPENCV_LOG_LEVEL", "ERROR")
    cv2.setNumThreads(1)  # the other processors are for the searches
    tasks.install(tasks.Parts(None, TableRedactor(key)))
    # While nobody waits: the first file of each family is then as quick as the others.
    threading.Thread(target=families, name="load-ahead", daemon=True).start()
