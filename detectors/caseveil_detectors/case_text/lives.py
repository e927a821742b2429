"""What a person does, or did, that few others do: teams, stages, prizes, small places, some posts.

A post on this list counts only where a word before it singles its holder out, ``the town
bell-ringer``, ``a former sheriff``; those of ``clues`` count wherever they stand.
"""

import re
from collections.abc import Iterator
from typing import Final

from caseveil_detectors.case_text.marks import Mark, trimmed

_POSTS: Final = (
    "alderman|bailiff|beadle|town clerk|parish clerk|sexton|verger|churchwarden|canon|dean"
    "|cardinal|pope|nuncio|mufti|ayatollah|swami|guru|granthi|lama|mother superior|provost"
    "|chancellor|vice[- ]chancellor|rector|dean of|proctor|regent|viceroy|consul"
    "|attach[eé]|envoy|diplomat|spokes(?:man|woman|person)|lobbyist|backbencher|deputy mayor"
    "|candidate|chair(?:man|woman|person)|treasurer|trustee|patron|chief executive|ceo|cfo|founder"
    "|co-founder|billionaire|millionaire|heir(?:ess)?|tycoon|magnate|laird|squire|viscount"
    "|marquess|earl|countess|archduke|maharaja|maharani|nawab|zamindar|nizam|emir|sheikha?|oba|eze"
    "|admiral|brigadier|commodore|air marshal|colonel in|lieutenant general|sheriff"
    "|coroner|solicitor general|attorney general|ombudsman|prosecutor|public defender"
    "|chief constable|police chief|fire chief|hangman|executioner|spy|hostage|defector|exile"
    "|dissident|fugitive|convict|serial killer|hunger striker|bodyguard|body double"
    "|stunt ?(?:man|woman|double)|understudy|lookalike|impersonator|weather ?(?:man|woman"
    "|presenter)"
    "|newscaster|talk show|game show|quiz show|quizmaster|talent show|disc jockey"
    "|vlogger|blogger|streamer|tiktoker|podcaster|columnist|editor of|cartoonist|illustrator"
    "|sculptor|ceramicist|violinist|cellist|pianist|organist|harpist|flautist|trumpeter|bassist"
    "|frontman|vocalist|soprano|mezzo|tenor|baritone|countertenor|opera singer|choirmaster"
    "|bandleader|bandmaster|piper|bagpiper|bell-?ringer|campanologist|puppeteer|ventriloquist"
    "|magician|illusionist|clown|juggler|fire[- ]eater|tightrope walker|ringmaster|lion tamer"
    "|showgirl|drag queen|beauty queen|pageant winner|playwright|screenwriter|film director"
    "|director of the|producer of|laureate|explorer|mountaineer|polar explorer|astronomer royal"
    "|inventor"
    "|chess (?:player|master|champion)|darts player|snooker player|sumo wrestler|kabaddi player"
    "|rower|oarsman|coxswain|yachts(?:man|woman)|sailor who"
    "|surfer|snowboarder|skier|ski jumper|bobsleigher|luger|curler|figure skater|speed skater"
    "|fencer|archer|marksman|weightlifter|shot-?putter|pole[- ]vaulter|hurdler|sprinter|decathlete"
    "|triathlete|ultra-?runner|marathoner|cyclist who|peloton|domestique|batsman|bowler"
    "|wicketkeeper"
    "|fast bowler|goalie|fly-half|scrum-half|linebacker|shortstop|point guard|dressage rider"
    "|showjumper|eventer|polo player|huntsman|steeplechaser|bull ?rider|rodeo rider"
    "|motocross rider|test pilot"
    "|racing cyclist|rally driver|speedway rider|free ?diver|base jumper|wing ?walker"
    "|sky ?diver|parachutist|hot[- ]air balloon|glider pilot|air traffic controller|train driver"
    "|tram driver|cable car|funicular|lock[- ]keeper|bridge[- ]keeper|level crossing keeper|warden"
    "|zoo ?keeper|beefeater|yeoman|gamekeeper|ghillie|park ranger|crofter"
    "|last speaker|shaman|curandera|fortune[- ]teller|astrologer|exorcist|matchmaker"
    "|(?:last|sole|only|lone) survivor|centenarian|supercentenarian"
    "|surrogate|sperm donor|transplant pioneer|first recipient|foundling|siamese twins"
)
_POST: Final = re.compile(rf"(?<![\w\-])(?:{_POSTS})(?:e?s)?(?:'s?)?(?![\w\-])", re.IGNORECASE)
_SINGLED_OUT: Final = re.compile(
    r"(?<!\w)(?:an?|the|this|our|local|former|ex-?|retired|famous|well[- ]known|renowned|celebrated"
    r"|prominent|noted|one-time|reigning|youngest|oldest|first|only|sole|last|current|acting|late"
    r"|as|was|is|he's|she's|became|national|state|county|district|regional|town|village|city"
    r"|world|european|olympic|union|party|temple|church|cathedral|mosque|his|her|their)"
    r"[ \-](?:[\w\-']+ ){0,3}$",
    re.IGNORECASE,
)
_KNOWN: Final = re.compile(
    r"(?<!\w)(?:well[- ]known|famous|infamous|notorious|renowned|celebrated|prominent|acclaimed"
    r"|award[- ]winning|prize[- ]winning|legendary|world[- ]class|record[- ]breaking"
    r"|high[- ]profile"
    r"|(?:local|national|folk|war) (?:hero(?:ine)?|legend|celebrity|character))"
    r"(?! (?:side|risk|complication|cause|association|feature|entity|phenomenon|fact|that|to|for"
    r"|as|effect|sign|presentation|finding|adverse|and)s?(?!\w))(?: [\w\-']+){0,2}"
)
_TEAM: Final = re.compile(
    r"(?<!\w)(?:plays?|played|playing|sings?|sang|singing|rows?|rowed|swims?|swam|skates?|skated"
    r"|runs?"
    r"|ran|rides?|rode|races?|raced|drums?|drummed|dances?|danced|fights?|fought|boxes|boxed"
    r"|competes?"
    r"|competed|capped|captains?|captained|coaches|coached|refereed|umpired|acted|starred|won)"
    r"(?: [\w\-']+){0,5} (?:team|(?:hockey|rugby|football|cricket|national) side|squad|eleven|xi"
    r"|orchestra|band|choir|league|cup|final|trophy"
    r"|championships?|olympics|games|premiership|regatta|tournament|derby|marathon"
    r"|film|movie|musical|opera|ballet|festival|theatre company|circus|parade|regiment"
    r"|medal|prize|award|title|gig|concert|tour)(?!\w)(?: (?:in|at|of|for)(?: the)? [\w']+)?",
    re.IGNORECASE,
)
_GATHERING: Final = re.compile(
    r"(?<!\w)(?:at|during|after|in|from|watching|leaving) (?:the |an? )?(?:[A-Z][\w'\-]+ ){1,4}"
    r"(?:gig|concert|festival|rally|match|game|parade|march|marathon|riots?|protests?|wedding"
    r"|funeral"
    r"|premiere|show|tour|carnival|fair|race|regatta|floods?|fire|fete|cup|final|ball|expo"
    r"|conference|rodeo|derby|pilgrimage|mela|procession|stampede|strike)(?!\w)"
)
_USED_TO: Final = re.compile(
    r"(?<!\w)(?:used to|once) (?:be|was|write|wrote|play|played|sing|sang|run|ran|own|owned|present"
    r"|presented|coach|coached|captain|captained|manage|managed|drive|drove|fly|flew|edit|edited"
    r"|teach|taught|design|designed|direct|directed|compose|composed|box|boxed|fight|fought|ride"
    r"|rode|conduct|conducted) (?:[\w'\-]+ ){1,6}?(?:for|of|at|on|in|with"
    r"|to) (?:the )?[A-Z][\w'\-]+"
)
_OF_THE: Final = re.compile(
    r"(?<!\w)(?:driver|conductor|pilot|captain|skipper|keeper|landlord|landlady|curator|editor"
    r"|founder|co-?founder|caretaker|coach) of (?:the|a|an|our) [\w'\-]+"
)
_DRAWN: Final = re.compile(
    r"(?<!\w)tattoos? (?:of|saying|reading|that (?:says|reads)|with|on (?:his|her|the) \w+"
    r" (?:of|saying|reading)) [^,.;:!?()\n]{2,60}"
)
_TOLD: Final = re.compile(
    r"(?<!\w)(?:(?:local|regional|national|evening|morning|sunday|daily|tv|television|radio) "
    r"(?:news(?:paper)?s?|papers?|tv|radio|press|bulletin)|made (?:it )?(?:the"
    r"|to the) (?:front page"
    r"|papers|news|headlines|telly)|(?:fund-?raisers?|crowd-?fund\w*|gofundme|charity (?:run|walk"
    r"|match|gig|single))|interviewed (?:on|by|in)|on (?:the )?(?:telly|tv|television|radio"
    r"|youtube)"
    r"|video (?:went|has gone|is) viral|trending|tabloids?|obituary|wikipedia|book about (?:her"
    r"|him)"
    r"|biopic|documentary|memoirs?|statue|named after (?:him|her)|court case|inquest|on trial"
    r"|public inquiry|royal (?:visit|wedding|honours)|honours list|knighthood|mbe|obe|cbe"
    r"|padma \w+|nobel|oscar|grammy|bafta|emmy|pulitzer|victoria cross|purple heart)(?!\w)",
    re.IGNORECASE,
)
_SMALL_PLACE: Final = re.compile(
    r"(?<!\w)(?:(?:works?|worked|lives?|lived|living|keeps?|kept|runs?|ran|owns?|owned|manages?"
    r"|managed"
    r"|above|behind|opposite|over|below|beside|next (?:door )?to|caretaker (?:of|at)"
    r"|curator (?:of|at)"
    r"|at|of|in) )(?:the |a )(?P<value>(?:[a-z\-']+ ){0,2}(?:shop|chippy|bakery|butcher'?s|pub|inn"
    r"|tavern|caf[eé]|tea ?room|museum|gallery|lighthouse|windmill|watermill|church|chapel|abbey"
    r"|priory|monastery|convent|mosque|temple|gurdwara|synagogue|shrine|castle|manor|palace|pier"
    r"|harbour|lido|marina|ferry|jetty|quay|lock|toll ?house|observatory|planetarium|zoo|aquarium"
    r"|circus|fairground|racecourse|racetrack|stadium|arena|casino|cinema|theatre|opera house"
    r"|brewery|distillery|vineyard|sugar (?:mill|factory)|tea estate|quarry|colliery|shipyard"
    r"|power station|airbase|barracks|embassy|consulate|prison|orphanage|refugee camp)"
    r"(?: (?:by|on|at|near|opposite|above|behind|beside|of|in|under|across from|next to)"
    r"(?: the)? (?:[a-z\-']+ ){0,2}[a-z\-']+)?)(?!\w)"
)
_FORMS: Final = (
    ("record", _KNOWN),
    ("news", _TOLD),
    *(("event", form) for form in (_TEAM, _GATHERING, _USED_TO, _OF_THE, _DRAWN)),
)
_ENDS: Final = re.compile(
    r"[,.;:!?()\n—]| (?:presented|presents|came|comes|is|was|has|had|with|seen|who presented|aged"
    r"|admitted|attended|complains?|complained|developed|noticed|and (?:is|was|has|had"
    r"|lives))(?!\w)"
)
_HEAD: Final = re.compile(r"(?:(?<=\W)|^)(?:an?|the|our|this|as|ex|former|retired)(?= )", re.I)
_WIDE: Final = 50


def lives(text: str) -> Iterator[Mark]:
    """Clauses of ``text``, an even text, on what few people are or do."""
    for match in _POST.finditer(text):
        if _SINGLED_OUT.search(text, max(0, match.start() - _WIDE), match.start()):
            yield _clause(text, match, "office")
    for reason, form in _FORMS:
        for match in form.finditer(text):
            yield _clause(text, match, reason)
    for match in _SMALL_PLACE.finditer(text):
        start, end = match.span("value")
        if " " in text[start:end]:
            yield Mark(*trimmed(text, start, end), "clue", "event")


def _clause(text: str, match: re.Match[str], reason: str) -> Mark:
    """From its article, or what it begins with, to the end of its clause."""
    before = text[max(0, match.start() - _WIDE) : match.start()]
    cut = max((stop.end() for stop in _ENDS.finditer(before)), default=0)
    heads = [head.start() for head in _HEAD.finditer(before, cut)]
    whole = reason == "news"
    back = cut if whole else heads[-1] if heads else len(before)
    begin = match.start() - len(before) + back
    stop = _ENDS.search(text, match.end())
    finish = stop.start() if stop else len(text)
    return Mark(*trimmed(text, begin, finish), "clue", reason)
