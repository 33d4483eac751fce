"""A judged plan that is written down as plain data is read back as it was."""

import json

from portcheck.lint.as_data import read, written
from tests.conftest import Judge

PLAN = """\
plan: Voorbeeld
bestuur: Provincie Voorbeeld
volledig: false
portefeuillehouders:
  - {naam: A. Jansen, onderwerpen: [Water, Mobiliteit, Financiën]}
  - {naam: B. de Vries, onderwerpen: [Bodem, VTH, Natuur]}
afwijkingen:
  - {regel: UTR202, betreft: [A. Jansen], reden: zo, besluit: GS 1, door: GS, maatregel: lezer}
"""


def test_what_is_written_down_is_read_back(judge: Judge) -> None:
    judged = judge(PLAN)
    assert read(json.loads(json.dumps(written(judged)))) == judged
    assert {f.waiver is None for f in judged.findings} == {True, False}
    assert any(len(f.related) > 0 for f in judged.findings)


def test_what_is_read_back_is_made_of_the_same_values(judge: Judge) -> None:
    judged = judge(PLAN)
    assert repr(read(json.loads(json.dumps(written(judged))))) == repr(judged)


def test_a_source_line_is_written_once(judge: Judge) -> None:
    judged = judge(PLAN)
    places = [place for f in judged.findings for place in f.places]
    lines = written(judged)[-1]
    assert lines == list(dict.fromkeys(place.source for place in places))
    assert len(lines) < len(places)
