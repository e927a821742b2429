"""Why something identifies, and what harmless things are needed for, as it is said on screen."""

from caseveil.domain.learning.lesson import Clue, Level, Need
from caseveil.ui.words.language import marked

LEVELS = {
    Level.OBVIOUS: marked("Obvious"),
    Level.CLINICAL: marked("Clinical"),
    Level.SUBTLE: marked("Subtle"),
}
CLUES = {
    Clue.NAME: (marked("a name"), marked("It says who this is.")),
    Clue.NUMBER: (
        marked("a number"),
        marked("It leads to the record or to the person's telephone."),
    ),
    Clue.BIRTH: (
        marked("a date of birth"),
        marked("With the hospital or the illness it points to one person."),
    ),
    Clue.DATE: (
        marked("a date"),
        marked("It says when the person was there; with the place that is often enough."),
    ),
    Clue.PLACE: (marked("a place"), marked("It says where the person was treated.")),
    Clue.STAFF: (
        marked("someone who works there"),
        marked("It says who treated the person, and so where."),
    ),
    Clue.CODE: (
        marked("a barcode"),
        marked("Any phone reads it, and the record's number with it."),
    ),
    Clue.FACE: (
        marked("a face"),
        marked("Whoever knows the person sees it; image searches find it again."),
    ),
    Clue.BAR: (
        marked("a face behind a bar"),
        marked("A bar over the eyes leaves the rest of the face."),
    ),
    Clue.REFLECTION: (
        marked("a reflection"),
        marked("Glass and metal show who and what stood around."),
    ),
    Clue.TATTOO: (marked("a tattoo"), marked("It is like no other, and initials stand in it.")),
    Clue.CROPPED: (
        marked("a part that was cropped away"),
        marked("A crop only covers it; the file holds it all."),
    ),
    Clue.AGE: (
        marked("an age over 89"),
        marked("So few are so old that the age alone points to one."),
    ),
    Clue.WORK: (
        marked("a work or role"),
        marked("Only one or few had it, and everybody there knows who."),
    ),
    Clue.EVENT: (marked("an event"), marked("The newspaper tells the rest of the story.")),
    Clue.POSITION: (
        marked("where it was taken"),
        marked("The position on earth is that of a bed or a home."),
    ),
    Clue.DEVICE: (
        marked("a device"),
        marked("Its number or name leads to the place that owns it."),
    ),
}
"""What a clue is called, and why it identifies."""

NEEDS = {
    Need.LESION: marked("the lesion: it is what the picture is for"),
    Need.SCALE: marked("a scale: without it nobody knows the size"),
    Need.SIDE: marked("the side marker: it tells left from right"),
    Need.MEASUREMENT: marked("a measurement: the finding itself"),
    Need.ANATOMY: marked("the name of the organ"),
    Need.EXPOSURE: marked("how the picture was exposed: it says nothing of anybody"),
    Need.CLINICAL: marked("what was found: the case is about it"),
}
"""What a harmless thing is needed for."""
