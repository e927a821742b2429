"""What a read text tells: default deny, and nothing that names a person is ever clinical."""

import shutil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseveil_detectors.contract import MissingPart
from caseveil_detectors.meaning.known import KnownText
from caseveil_detectors.meaning.lines import CLINICAL, SURE, TextSorter
from caseveil_resources.words import words_folder

SORTER = TextSorter(words_folder())
HARMLESS = ("R", "2.3 cm", "Liver", "TIS0.4 MI 1.4", "AP PORTABLE", "Rt Kidney Long", "T2 FLAIR")


def kept(text, known=None):
    told = SORTER.sort(text, known)
    return told.category == CLINICAL and told.confidence >= SURE


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("R", "laterality"),
        ("LINKS", "laterality"),
        ("rechts", "laterality"),
        ("RMLO", "laterality"),
        ("left knee", "laterality"),
        ("1.06 cm", "measurement"),
        ("4.52 x 3.11 cm", "measurement"),
        ("PSV 88.1 cm/s", "measurement"),
        ("GA 12w3d", "measurement"),
        ("+ Cist Mag", "calliper"),
        ("cm/s", "scale"),
        ("100%", "scale"),
        ("AP", "view"),
        ("Long Axis", "view"),
        ("TR: 500 TE: 15", "setting"),
        ("W:2000 L:500", "setting"),
        ("JPEG 2000", "setting"),
        ("Page 1/3", "setting"),
        ("LYMPH  NODE", "label"),
        ("PHILIPS", "label"),
        ("Gallbladder", "label"),
    ],
)
def test_what_is_harmless_is_clinical_with_its_pattern(text, pattern):
    told = SORTER.sort(text)
    assert (told.category, told.pattern) == (CLINICAL, pattern)
    assert told.confidence >= SURE


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("OKAFOR^CHIDINMA", "identity"),
        ("MRN 61279041", "identity"),
        ("45y F", "identity"),
        ("M", "identity"),
        ("Wt 83 kg", "identity"),
        ("a.mensah@post.example", "identity"),
        ("943-476-5919", "identity"),
        ("CR. No. 7783/19", "identity"),
        ("No 4471", "identity"),
        ("Baby girl Mensah", "identity"),
        ("12-MAY-1970", "date"),
        ("12-O5-197O", "date"),
        ("١٢/٠٥/١٩٧٠", "date"),
        ("2019年4月17日", "date"),
        ("2:56:22 PM", "date"),
        ("1970", "date"),
        ("12 de mayo de 1970", "date"),
        ("Klinikum Nord", "institution"),
        ("Ward 4B", "institution"),
        ("12 Elm Street", "institution"),
        ("Dr. Elizabeth Rossi", "staff"),
        ("Operator: JR", "staff"),
        ("S. Long, MD", "staff"),
    ],
)
def test_what_tells_of_someone_has_its_class(text, category):
    assert SORTER.sort(text).category == category


@pytest.mark.parametrize(
    "text",
    [
        *("Long", "May Young", "WHITE", "Gray T", "Victoria Power", "Min Ma", "Na Long", "Page"),
        *("R. M.", "JS", "LA", "田中 花子", "Смирнов", "45", "630P630", "MI 2019", "xkqzv"),
        *("BROWN CHEST", "Cooper AP", "Abdomen of Anna", "COOPER 3"),
    ],
)
def test_what_could_be_a_name_or_a_number_is_not_kept(text):
    assert not kept(text)


@pytest.mark.parametrize(
    "text",
    [
        *("MA HU L KNEE", "RAO MAX R KNEE", "STONE L KNEE", "GRAY R KNEE", "LINKE MAX THORAX"),
        *("LANGE THORAX", "Dixon L knee", "Min Hu 5 cm", "HEAD, MAX", "LUNG MA", "NECK HU"),
        *("HU MAX CHEST PA", "MAX MAX 12 mmHg", "Max, 12 mmHg", "Max 45", "Gray 45", "Gemini 45"),
        *("LONG AXIS STONE", "Long, Axis", "Long knee"),
    ],
)
def test_no_other_word_excuses_one_that_is_also_a_name(text):
    assert not kept(text)


@pytest.mark.parametrize(
    "text", ["MAX 12 mmHg", "Max PG 8 mmHg", "Gain 50 dB", "Rt Kidney Long", "Apical 4 chamber"]
)
def test_its_own_number_or_a_listed_phrase_excuses_a_name(text):
    assert kept(text)


