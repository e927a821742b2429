"""The case text, the consent card and what is handed over, by keys in a real window."""

import time
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from caseveil.domain.findings import Action, Finding, Kind, PixelPlace, Tier, WordPlace
from caseveil.domain.outcome import Delivered, Outcome, Status
from caseveil.domain.review import Decision, State
from caseveil.domain.spans import Span
from caseveil.errors import Code, Failed
from caseveil.storage import presets
from caseveil.storage.consent import wording
from caseveil.ui.sharing import consent as consent_card
from caseveil.ui.state import sharing
from caseveil.ui.state.case_words import written
from caseveil.ui.state.papers import longest_side
from caseveil.workflow import intake, receipts
from ui.fake_road import receipt
from ui.test_accessibility import nameless, unreachable
from ui.test_goals import press
from ui.test_sharing import CTRL, ENTER, ESCAPE, EXPORT, SHIFT, closed, dialog, keys

TEXT, CARD = (Qt.Key.Key_T, CTRL), (Qt.Key.Key_K, CTRL)
DELIVER = (Qt.Key.Key_D, CTRL | SHIFT)
STORY = "Seen was Jana at Mercy, the frequent flyer of Kowalska."


@pytest.fixture(autouse=True)
def no_dialog_of_the_system(monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: "")


@pytest.fixture
def opened(window, qtbot):
    """A photo with a tag whose value was read."""
    desk = window.desk
    window.intake.add([Path("photo one.jpg")])
    qtbot.waitUntil(lambda: desk.review is not None, timeout=10_000)
    qtbot.waitUntil(lambda: window.runner.running == 0, timeout=10_000)
    read = replace(desk.review.finding("tag-1"), text="Dr. M. Kowalska")
    others = [f for f in desk.review.findings if f.id != "tag-1"]
    review = replace(desk.review, findings=(*others, read))
    desk.history = desk.history.amend(lambda case: case.with_review(desk.current, review))
    return window


def typed(window, qtbot, text):
    """Opens the page for the text, types, and waits until it was read."""
    press(window, TEXT)
    page = dialog(window, qtbot)
    QTest.keyClicks(page.editor, text)
    qtbot.waitUntil(lambda: window.words.cleaned is not None, timeout=10_000)
    return page


def chosen(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: str(path))


def deliver(window, tmp_path):
    """A clean copy of the file looked at, with its receipt, as an export leaves them."""
    desk, path = window.desk, tmp_path / "case-01.jpg"
    path.write_bytes(b"clean")
    receipts.path_for(path).parent.mkdir(exist_ok=True)
    receipts.path_for(path).write_text("{}")
    copy = Delivered(path, intake.fingerprint(b"clean"), "jpeg")
    outcome = Outcome(Status.VERIFIED, None, "", (copy,), receipt())
    desk.edit("approve", lambda review: review.approve())
    desk.exported(desk.current, desk.review, outcome)
    return path


def test_a_text_is_typed_decided_and_approved_by_keys(opened, qtbot):
    page = typed(opened, qtbot, STORY)
    assert "Kowalska" not in page.clean.toPlainText()  # told by a tag of the photo
    assert [row.title.split(" ")[0] for row in page.list.rows()] == ["Jana", "Mercy", "Kowalska"]
    assert "demean" in page.remarks.text()
    assert "Figure 1" in page.remarks.text()
    page.list.setFocus()
    keys(page, Qt.Key.Key_J, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: "Mercy" in page.clean.toPlainText(), timeout=10_000)
    assert "kept" in page.list.rows()[1].subtitle
    keys(page, Qt.Key.Key_K, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: "Mercy" not in page.clean.toPlainText(), timeout=10_000)
    qtbot.waitUntil(lambda: opened.words.cleaned is not None, timeout=10_000)
    assert not opened.words.outgoing
    keys(page, Qt.Key.Key_A)
    assert page.approve.isChecked()
    assert opened.words.outgoing == page.clean.toPlainText()
    keys(page, ESCAPE)
    closed(opened, qtbot)


