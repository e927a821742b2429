from caseveil.domain.findings import Kind
from caseveil.domain.policy import DoubtRule, Policy


def test_by_default_everything_is_looked_for_and_doubt_is_asked_about():
    policy = Policy()
    things = {Kind.FACE, Kind.TEXT, Kind.CODE, Kind.WRISTBAND, Kind.LABEL}
    assert policy.wanted == things | {Kind.TAG, Kind.NAME}
    assert policy.doubtful is DoubtRule.ASK
