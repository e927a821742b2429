"""Why something identifies, and what harmless things are needed for, as plain sentences."""

from caseveil.domain.learning.lesson import Clue, Need

CLUES: dict[Clue, tuple[str, str]] = {
    Clue.NAME: ("a name", "It says who this is."),
    Clue.NUMBER: ("a number", "It leads to the record or to the person's telephone."),
    Clue.BIRTH: ("a date of birth", "With the hospital or the illness it points to one person."),
    Clue.DATE: (
        "a date",
        "It says when the person was there; with the place that is often enough.",
    ),
    Clue.PLACE: ("a place", "It says where the person was treated."),
    Clue.STAFF: ("someone who works there", "It says who treated the person, and so where."),
    Clue.CODE: ("a barcode", "Any phone reads it, and the record's number with it."),
    Clue.FACE: ("a face", "Whoever knows the person sees it; image searches find it again."),
    Clue.BAR: ("a face behind a bar", "A bar over the eyes leaves the rest of the face."),
    Clue.REFLECTION: ("a reflection", "Glass and metal show who and what stood around."),
    Clue.TATTOO: ("a tattoo", "It is like no other, and initials stand in it."),
    Clue.CROPPED: ("a part that was cropped away", "A crop only covers it; the file holds it all."),
    Clue.AGE: ("an age over 89", "So few are so old that the age alone points to one."),
    Clue.WORK: ("a work or role", "Only one or few had it, and everybody there knows who."),
    Clue.EVENT: ("an event", "The newspaper tells the rest of the story."),
    Clue.POSITION: ("where it was taken", "The position on earth is that of a bed or a home."),
    Clue.DEVICE: ("a device", "Its number or name leads to the place that owns it."),
}
"""What a clue is called, and why it identifies."""

NEEDS: dict[Need, str] = {
    Need.LESION: "the lesion: it is what the picture is for",
    Need.SCALE: "a scale: without it nobody knows the size",
    Need.SIDE: "the side marker: it tells left from right",
    Need.MEASUREMENT: "a measurement: the finding itself",
    Need.ANATOMY: "the name of the organ",
    Need.EXPOSURE: "how the picture was exposed: it says nothing of anybody",
    Need.CLINICAL: "what was found: the case is about it",
}
"""What a harmless thing is needed for."""