def test_a_name_that_is_kept_in_the_text_is_asked_about_once(opened, qtbot):
    page = typed(opened, qtbot, STORY)
    page.list.setFocus()
    keys(page, *[Qt.Key.Key_J] * 2, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: "Kowalska" in page.clean.toPlainText(), timeout=10_000)
    assert page.list.rows()[2].title == "Kowalska"
    keys(page, Qt.Key.Key_A)
    assert not opened.words.outgoing
    assert not page.approve.isChecked()
    assert "1 word that may identify stays readable: “Kowalska”." in page.note.text()
    keys(page, Qt.Key.Key_A)
    assert "Kowalska" in opened.words.outgoing
    assert page.note.text() == ""
    keys(page, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: "Kowalska" not in page.clean.toPlainText(), timeout=10_000)
    qtbot.waitUntil(lambda: opened.words.cleaned is not None, timeout=10_000)
    keys(page, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: "Kowalska" in page.clean.toPlainText(), timeout=10_000)
    keys(page, Qt.Key.Key_A)
    assert not opened.words.outgoing, "kept anew, it is asked about anew"
    keys(page, ESCAPE)
    closed(opened, qtbot)


def test_the_keys_of_the_changes_hold_wherever_nothing_is_typed(opened, qtbot):
    page = typed(opened, qtbot, STORY)
    for widget in (page.hide_, page.clean, page.approve):
        opened.words.keep(0, False)
        qtbot.waitUntil(lambda: opened.words.cleaned is not None, timeout=10_000)
        page._at = 0
        page.show_words()
        widget.setFocus()
        keys(page, Qt.Key.Key_X)
        qtbot.waitUntil(lambda: "Jana" in page.clean.toPlainText(), timeout=10_000)
    keys(page, (Qt.Key.Key_A, CTRL), (Qt.Key.Key_X, CTRL))
    assert not opened.words.approved
    page.editor.setFocus()
    QTest.keyClicks(page.editor, "xa")
    assert page.editor.toPlainText() == f"{STORY}xa"
    keys(page, ESCAPE)
    closed(opened, qtbot)


def test_words_that_are_only_not_known_say_so_and_come_first(opened, qtbot):
    page = typed(opened, qtbot, "Kowalska was seen by Jana")
    rows = page.list.rows()
    assert [row.title.split(" ")[0] for row in rows] == ["Jana", "Kowalska"]
    assert "only because it is not known" in rows[0].subtitle
    assert rows[1].subtitle == "name · hidden · Safe Harbor A"
    assert page.count.text() == "2 changes · 1 only because the word is not known"
    page.list.setFocus()
    keys(page, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: "Jana" in page.clean.toPlainText(), timeout=10_000)
    kept = page.list.rows()[0]
    assert (kept.title, kept.subtitle) == ("Jana", "unknown word · kept")
    assert page.count.text() == "1 change"
    keys(page, ESCAPE)
    closed(opened, qtbot)


def test_an_approval_ends_with_another_letter(opened, qtbot):
    page = typed(opened, qtbot, STORY)
    page.list.setFocus()
    keys(page, Qt.Key.Key_A)
    assert opened.words.approved
    QTest.keyClicks(page.editor, "x")
    qtbot.waitUntil(lambda: not opened.words.approved, timeout=10_000)
    keys(page, ESCAPE)
    closed(opened, qtbot)


def test_what_a_person_types_seeds_the_search(opened, qtbot):
    page = typed(opened, qtbot, "a farmer of ninety")
    assert page.clean.toPlainText() == "a farmer of ninety"
    QTest.keyClicks(page.known, "farmer, other")
    qtbot.waitUntil(lambda: page.clean.toPlainText() == "a [name] of ninety", timeout=10_000)
    assert opened.words.words == ("farmer", "other")
    keys(page, ESCAPE)
    closed(opened, qtbot)
    press(opened, TEXT)
    again = dialog(opened, qtbot)
    assert again.editor.toPlainText() == "a farmer of ninety"
    again.editor.clear()
    keys(again, ESCAPE)
    closed(opened, qtbot)
    assert opened.words.text == ""
    assert opened.words.cleaned is None


def word_of_a_deck(number, category, text, tier=Tier.CERTAIN):
    place = WordPlace(f"slide 1/{number}", 0, len(text), "[removed]")
    return Finding(f"word-{number}", Kind.WORD, tier, category, 1.0, place, text=text)


