"""What makes one person of many without a name or number: offices, records, what the news told.

An office on this list counts wherever it stands; what many more people are or do is in ``lives``,
whose posts count only where a word before them singles their holder out.
"""

import re
from collections.abc import Iterator
from typing import Final

from caseveil_detectors.case_text.marks import Mark, trimmed

_OFFICE: Final = (
    "mayor|mayoress|sarpanch|village headman|headman|headmaster|headmistress|minister"
    "|chief minister|prime minister|president|senator|congress(?:man|woman)|MP|MLA|MLC"
    "|councillor|governor|ambassador|judge|magistrate|collector|commissioner|bishop"
    "|archbishop|imam|abbot|abbess|prioress|prior of"
    "|king|queen|prince(?:ss)?|actor|actress|film star|celebrity|influencer|youtuber|singer"
    "|musician|rapper|drummer|guitarist"
    "|footballer|cricketer|goalkeeper|striker|quarterback|pundit|athlete|olympian|paralympian"
    "|biathlete|boxer|wrestler|jockey"
    "|gymnast|champion|winner|medallist|medalist|author|novelist|poet|painter|presenter"
    "|newsreader|anchor|journalist|broadcaster"
    "|astronaut|cosmonaut|bomber pilot|fighter pilot|lottery|nobel|knight|peer|baron(?:ess)?"
    "|duke|duchess|Miss [A-Z]\\w+|general secretary"
    "|formula one driver|racing driver|gold medal|won gold|won silver|won bronze|priest|vicar"
    "|pastor|rabbi|postmaster|postmistress|got talent|reality show|x factor"
    "|superintendent of police|chief justice|commentator|comedian|dancer|ballerina|model"
    "|conductor|composer|choir|chief|tribal elder|queen mother|chieftain|skipper|ferry captain"
    "|harbou?r ?master|harbou?r pilot|lighthouse keeper|contestant|finalist|semi-?finalist"
    "|runner-up|referee|umpire|grandmaster|mahout|glass ?blower|snake charmer|circus \\w+"
    "|acrobat|trapeze artist|sword swallower|bullfighter|matador|falconer|town crier"
    "|whistle-?blower"
    "|quintuplet|sextuplet|octuplet|quadruplet|conjoined twin|lotto|jackpot"
)
_MARKING: Final = re.compile(
    r"(?<!\w)(?:sitting|former|ex|retired"
    r"|first responder|the only|the first|the oldest"
    r"|the youngest|the last|the tallest|the sole|world'?s|olympic|paralympic|national champion"
    r"|professional|premier league|award[- ]winning)(?!\w)",
    re.IGNORECASE,
)
_NEWS: Final = re.compile(
    r"(?<!\w)(?:newspapers?|front page|headlines?|on the news|in the news|made the news"
    r"|o'clock news|breaking news|the press|(?:went|gone|goes|going|turned) viral"
    r"|viral (?:\w+ )?(?:video|post|clip|photo|tweet)|televised"
    r"|the (?:Hindu|Times|Sun|Mirror|Guardian|Argus|Herald|Gazette|Tribune|Telegraph|Mail|Post"
    r"|Express|Chronicle)|[A-Z]\w+ (?:Herald|Gazette|Tribune|Chronicle|Times|Post|Express)"
    r"|on TV|on television|on the radio|KTLA|CNN|BBC|NDTV)(?!\w)",
)
_EVENT: Final = re.compile(
    r"(?<!\w)(?:the (?:driver|pilot|survivor|victim|passenger|captain|shooter|witness"
    r"|conductor) (?:of|in|from)"
    r"|(?:crash|shooting|stabbing|bombing|explosion|collapse[d]?|stampede|derailment|earthquake"
    r"|massacre|landslide|avalanche|siege"
    r"|hijacking|went down|cup final|world cup) (?:at|in|of|on|from|near) (?:the )?[A-Z]"
    r"|[A-Z]\w+ (?:crash|shooting|bombing|explosion|derailment|disaster|massacre|stampede|siege"
    r"|fire|floods?|attacks?|tragedy|derby)"
    r"|(?:zip-?wire|cable car|coach|train|plane|helicopter|balloon|mine) (?:crash|accident"
    r"|disaster|fire)"
    r"|(?:pulled|rescued|evacuated) from the|(?:crashed|derailed|exploded|collapsed"
    r"|capsized) (?:at|in|near|on|off) (?:the )?[A-Z]|(?:cup final|marathon winner|lottery winner)"
    r"|works? as (?:an?|the) [\w ]{3,30} (?:for|to) the [A-Z]"
    r"|(?:bus|coach|ferry|trawler|boat|ship|yacht|plane|helicopter|train|tram|lift|bridge|building"
    r"|tower|mine|dam|stand|balcony|minibus|lorry) (?:that|which) (?:\w+ )?(?:sank|capsized"
    r"|plunged|crashed|collapsed|burn(?:ed|t)|exploded|derailed|overturned|fell|hit|ploughed"
    r"|went (?:down|off))|whose (?:goal|try|penalty|speech|photo|photograph|song|book|trial|case"
    r"|film|video|story|record|picture) |(?:killed|drowned|claimed the lives of) (?:\d+|two|three"
    r"|four|five|six|seven|eight|nine|ten|several|dozens|many)|world record|guinness book"
    r"|(?:same|that|the) (?:lightning|tornado|tsunami|hurricane|cyclone|blast|bomb|gunman))"
)
_FIRST_CASE: Final = re.compile(
    r"(?<!\w)(?:the )?(?:first|only|second|third|youngest|oldest|largest|biggest|heaviest|tallest)"
    r"(?: ever)?(?: reported| known| recorded| documented)?(?: \w+){1,3} (?:from|in|of|to"
    r"|at) (?:[\w' ]+?)(?=[,.;:)!?]|$)"
)
_SMALL_WORLD: Final = re.compile(
    r"(?<!\w)(?:the |our |his |her )?(?:(?:only|last|first|sole|oldest|youngest|longest[- ]serving"
    r"|tallest|best[- ]known) (?:[\w\-]+ ){1,4}(?:of|in|on|at) (?:the|his|her|our|their|this|that) "
    r"(?:\w+ )?|(?:\w+ ){1,3}(?:on|of) (?:the|our|this) )(?P<where>island|village|town|county"
    r"|district|valley|parish|region|country|state|city|company|school|regiment|tribe|palace"
    r"|embassy|parliament|shrine|zoo|cathedral|lighthouse|monastery|royal family)(?!\w)"
)
_ROLE: Final = re.compile(
    r"(?:er|or|ist|ian|man|woman|man's|keeper|pilot|smith|wright|nurse|doctor|chief|elder|priest"
    r"|imam|head|teacher|midwife|mason|cook|monk|nun)s?(?!\w)"
)
_KIN_OF: Final = re.compile(
    r"(?:married|engaged|related|(?:his|her|the|a)? ?(?:wife|husband|son|daughter"
    r"|mother|father|widow|widower|nephew|niece|cousin|brother|sister|bodyguard|driver|cook|maid"
    r"|nanny|keeper|secretary)) (?:to|of) $"
)
_PROPER: Final = re.compile(r"[ -](?:\w+ ){0,1}[A-Z]\w+ \w+")
_OFFICES: Final = re.compile(rf"(?<!\w)(?:{_OFFICE}|Got Talent|X Factor)s?(?!\w)")
_CLAUSE: Final = re.compile(
    r"[,.;:!?()\n—]|(?<=\w) (?:presented|presents|came|comes|is|was|has"
    r"|had|aged|with|seen|who presented|diagnosed|hydatid)(?!\w)"
)
_SIGNS: Final = re.compile(r"[,.;:!?()\n—]")
_GOES_ON: Final = re.compile(
    r" (?:and|but|who|so) (?:is|was|has|had|can|cannot|could|will|would|worries|wants|wanted|feels"
    r"|felt|lives|works|came|comes|presented|lost|said|says|asked|now|then|she|he|they|we|it)(?!\w)"
)
"""Where a clause about a person goes on with something else."""
_FINDING: Final = re.compile(
    r" (?:(?:who )?present(?:ed|s|ing)|came|with)(?= )(?![^,.;:!?()\n]{0,200} [A-Z][a-z])"
)
"""Where what the person has begins, and no name of a club or a town follows."""
_SEEN_IN: Final = re.compile(r"(?<!\w)in (?=(?:an?|our|this)(?: |$)|the (?:former |retired )?$)")
"""Before the person a finding is seen in: ``of the right knee in a footballer``."""
_HEAD: Final = re.compile(
    (r"(?:(?<=\W)|^)(?:an?|the|our|this|his|her|as|ex|former|retired)(?= )"), re.IGNORECASE
)
_COUNTED: Final = re.compile(
    r"(?<!\w)(?:first|only|second|third) (?:trimester|stage|degree|line|time|day|week|month|year"
    r"|visit|episode|dose|case of|pregnancy|look|view|seizure|rib|toe|finger|metatarsal)"
)


