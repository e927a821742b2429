"""Words for those who stand close to somebody, before whom a name is expected."""

from typing import Final

KIN: Final = (
    "uncle|aunt|aunty|auntie|grandma|grandpa|granny|gran|nan|nana|grandmother|grandfather|grandson"
    "|granddaughter|cousin|brother|sister|son|daughter|wife|husband|mother|father|mum|mom|dad"
    "|friend|neighbour|neighbor|nephew|niece|partner|twin|stepson|stepdaughter|stepfather"
    "|stepmother|godmother|godfather|fiance|fiancee|boyfriend|girlfriend|widow|widower|carer"
    "|landlady|landlord|roommate|flatmate|housemate|colleague|mate|boss|brother-in-law"
    "|sister-in-law|mother-in-law|father-in-law"
)
"""Kin, friends and those one lives or works with, as a part of a form."""