def test_of_the_words_of_a_deck_only_sure_names_and_record_numbers_seed(opened):
    desk = opened.desk
    words = (
        word_of_a_deck(1, "name", "Mrs Ingrid Haugen"),
        word_of_a_deck(2, "record", "0048291"),
        word_of_a_deck(3, "word", "Pattern", Tier.DOUBTFUL),
        word_of_a_deck(4, "name", "Ebstein", Tier.DOUBTFUL),
        word_of_a_deck(5, "date", "5.9"),
        word_of_a_deck(6, "name", "Baby of Nandi"),
        word_of_a_deck(7, "name", "Grace"),
    )
    review = desk.review.with_findings(words).with_decision("word-7", Decision(Action.KEEP))
    desk.history = desk.history.amend(lambda case: case.with_review(desk.current, review))
    known = opened.words.known()
    assert ("person-name", "Mrs Ingrid Haugen") in known
    assert ("identifier", "0048291") in known
    told = {text for _category, text in known}
    assert not told & {finding.text for finding in words[2:]}
    assert any("Kowalska" in text for text in told)  # the tag of the photo


def test_what_a_code_on_a_picture_says_seeds_the_search(opened):
    desk = opened.desk
    place = PixelPlace(0, ((0, 0), (9, 0), (9, 9)))
    told = (Kind.CODE, Tier.CERTAIN, "qr-code", 1.0, place)
    review = desk.review.with_findings((Finding("code-of-a-name", *told, text="TESTMANN^AMINA"),))
    desk.history = desk.history.amend(lambda case: case.with_review(desk.current, review))
    assert ("file-name", "TESTMANN^AMINA") in opened.words.known()


def test_the_text_leaves_no_trace_on_the_disk(opened, qtbot, tmp_path):
    page = typed(opened, qtbot, "Zyxwvut was here with Jana")
    opened.autosave.save()
    keys(page, ESCAPE)
    closed(opened, qtbot)
    found = [p for p in tmp_path.parent.rglob("*") if p.is_file() and b"Zyxwvut" in p.read_bytes()]
    assert found == []


def test_the_clean_text_goes_out_with_the_pictures(opened, qtbot, tmp_path):
    page = typed(opened, qtbot, STORY)
    page.list.setFocus()
    keys(page, Qt.Key.Key_A, ESCAPE)
    closed(opened, qtbot)
    opened.desk.edit("approve", lambda review: review.approve())
    press(opened, EXPORT)
    target = tmp_path / "case-text.txt"
    qtbot.waitUntil(target.exists, timeout=10_000)
    qtbot.waitUntil(lambda: opened.runner.running == 0, timeout=10_000)
    assert target.read_text() == opened.words.outgoing
    opened.words.deliver(tmp_path)
    assert not (tmp_path / "case-text-2.txt").exists()
    assert written("another", tmp_path).name == "case-text-2.txt"


def test_a_text_approved_later_follows_pictures_that_went_out_before(opened, qtbot, tmp_path):
    folder = deliver(opened, tmp_path).parent
    page = typed(opened, qtbot, STORY)
    page.list.setFocus()
    keys(page, Qt.Key.Key_A, ESCAPE)
    closed(opened, qtbot)
    qtbot.waitUntil((folder / "case-text.txt").exists, timeout=10_000)


def test_a_closed_case_leaves_nothing_behind(opened, qtbot):
    page = typed(opened, qtbot, STORY)
    QTest.keyClicks(page.known, "farmer")
    keys(page, ESCAPE)
    closed(opened, qtbot)
    sharing.choose(opened.desk, presets.named("whatsapp"))
    before = opened.papers.pseudonym
    opened.stage.close_case()
    assert (opened.words.text, opened.words.words, opened.words.kept) == ("", (), ())
    assert opened.words.cleaned is None
    assert opened.papers.pseudonym != before
    assert opened.desk.history.present.preset is None


def test_a_text_that_cannot_be_read_says_why(opened, road, qtbot, monkeypatch):
    def fail(*_arguments):
        raise Failed(Code.CHECK_FAILED, "case text")

    monkeypatch.setattr(road, "read_text", fail)
    press(opened, TEXT)
    page = dialog(opened, qtbot)
    QTest.keyClicks(page.editor, "x y")
    qtbot.waitUntil(lambda: bool(page.note.text()), timeout=10_000)
    assert not page.approve.isEnabled()
    keys(page, ESCAPE)
    closed(opened, qtbot)


def test_the_clean_text_is_copied_marked(opened, qtbot):
    page = typed(opened, qtbot, STORY)
    page.copy.setFocus()
    keys(page, Qt.Key.Key_Space)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == page.clean.toPlainText()
    assert data.hasFormat("x-kde-passwordManagerHint")
    keys(page, ESCAPE)
    closed(opened, qtbot)


