"""This file holds how JSON is written so that nothing in it hides, or commands a terminal."""

import json


def visible_json(content: object) -> str:
    """Give the value as indented JSON; letters stay letters, what does not print is escaped."""
    text = json.dumps(content, ensure_ascii=False, indent=2)
    for character in set(text):
        if not character.isprintable() and character != "\n":  # json.dumps escapes only below 0x20
            text = text.replace(character, json.dumps(character)[1:-1])
    return text + "\n"
