"""A pack of one's own, as a folder of a repository of plans holds it."""

PACK = """\
name: eigen
version: "1"
authority: advies
title: {nl: eigen, en: own}
document: {nl: nota, en: note}
"""
RULE = """\
id: EIG101
name: bos-ontbreekt
severity: error
kind: missing-topic
params: {topic: bos}
source: {section: "1"}
summary: {nl: geen bos, en: no forest}
why: {nl: daarom, en: because}
help: {nl: geef het, en: give it}
examples: {bad: [slecht], good: [goed]}
"""
