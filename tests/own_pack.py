"""A pack of one's own, as a folder of a repository of plans holds it."""

PACK = """\
name: eigen
version: "1"
authority: advies
title: {nl: eigen, en: own}
document: {nl: nota, en: note}
"""
