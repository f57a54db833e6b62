"""Loaded by Orca from $XDG_DATA_HOME/orca: appends every utterance to $PARVIS_HEARD, one JSON text a line."""
import json
import os
import pathlib

import gi.repository.GLib as GLib
import orca.event_manager as event_manager
import orca.settings as settings
import orca.speech as speech

# Buffered by line: the reader sees an utterance at once. Orca's own --debug-file comes one key late.
_log = open(os.environ["PARVIS_HEARD"], "a", buffering=1, encoding="utf-8")

_speak, _speak_character, _say_all = speech._speak, speech.speakCharacter, speech.sayAll


def _hear(text):
    _log.write(json.dumps(text, ensure_ascii=False) + "\n")


def _heard_speak(text, acss, interrupt):
    _hear(text)
    return _speak(text, acss, interrupt)


def _heard_character(character, acss=None):
    _hear(character)
    return _speak_character(character, acss)


def _heard_say_all(utterances, callback):
    def heard():
        for context, acss in utterances:
            _hear(context.utterance)
            yield [context, acss]

    return _say_all(heard(), callback)


speech._speak, speech.speakCharacter, speech.sayAll = _heard_speak, _heard_character, _heard_say_all
# A person hears the keys that they press; a transcript of them says nothing about a page.
settings.enableKeyEcho = False

# Who listens must know whether silence is all there is, or Orca has not come so far: each time it has nothing left to do, it says so.
_idle = pathlib.Path(os.environ["PARVIS_HEARD"] + ".idle")


def _pulse():
    if event_manager.getManager()._eventQueue.empty():
        _idle.touch()
    return True


GLib.timeout_add(50, _pulse)
