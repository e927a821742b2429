"""Days told without figures: festivals of many countries, days in words, days of this month."""

import re
from collections.abc import Iterator
from typing import Final

from caseveil_detectors.case_text.dotted import NO_MODAL, YEAR
from caseveil_detectors.case_text.headings import headings
from caseveil_detectors.case_text.marks import Mark, found

_CHRISTIAN: Final = (
    "advent|epiphany|three kings'? day|candlemas|lent|shrovetide|maundy thursday|holy thursday"
    "|ascension(?: day)?|pentecost|whit ?(?:sun(?:day)?|monday|week)|whitsun(?:tide)?"
    "|trinity sunday"
    "|corpus christi|assumption|michaelmas|martinmas|lammas|all saints'?(?: day)?|all souls'?"
    "|all hallows'?(?: eve)?|hallowe'en|st\\.? (?:valentine|nicholas|george|david|andrew|stephen"
    "|lucy|lucia|swithin|swithun|piran|joseph)'?s?'? (?:day|eve|night)|saint nicholas|twelfth night"
    "|yuletide|yule|noche ?buena|nochevieja|reyes|todos los santos|dia de (?:los )?muertos"
    "|viernes santo|navidades|carnaval|carnival|fasching|karneval|rosenmontag|faschingsdienstag"
    "|aschermittwoch|gründonnerstag|grundonnerstag|karfreitag|karsamstag|ostermontag|ostersonntag"
    "|christi himmelfahrt|himmelfahrt|vatertag|muttertag|pfingsten|pfingstmontag|pfingstsonntag"
    "|fronleichnam|mariä himmelfahrt|reformationstag|allerheiligen|allerseelen|totensonntag"
    "|nikolaus(?:tag)?|heilig ?abend|heilige drei könige|dreikönig|sankt martin"
    "|toussaint|pentecôte|pentecote|mi-carême|chandeleur|saint-sylvestre|sylvester"
    "|saint-jean|ferragosto|pasqua|pasquetta|capodanno|natale|befana|ognissanti|natal|páscoa"
    "|pascoa|quarta-feira de cinzas|semana santa|festa junina|são joão|kerst|pasen|sinterklaas"
    "|pinksteren|orthodox (?:easter|christmas)|simbang gabi|undas|timkat|meskel|genna|enkutatash"
)
_OTHERS: Final = (
    "dussehra|dasara|dashain|tihar|navratri|navaratri|ganesh (?:chaturthi|puja)|ganpati"
    "|janmashtami|raksha ?bandhan|rakhi|bhai ?dooj|karwa ?chauth|chhath(?: puja)?|makar sankranti"
    "|sankranti|lohri|baisakhi|vaisakhi|bihu|ugadi|gudi ?padwa|vishu|maha ?shivratri|shivratri"
    "|ram ?navami|hanuman jayanti|guru (?:purab|purnima|nanak jayanti)|gurpurab|gandhi jayanti"
    "|akshaya tritiya|teej|dhanteras|rath yatra|kumbh(?: mela)?|vesak|wesak|buddha purnima|poya"
    "|losar|muharram|ashura|milad(?:-un-nabi)?|mawlid|shab-e-\\w+|bakr ?id|bakra eid|chand raat"
    "|laylat al[- ]qadr|hajj|eid-ul-\\w+|eid ul[- ]\\w+|ramadhan|ramazan|rosh hashana?h?|yom kippur"
    "|sukkot|simchat torah|chanukah|purim|pesach|shavuot|tisha b'?av|lag baomer|nowruz|navroz"
    "|norooz|lunar new year|spring festival|mid-?autumn festival|moon festival|dragon boat festival"
    "|qingming|tomb[- ]sweeping day|golden week|obon|setsubun|chuseok|seollal|songkran"
    "|loy krathong|tet|tết|hogmanay|burns night|bonfire night|guy fawkes(?: night)?|may ?day"
    "|mischief night|midsummer(?:'s)?(?: day| eve| night)?|mittsommer|midsommar|st john'?s eve"
    "|(?:summer|winter) solstice|(?:spring|autumn|vernal|autumnal) equinox|walpurgis(?: night)?"
    "|bastille day|victoria day|canada day|australia day|anzac day|waitangi day|melbourne cup day"
    "|remembrance (?:day|sunday)|armistice day|veterans'? day|presidents'? day|columbus day"
    "|juneteenth|martin luther king day|mlk day|election day|cinco de mayo|super bowl(?: sunday)?"
    "|black friday|cyber monday|groundhog day|april fools'?(?: day)?|mothering sunday"
    "|day of german unity|tag der deutschen einheit|kings? ?day|koningsdag|heritage day"
    "|freedom day|madaraka day|jamhuri day|mashujaa day|workers'? day|children'?s day"
    "|teachers'? day|republic day|liberation day|constitution day|national day|half[- ]term"
    "|freshers'? week|spring break|grand national|oktoberfest|glastonbury|notting hill carnival"
)
_FEAST: Final = re.compile(
    rf"(?<![\w\-])(?:{_CHRISTIAN}|{_OTHERS})(?:'s)?(?: (?:day|eve|night|week(?:end)?|holidays?"
    r"|morning|sunday|monday|tuesday|wednesday|thursday|friday|saturday))?(?![\w\-])"
    rf"(?:,? {YEAR})?",
    re.IGNORECASE,
)
_PLAIN: Final = re.compile(
    r"(?:advent|lent|ascension|assumption|natale|natal|reyes|carnival|lammas|pasqua|yule|undas|rakhi)"
)
"""Words that mean something else in lower case."""
_ONES: Final = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
_ORDINAL: Final = (
    rf"(?:(?:twenty|thirty)[- ](?:{_ONES})|{_ONES}|tenth|eleventh|twelfth|thirteenth|fourteenth"
    r"|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)"
)
_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_SPOKEN_YEAR: Final = (
    r"(?:,? (?:(?:19|20)\d\d|(?:two thousand|twenty|nineteen)(?: (?:and )?[a-z]+(?:[- ]"
    r"(?:one|two|three|four|five|six|seven|eight|nine))?)?))?"
)
_IN_WORDS: Final = (
    re.compile(rf"(?<!\w){_ORDINAL}(?: day)? of {_MONTH}(?!\w){_SPOKEN_YEAR}", re.IGNORECASE),
    re.compile(
        rf"(?<!\w){NO_MODAL}{_MONTH},?(?: the)? {_ORDINAL}(?!\w){_SPOKEN_YEAR}", re.IGNORECASE
    ),
    re.compile(rf"(?<!\w){_ORDINAL} {NO_MODAL}{_MONTH}(?!\w){_SPOKEN_YEAR}", re.IGNORECASE),
    re.compile(r"(?<!\w)(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)? (?:inst|ult|prox)(?:\.|(?!\w))"),
    re.compile(
        rf"(?<!\w)(?:(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?|{_ORDINAL})"
        r" (?:instant|ultimo|proximo|of (?:this|last|next|the (?:current|previous|same)) month)"
        r"(?!\w)",
        re.IGNORECASE,
    ),
    re.compile(r"(?<!\w)(?:the )?ides of \w+", re.IGNORECASE),
)  # fmt: skip
_SHORT_DAY: Final = (
    re.compile(
        r"(?<!\w)(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\.?,? (?:the )?"
        r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?!\w)", re.IGNORECASE
    ),
    re.compile(
        r"(?<!\w)(?:on|last|next|this|by|until|till|since|from|due) "
        r"(?P<value>mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?:\.|(?![\w\-]))"
    ),
    re.compile(
        r"(?<!\w)(?P<value>mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\.?"
        r"(?= (?:am|pm|morning|afternoon|evening|night|clinic)(?!\w))"
    ),
)  # fmt: skip
_MISREAD: Final = re.compile(
    rf"(?<!\w)[oO0-3][\dOoIl|][ \-]{NO_MODAL}{_MONTH}(?!\w)", re.IGNORECASE
)
_DECADE: Final = re.compile(
    rf"(?<!\w)(?:start|beginning|middle|end|turn) of (?P<value>{_MONTH})(?!\w)", re.IGNORECASE
)


def told_days(text: str) -> Iterator[Mark]:
    """Days of ``text``, an even text, that are named, told in words, or of this month."""
    for mark in found(_FEAST, text, "date", "part-of-date"):
        if not _PLAIN.fullmatch(text, mark.start, mark.end):
            yield mark
    for form in (*_IN_WORDS, *_SHORT_DAY, _MISREAD, _DECADE):
        group = "value" if "value" in form.groupindex else 0
        yield from found(form, text, "date", "part-of-date", group)
    yield from headings(text)
