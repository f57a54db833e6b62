"""Writes the lists of common words, fr.txt and en.txt, from the data of wordfreq: pip install wordfreq==3.1.1, then run this file."""

from importlib.metadata import version
from pathlib import Path

from wordfreq import top_n_list, zipf_frequency

# A form that is met three times in a million words, as newspapers and films have it, is one that most grown-up readers know.
LEAST_ZIPF = 3.5

HEAD = """\
# Words that most readers of this language meet often: forms with a Zipf frequency of {least} or more, in alphabetical order.
# An excerpt of wordfreq {version} by Robyn Speer (data: CC BY-SA 4.0), made by common.py; this file stays under CC BY-SA 4.0.
# Its sources: Google Books Ngrams (books.google.com/ngrams), the Leeds Internet Corpus, Wikipedia, ParaCrawl, OPUS OpenSubtitles 2018
# (opensubtitles.org) and the SUBTLEX lists of Marc Brysbaert and others, which are freely available.
"""


def write(language: str) -> None:
    common = top_n_list(language, 40_000)
    kept = [word for word in common if zipf_frequency(word, language) >= LEAST_ZIPF and word.isalpha()]
    head = HEAD.format(least=LEAST_ZIPF, version=version("wordfreq"))
    text = head + "".join(f"{word}\n" for word in sorted(kept))
    (Path(__file__).parent / f"{language}.txt").write_text(text, encoding="utf-8")


for language in ("fr", "en"):
    write(language)