def clues(text: str) -> Iterator[Mark]:
    """Clauses of ``text`` that single a person out."""
    for reason, form in (("office", _OFFICES), ("news", _NEWS), ("event", _EVENT)):
        for match in form.finditer(text):
            yield _clause(text, match.start(), match.end(), reason)
    for match in _MARKING.finditer(text):
        after = text[match.end() : match.end() + 60]
        if match[0].lower() in ("former", "ex", "retired") and _PROPER.match(after):
            yield _clause(text, match.start(), match.end(), "office")
            continue
        if (
            _OFFICES.match(after.lstrip(" -"))
            or (match[0].lower().startswith("the ") and _place_follows(after))
            or match[0].lower() in (("first responder"), "olympic", "paralympic")
        ):
            yield _clause(text, match.start(), match.end(), "record")
    for match in _SMALL_WORLD.finditer(text):
        told = text[match.start() : match.start("where")]
        if _ROLE.search(told) and not _COUNTED.search(told):
            yield Mark(*trimmed(text, *match.span()), "clue", "record")
    for match in _FIRST_CASE.finditer(text):
        ends = _GOES_ON.search(text, match.start(), match.end())
        start, end = match.start(), ends.start() if ends else match.end()
        if not _COUNTED.search(match[0]) and re.search(r" [A-Z]", text[start:end]):
            yield Mark(*trimmed(text, start, end), "clue", "record")


def _place_follows(after: str) -> bool:
    clause = re.split(r"[,.;:!?()]", after)[0]
    return bool(re.search(r" (?:in|of|from) (?:the )?[A-Z]", clause))


def _clause(text: str, start: int, end: int, reason: str) -> Mark:
    """The noun phrase around a match: back to its article, on to the end of its clause."""
    before = text[max(0, start - 60) : start]
    stops = _CLAUSE if reason == "office" else _SIGNS
    narrow = reason in ("office", "record")
    cut = max((m.end() for m in stops.finditer(before)), default=0)
    before = before[cut:]
    heads = [m.start() for m in _HEAD.finditer(before)] if narrow else [0]
    heads = [m.start() for m in _SEEN_IN.finditer(before)][-1:] or heads if narrow else heads
    begin = start - len(before) + (heads[0] if heads else len(before))
    kin = _KIN_OF.search(text, max(0, begin - 30), begin)
    begin = kin.start() if kin and reason == "office" else begin
    forms = (stops, _GOES_ON, _FINDING) if narrow else (stops, _GOES_ON)
    ends = (form.search(text, end) for form in forms)
    finish = min((stop.start() for stop in ends if stop), default=len(text))
    return Mark(*trimmed(text, begin, finish), "clue", reason)
