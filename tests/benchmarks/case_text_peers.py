"""The same case texts read by Presidio's analyzer with its pattern recognisers, for comparison.

    python -m venv POOL && POOL/bin/pip install presidio-analyzer==2.2.366
    PYTHONPATH=detectors:resources:tests/benchmarks POOL/bin/python \\
        tests/benchmarks/case_text_peers.py

Its recogniser of names and places needs a language model, which would have to be downloaded: it is
left out, and names and places are not counted. Everything that any pattern finds counts as hidden.
"""

from case_text import TEXTS, CaseText, Reading, case_texts, measure
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine
from spacy import blank

from caseveil_detectors.case_text.marks import Mark

_BLANK = blank("en")


class NoModel(NlpEngine):
    """Words, and no entity."""

    def load(self) -> None:
        """Nothing."""

    def is_loaded(self) -> bool:
        """Always."""
        return True

    def process_text(self, text: str, language: str) -> NlpArtifacts:
        """No entities."""
        words = _BLANK(text)
        at, low = [word.idx for word in words], [word.lower_ for word in words]
        return NlpArtifacts([], words, at, low, self, language)

    def process_batch(self, texts, language, **_more):  # type: ignore[no-untyped-def]
        """One after the other."""
        return ((text, self.process_text(text, language)) for text in texts)

    def is_stopword(self, word: str, language: str) -> bool:
        """None."""
        return False

    def is_punct(self, word: str, language: str) -> bool:
        """None."""
        return False

    def get_supported_entities(self) -> list[str]:
        """None."""
        return []

    def get_supported_languages(self) -> list[str]:
        """English."""
        return ["en"]


def main() -> None:
    """Measures the held half of each set."""
    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"], nlp_engine=NoModel())
    for one in [r for r in registry.recognizers if "Spacy" in type(r).__name__]:
        registry.remove_recognizer(one.name)
    analyzer = AnalyzerEngine(registry=registry, nlp_engine=NoModel(), supported_languages=["en"])

    def read(case: CaseText) -> Reading:
        found = analyzer.analyze(case.text, language="en")
        return Reading(case.text, tuple(Mark(f.start, f.end, "number", "peer") for f in found), ())

    for folder in (TEXTS, TEXTS / "third", TEXTS / "fourth"):
        held = [case for case in case_texts(folder) if case.held]
        print(f"\n## {folder.name}, held ({len(held)} texts)\n")
        measure(held, [read(case) for case in held], listed=False)


if __name__ == "__main__":
    main()
