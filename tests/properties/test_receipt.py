import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from caseveil.domain.checks import Check, Verdict
from caseveil.domain.profile import NAMES
from caseveil.domain.receipt import Receipt, from_json
from caseveil.domain.spans import Span

words = st.text(max_size=12)
some = st.lists(words, max_size=3).map(tuple)
checks = st.builds(Check, words, st.sampled_from(Verdict), words)
whole = st.integers(0, 4000)
real = st.floats(-4000, 4000, allow_nan=False)
polygons = st.lists(st.lists(st.tuples(real, real), max_size=4).map(tuple), max_size=2).map(tuple)
spans = st.builds(
    Span,
    first=st.just(0),
    last=whole,
    size=st.tuples(whole, whole),
    crop=st.tuples(whole, whole, whole, whole),
    quarter_turns=st.integers(0, 3),
    fills=polygons,
    keep_only=polygons,
    spared=polygons,
)


def in_order(parts):
    """Spans that follow one another, as frames do."""
    after, ordered = 0, []
    for span in parts:
        ordered.append(replace(span, first=after, last=after + span.last))
        after = ordered[-1].last + 1
    return tuple(ordered)


receipts = st.builds(
    Receipt,
    program=words,
    engines=st.dictionaries(words, words, max_size=3),
    shared_engines=some,
    looked_for=some,
    preset=words,
    profile=st.sampled_from(NAMES),
    options=st.sampled_from([(), ("uids", "full-dates")]),
    claims=st.sampled_from([(), ("pixels-clean",)]),
    format=words,
    frames=st.integers(0, 10**6),
    counts=st.dictionaries(words, st.integers(0, 10**6), max_size=3),
    edits=some,
    hidden_share=st.floats(0, 1),
    method=words,
    checks=st.lists(checks, max_size=3).map(tuple),
    sha256=words,
    date=words,
    geometry=st.lists(spans, max_size=3).map(in_order),
    second_looks=st.integers(0, 2),
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
)


@given(receipts)
def test_a_receipt_survives_its_json(receipt):
    assert from_json(receipt.to_json()) == receipt


@given(receipts)
def test_equal_receipts_are_equal_bytes(receipt):
    shuffled = from_json(receipt.to_json())
    turned = dict(reversed(shuffled.counts.items()))
    again = Receipt(**{**_fields(shuffled), "counts": turned})
    assert again.to_json() == receipt.to_json()


def _fields(receipt):
    return {name: getattr(receipt, name) for name in Receipt.__slots__}


@given(anything)
def test_other_json_is_no_receipt(value):
    body = {"schema": 1, **value} if isinstance(value, dict) else value
    try:
        from_json(json.dumps(body))
    except ValueError:
        return
    raise AssertionError("read as a receipt")