def test_a_consent_card_is_filled_in_and_kept_apart(opened, qtbot, tmp_path, monkeypatch):
    deliver(opened, tmp_path)
    press(opened, CARD)
    card = dialog(opened, qtbot)
    keys(card, ENTER)
    assert "Fill in" in card.note.text()
    assert card.date.text() == "", "only the person knows the day"
    QTest.keyClicks(card.purpose, "teaching <b>")
    QTest.keyClicks(card.audience, "students")
    QTest.keyClicks(card.media, "a lecture")
    keys(card, ENTER)
    assert "day on which you spoke" in card.note.text()
    QTest.keyClicks(card.date, "2026-01-31")
    chosen(monkeypatch, tmp_path)
    keys(card, ENTER)
    assert "holds what is shared" in card.note.text()
    apart = tmp_path.parent / f"{tmp_path.name}-apart"
    apart.mkdir()
    chosen(monkeypatch, apart)
    keys(card, ENTER)
    file = apart / f"consent-{opened.papers.pseudonym}.pdf"
    assert file.read_bytes().startswith(b"%PDF-")
    assert opened.desk.policy.said == ("a consent card exists",)
    keys(card, ENTER)
    assert "already" in card.note.text()
    keys(card, ESCAPE)
    closed(opened, qtbot)


@pytest.mark.parametrize(
    ("field", "text", "told"),
    [
        ("case", "Jana Novak", "Latin letters"),
        ("case", "case-kowalska", "The files tell “kowalska” of the patient"),
        ("date", "yesterday", "2026-01-31"),
        ("date", "2026-02-30", "2026-01-31"),
        ("date", "2999-01-01", "2026-01-31"),
    ],
)
def test_a_card_that_names_the_patient_or_is_not_whole_is_not_kept(
    opened, qtbot, field, text, told
):
    press(opened, CARD)
    card = dialog(opened, qtbot)
    for line in (card.purpose, card.audience, card.media):
        line.setText("x")
    card.date.setText("2026-01-31")
    getattr(card, field).setText(text)
    keys(card, ENTER)
    assert told in card.note.text()
    assert not opened.desk.history.present.consent
    keys(card, ESCAPE)
    closed(opened, qtbot)


def test_the_pseudonym_of_the_program_itself_is_no_name(opened):
    title = word_of_a_deck(1, "word", "Case: effusion 49d177", Tier.DOUBTFUL)
    desk = opened.desk
    review = desk.review.with_findings((title,))
    desk.history = desk.history.amend(lambda case: case.with_review(desk.current, review))
    opened.papers.pseudonym = "case-49d177"
    card = consent_card.ConsentDialog(desk, opened.papers, None, opened)
    for line in (card.purpose, card.audience, card.media):
        line.setText("x")
    card.date.setText("2026-01-31")
    assert card.wrong() == ""


def test_a_destination_that_wants_consent_says_that_there_is_no_card(opened):
    sharing.choose(opened.desk, presets.named("whatsapp"))
    assert sharing.asks_consent(opened.desk)
    sharing.consent_written(opened.desk)
    assert not sharing.asks_consent(opened.desk)


def test_the_card_tells_what_it_is_about():
    card = consent_card.Consent("case-1", "p", "a", "m", "2026-01-31")
    assert len(consent_card.as_pdf(card, wording("en"))) > 5000


def test_a_package_holds_copies_receipts_and_the_text(opened, qtbot, tmp_path, monkeypatch):
    page = typed(opened, qtbot, STORY)
    page.list.setFocus()
    keys(page, Qt.Key.Key_A, ESCAPE)
    closed(opened, qtbot)
    deliver(opened, tmp_path)
    (tmp_path / "consent-case-1.pdf").write_bytes(b"%PDF-")
    press(opened, DELIVER)
    handing = dialog(opened, qtbot)
    chosen(monkeypatch, tmp_path / "case.zip")
    keys(handing, ENTER)
    qtbot.waitUntil(lambda: "case.zip" in handing.note.text(), timeout=10_000)
    with zipfile.ZipFile(tmp_path / "case.zip") as archive:
        assert archive.namelist() == [
            "case-01.jpg",
            "case-text.txt",
            "receipts/case-01.jpg.json",
        ]
        assert b"Jana" not in archive.read("case-text.txt")
    keys(handing, ENTER)
    qtbot.waitUntil(lambda: "already" in handing.note.text(), timeout=10_000)
    keys(handing, ESCAPE)
    closed(opened, qtbot)