@pytest.mark.parametrize(
    "text",
    [
        *("MR 4711", "MR 4711/22", "AR 4711/22", "UL 4711/22", "UL 471/22", "Exam: 4711"),
        *("Exam 471", "Study: 4711", "Series 4711", "Series 4711/22", "Loc 4711"),
        *("S21-45", "SP21-99", "Slide S21-45", "S21-45 left breast", "H23-12 skin left"),
        *("Philips S21-45", "Philips H23-12", "vivid 4711", "W 4711"),
    ],
)
def test_a_number_of_a_record_is_no_setting(text):
    assert not kept(text)


@pytest.mark.parametrize(
    "text",
    [
        *("W 1952", "b 1970", "b=1952", "b 1952 L", "W1952 knee left", "W 1952 L 4", "1952 s"),
        *("C 1952 W 3", "W 47/11", "P 12/52"),
        *("12.5", "12,5", "5.3", "5.3 left knee", "12.5 5 cm", "3W2D", "23w4d", "3w2d L knee"),
    ],
)
def test_a_year_a_lone_decimal_and_the_age_of_a_newborn_are_not_kept(text):
    assert not kept(text)


@pytest.mark.parametrize(
    "text", ["Philips C5-1", "L4/5", "T12-L1", "b=800", "TR 2000", "BPD 5.3 cm 22w1d"]
)
def test_a_probe_beside_its_maker_and_a_period_beside_its_measure_are_kept(text):
    assert kept(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "E/A 1.3",
            "S/D: 2.9",
            "E/e' 12.5",
            "C5-1",
            "Philips L12-5",
            "Probe L18-5",
            "C+",
            "T1 ax +C",
            "Thorax 3.00",
            "Thorax 2.5",
        ),
        *("Abd 0.625 Br40", "5.0 R15 G66 C6 A2", "STANDARD", "Knee Speed", "Large body filter"),
    ],
)
def test_ratios_probes_decimals_and_words_that_few_are_called_are_kept(text):
    assert kept(text)


@pytest.mark.parametrize(
    "text",
    [
        *("E/A 12/05", "S/D 11.06.70", "S12-4", "L12-5/22", "C+ Novak", "A+C", "Thorax 3.5"),
        *("Thorax 12.05", "Abdomen 8.30", "Thorax 2.5.", "Thorax 1.5.70", "2.5", "0.625"),
        *("Speed", "Knee, Speed", "Speed R", "Stone knee", "Knee Gray"),
    ],
)
def test_what_looks_like_them_and_could_tell_of_somebody_is_not(text):
    assert not kept(text)


@pytest.mark.parametrize(
    "text",
    [
        *("Left 03.65", "R knee 10.65", "Knee left 03,71", "08.00 Left kidney", "CT head 05.71"),
        *("Abdomen 07.89", "Thorax 6.71", "E/A 03.65", "I/E 12.65", "Depth 03.65.", "03.65 cm"),
        *("Left 12,345", "Left 45.678 12.345", "Left #45.678", "Liver #3.00", "Liver # 3.00"),
        *("Left 3.00", "Left knee 2.5", "Liver 3.00 2.5", "Liver 12.345"),
    ],
)
def test_a_month_before_a_year_and_a_short_number_of_a_record_are_not_kept(text):
    assert not kept(text)


@given(st.integers(1, 12), st.integers(0, 99), st.sampled_from(".,"), st.sampled_from(HARMLESS))
def test_no_month_before_a_year_is_kept_beside_a_harmless_word(month, year, point, line):
    assert not kept(f"{line} {month:02}{point}{year:02}") or (month, year % 25) == (10, 0)
    if year not in {0, 25, 50, 75}:
        assert not kept(f"Liver {month}{point}{year:02}")


@pytest.mark.parametrize("text", ["0 1 2 9 1 9 8 7", "0 10 20 35", "0 4 7 1 1", "0 01 02"])
def test_numbers_on_a_line_that_do_not_count_evenly_are_no_scale(text):
    assert not kept(text)
    assert kept("0 1 2 3")


@pytest.mark.parametrize("text", ["L18-5", "Biopsy L15-7", "L12-5", "L18-5 left", "Skin L11-3"])
def test_a_section_numbered_by_its_year_is_no_probe(text):
    assert not kept(text)


