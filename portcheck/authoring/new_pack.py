"""This file makes a pack of a folder that is none yet: its files as text."""

import os
import re
from collections.abc import Iterable
from string import Template
from unicodedata import combining, normalize

from portcheck import bundled
from portcheck.authoring.drafting import speaks_of_topics, topic_parts
from portcheck.authoring.numbering import PREFIX
from portcheck.editing.scalar import scalar
from portcheck.review.texts import UNFINISHED

_PLACEHOLDERS = ("eerste-onderwerp", "tweede-onderwerp")


def new_pack(folder: str, kind: str, topics: tuple[str, ...], lang: str) -> dict[str, str]:
    """Give what makes a pack of a folder for a rule of a kind, by file; of a pack nothing."""
    pack = os.path.normpath(os.path.join(folder, "pack.yaml"))
    register = os.path.normpath(os.path.join(folder, "topics.yaml"))
    if os.path.lexists(pack):
        return {}
    files = {pack: _pack_text(_named_after(folder) or PREFIX.lower(), lang)}
    if not os.path.lexists(register) and (topics or speaks_of_topics(kind)):
        files[register] = _register_text(topics or _PLACEHOLDERS, lang)
    return files


def _named_after(folder: str) -> str:
    """Give what to call the pack in a folder, less the accents: "Coördinatie" is coordinatie."""
    said = normalize("NFD", os.path.basename(os.path.abspath(folder)).lower())
    plain = "".join(c for c in said if not combining(c))
    return re.sub("[^a-z0-9]+", "-", plain).strip("-")


def _pack_text(name: str, lang: str) -> str:
    text = Template(bundled.template(f"pack.{lang}.yaml"))
    return text.substitute(name=scalar(name), todo=UNFINISHED)


def _register_text(topics: Iterable[str], lang: str) -> str:
    """Give the topics.yaml of a new pack, with topics that go by the words of their ids."""
    entries = "\n".join(_topic_lines(topic) for topic in topics)
    return Template(bundled.template(f"topics.{lang}.yaml")).substitute(topics=entries)


def _topic_lines(topic: str) -> str:
    label, aliases = topic_parts(topic)
    return f"  {scalar(topic)}:\n    label: {label}\n    aliases: {aliases}"
