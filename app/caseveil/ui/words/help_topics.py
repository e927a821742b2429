"""What the help says, topic by topic, in the order of the work."""

from dataclasses import dataclass

from caseveil.ui.words.language import marked


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of the help: a title and its paragraphs, as they stand in the table."""

    title: str
    paragraphs: tuple[str, ...]


TOPICS = (
    Topic(
        marked("Open files"),
        (
            marked(
                "Drop photos, DICOM, PDF or PPTX files, or whole folders into the window, "
                "or press Ctrl+O."
            ),
            marked("Ctrl+V opens a picture or files from the clipboard."),
            marked("A file that cannot be handled is refused with a reason; the others go on."),
        ),
    ),
    Topic(
        marked("Review findings"),
        (
            marked("Every finding is outlined with its name, and listed on the right."),
            marked("J and K go from one to the next. H hides, X keeps, U takes a decision back."),
            marked("D keeps all doubtful ones of the frame, Shift+H hides all undecided ones."),
            marked(
                "Shift+X keeps with a reason, Shift+T hides all text like this, Shift+F the same "
                "place in all files."
            ),
            marked(
                "The filter above the list shows one kind, what is sure or not, or one decision; "
                "Shift+Tab goes there from the list."
            ),
            marked("What nobody decided is hidden in the clean copy."),
        ),
    ),
    Topic(
        marked("Draw regions"),
        (
            marked(
                "B draws a rectangle, I an ellipse, L a polygon; Q paints, Shift+Q wipes away. "
                "Escape gives the tool up."
            ),
            marked("Drag a region to move it, or its handles to change its size."),
            marked(
                "By keys: Ins adds a region, Alt with the arrow keys moves it, G and S make it "
                "larger and smaller."
            ),
            marked("C crops the picture. O keeps only one area and hides everything else."),
        ),
    ),
    Topic(
        marked("Films and brightness"),
        (
            marked(
                "PgDown and PgUp go from frame to frame, Ctrl+Space plays. F puts a region on "
                "all frames or on one."
            ),
            marked(
                "Ctrl+B changes the brightness on the screen only, so that faint text shows; "
                "drag with the right button for any other."
            ),
        ),
    ),
    Topic(
        marked("Look yourself"),
        (
            marked("The finders miss things. Look at every picture before you approve it."),
            marked("They do not look for tattoos, scars, birthmarks, jewellery or reflections."),
            marked("Ask yourself: could a relative recognise this?"),
            marked(
                "M magnifies what lies under the pointer, Z fills the view with a finding, Shift+Z "
                "walks over the picture part by part."
            ),
            marked("Ctrl+7 opens a list to tick while you look."),
            marked("Covering only the eyes does not hide who a person is. Hide the whole head."),
        ),
    ),
    Topic(
        marked("Approve and export"),
        (
            marked("A approves a file: you looked and agree. Ctrl+E exports what is approved."),
            marked("Before that you are asked what only a person can say. Each answer is one key."),
            marked("The clean copy is written, read back and checked by other code."),
            marked("Where a check fails nothing is delivered, and you are told why."),
            marked("A second look may find more. Decide it and approve again."),
        ),
    ),
    Topic(
        marked("Destination and guidance"),
        (
            marked(
                "Shift+S chooses for whom the case is. Its rules only ever hide more; each is "
                "shown with who asks for it, or as our default."
            ),
            marked("Where no photographs of faces are taken, a picture with a face is refused."),
            marked(
                "Before the first export you read once what is asked of you: Enter ticks the point "
                "that is shown."
            ),
            marked("A destination of your own is made, changed, imported and saved there too."),
        ),
    ),
    Topic(
        marked("Case text, consent and delivery"),
        (
            marked(
                "Ctrl+T takes a caption or a history: H hides and X keeps each change, A lets the "
                "clean text go out with the pictures."
            ),
            marked(
                "Ctrl+K fills in a consent card. It is kept apart and never goes with the case."
            ),
            marked("Ctrl+Shift+D hands over: folder, package, contact sheet, a picture to paste."),
        ),
    ),
    Topic(
        marked("The original"),
        (
            marked("The original is never changed, moved or deleted. It still shows the patient."),
            marked(
                "If its folder is copied to an online service, the original is there too. "
                "The receipt page names such a folder."
            ),
        ),
    ),
    Topic(
        marked("Tags and DICOM"),
        (
            marked("Photos keep no metadata. The clean copy gets a neutral name."),
            marked(
                "DICOM attributes follow a profile. Ctrl+D shows beforehand what happens to each "
                "one."
            ),
            marked("T shows every field before and after."),
        ),
    ),
    Topic(
        marked("The receipt"),
        (
            marked("It says what was hidden and which checks passed."),
            marked("It holds no content, no original name and no path, and may be shared."),
        ),
    ),
    Topic(
        marked("Privacy"),
        (
            marked("The program never uses the network. Nothing leaves this computer."),
            marked("It keeps no list of files opened. Copied text is marked as sensitive."),
            marked("Settings hold your choices only, no names of patients or files."),
        ),
    ),
    Topic(
        marked("When something goes wrong"),
        (
            marked("Each problem is told with what to do. F5 looks at a file again."),
            marked("After a crash your decisions are offered when the program starts again."),
            marked(
                "Help, Problem report shows what can be copied into a message: versions and codes, "
                "no content, names or paths."
            ),
        ),
    ),
    Topic(
        marked("Practise"),
        (
            marked(
                "Ctrl+L draws a case of nobody. Hide what identifies with the ordinary tools; the "
                "finders are off."
            ),
            marked(
                "Ctrl+M marks words of the text, a tick marks a field. Ctrl+Return shows what was "
                "missed, and why it identifies."
            ),
            marked(
                "Hiding what the case needs counts too. Progress stays on this computer, without "
                "names."
            ),
        ),
    ),
)