@pytest.mark.parametrize(
    "text",
    [
        *("SHIM KNEE LEFT", "Shim left", "Colonna left knee", "Herz left", "Hals left", "Sin left"),
        *("Lax left", "Ee left", "Shim Sri left knee", "COLONNA KNEE", "Lax Sax knee"),
        *("Norm", "NORM LEFT", "Kev", "Zanca", "Zanca left", "Rechter", "Breite", "Becken"),
    ],
)
def test_a_word_that_few_are_called_needs_another_neighbour_than_a_side_or_its_like(text):
    assert not kept(text)


@pytest.mark.parametrize("text", [None, "", "   ", "###", "|||", "□"])
def test_what_cannot_be_read_is_unknown(text):
    told = SORTER.sort(text)
    assert (told.category, told.confidence) == ("unknown", 0.0)


@pytest.mark.parametrize("text", ["GALLBLADDEF", "GALL8LADDER", "Gallbiadder axial"])
def test_one_wrong_letter_is_read_only_in_long_words_beside_sure_ones(text):
    assert kept(text + " kidney") == ("8" not in text)
    assert not kept(text.split()[0])


def test_short_words_are_not_repaired():
    assert not kept("LIVEP kidney")


def test_makers_words_count_only_beside_a_maker():
    assert kept("GE MEDICAL SYSTEMS")
    assert not kept("EASTERN MEDICAL SYSTEMS")
    assert not kept("MEDICAL SYSTEMS")


@settings(max_examples=400, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_sorted(text):
    told = SORTER.sort(text)
    assert 0 <= told.confidence <= 1
    assert (told.pattern != "") == (told.category == CLINICAL)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(HARMLESS), st.text(min_size=1, max_size=20), st.sampled_from(["word", "x"]))
def test_a_known_value_never_makes_a_line_harmless(line, value, category):
    known = SORTER.known([KnownText(category, value)])
    for text in (line, value, f"{line} {value}"):
        assert not kept(text, known) or kept(text)


DATES = st.dates().map(lambda day: (day.day, day.month, day.year))
FORMS = ("{0}/{1}/{2:04}", "{2:04}-{1:02}-{0:02}", "{0:02}.{1:02}.{3:02}", "{2:04}{1:02}{0:02}")


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(HARMLESS), DATES, st.sampled_from(FORMS), st.booleans())
def test_a_line_with_a_date_is_never_clinical(line, day, form, first):
    date = form.format(*day, day[2] % 100)
    text = f"{date} {line}" if first else f"{line} {date}"
    assert SORTER.sort(text).category != CLINICAL


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(HARMLESS), st.integers(10_000, 10**12), st.sampled_from(["", "ID ", "#"]))
def test_a_line_with_a_number_of_a_person_is_never_clinical(line, number, label):
    assert SORTER.sort(f"{line} {label}{number}").category != CLINICAL
    assert SORTER.sort(f"{label}{number} {line}").category != CLINICAL


def test_word_lists_that_are_not_there_are_a_missing_part(tmp_path):
    with pytest.raises(MissingPart):
        TextSorter(tmp_path)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("guard.txt", "# pydicom: 3.0.2\n"),
        ("guard.txt", "[names]\nlong\n[rare]\nspeed\n"),
        ("core.txt", "[view]\nap\n"),
        ("clinical.txt", "[short]\npt\n"),
    ],
)
def test_a_list_that_is_not_the_right_one_is_a_missing_part(tmp_path, name, text):
    for file in ("core.txt", "guard.txt", "clinical.txt"):
        shutil.copy(words_folder() / file, tmp_path)
    TextSorter(tmp_path)
    (tmp_path / name).write_text(text)
    with pytest.raises(MissingPart):
        TextSorter(tmp_path)


@pytest.mark.parametrize(("sureness", "category"), [(0.84, "unknown"), (0.85, CLINICAL)])
def test_what_is_not_read_surely_is_never_clinical(sureness, category):
    assert SORTER.sort("2.3 cm", sureness=sureness).category == category


def test_a_number_of_a_scale_must_be_read_surely():
    assert SORTER.sort("15", sureness=0.85).reason == "bare-number"
    assert SORTER.sort("15", sureness=0.84).reason == "read-unsurely"


def test_a_name_stays_a_name_however_badly_it_was_read():
    assert SORTER.sort("DOB 12/05/1970", sureness=0.1).category == "date"