def test_a_contact_sheet_and_a_picture_to_paste(opened, road, qtbot, tmp_path, monkeypatch):
    path = deliver(opened, tmp_path)
    road._delivered[path] = opened.desk.review
    press(opened, DELIVER)
    handing = dialog(opened, qtbot)
    chosen(monkeypatch, tmp_path / "sheet.png")
    handing.sheet.setFocus()
    keys(handing, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "sheet.png" in handing.note.text(), timeout=10_000)
    assert (tmp_path / "sheet.png").read_bytes().startswith(b"\x89PNG")
    handing.copy.setFocus()
    keys(handing, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "clipboard" in handing.note.text(), timeout=10_000)
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasFormat("x-kde-passwordManagerHint")
    image = data.imageData()
    size = opened.desk.review.source.frames[0]
    assert (image.width(), image.height()) == (size.width, size.height)
    assert image.pixelColor(1285, 250).name() == "#000000"  # the face
    path.write_bytes(b"changed since")
    keys(handing, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "check" in handing.note.text(), timeout=10_000)
    keys(handing, ESCAPE)
    closed(opened, qtbot)
    QGuiApplication.clipboard().clear()


def test_what_a_destination_would_have_otherwise_is_told(opened, qtbot, tmp_path):
    sharing.choose(opened.desk, presets.named("figure1"))
    deliver(opened, tmp_path)
    preset = opened.desk.history.present.preset
    wanted = preset.rules["longest_side"].value
    press(opened, DELIVER)
    handing = dialog(opened, qtbot)
    assert ("case-01.jpg is not as wanted" in handing.limits.text()) == (0 < wanted < 1600)
    assert "Figure 1" in handing.head.text()
    keys(handing, ESCAPE)
    closed(opened, qtbot)


def test_the_longest_side_is_that_of_the_clean_copy(opened):
    review = opened.desk.review
    span = Span(0, 0, (1600, 1200), (0, 0, 300, 400), 0, (), (), ())
    cropped = Outcome(Status.VERIFIED, receipt=receipt().__class__(
        **{**{f: getattr(receipt(), f) for f in receipt().__slots__}, "geometry": (span,)}
    ))  # fmt: skip
    assert longest_side(cropped, review) == 400
    smaller = replace(cropped.receipt, geometry=(replace(span, reduced=(150, 200)),))
    assert longest_side(replace(cropped, receipt=smaller), review) == 200
    assert longest_side(Outcome(Status.VERIFIED), review) == 1600


def test_export_and_the_papers_are_reached_from_the_delivery_page(opened, qtbot):
    opened.desk.edit("approve", lambda review: review.approve())
    key = opened.desk.current
    press(opened, DELIVER)
    handing = dialog(opened, qtbot)
    assert not handing.zip.isEnabled()
    keys(handing, ENTER)
    qtbot.waitUntil(lambda: opened.desk.state(key) is State.VERIFIED, timeout=10_000)
    closed(opened, qtbot)
    press(opened, DELIVER)
    handing = dialog(opened, qtbot)
    handing.card.setFocus()
    keys(handing, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog(opened, qtbot).windowTitle() == "Consent card", timeout=10_000)
    keys(dialog(opened, qtbot), ESCAPE)
    closed(opened, qtbot)


def test_every_control_has_a_name_and_is_reached_by_tab(opened, qtbot, tmp_path):
    deliver(opened, tmp_path)
    for name in ("case-text", "consent", "deliver"):
        opened.stage.show(name)
        shown = dialog(opened, qtbot)
        assert nameless(shown) == []
        assert unreachable(shown) == []
        keys(shown, ESCAPE)
        closed(opened, qtbot)


def test_a_folder_full_of_texts_is_told(tmp_path):
    began = time.monotonic()
    for number in range(1, 101):
        name = "case-text.txt" if number == 1 else f"case-text-{number}.txt"
        (tmp_path / name).write_text("")
    with pytest.raises(Exception, match="target-exists") as error:
        written("x", tmp_path)
    assert error.value.code is Code.TARGET_EXISTS
    assert time.monotonic() - began < 5
    assert Path(tmp_path / "case-text.txt").read_text() == ""
