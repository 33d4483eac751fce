"""This file finds rules that say the same, and rules that no division can follow together.

Rules are compared two by two, by the topics and numbers that their kinds ask for. Whether many
rules together leave too few holders is for a search to find.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice

from portcheck.errors import Complaint, Trap
from portcheck.finding import ERROR, WARNING, Path
from portcheck.phrases.words import spaced
from portcheck.review.outlines import Outline
from portcheck.review.pairings import Pairing, pairings, parties_named
from portcheck.review.ties import Ties, Way
from portcheck.rulebook.rules import BY_LINTER

SAME = Trap(
    "deze regel zegt hetzelfde als {rule}",
    "this rule says the same as {rule}",
    "same-rule",
    "laat een van de twee staan; komt die uit een ander pakket, dan kan pack.yaml de ernst en de "
    "teksten ervan veranderen (severity, texts)",
    "keep one of the two; if that one is in another pack, pack.yaml can change its severity and "
    "texts (severity, texts)",
)
WITHIN = Trap(
    "wat deze regel zegt, zegt {rule} ook al",
    "{rule} already says what this rule says",
    "same-rule",
    "haal hier weg wat de andere regel al zegt",
    "remove here what the other rule already says",
    severity=WARNING,
)
_CONTRADICTION = (
    "contradiction",
    "bepaal welke regel hier geldt, en haal de andere weg; staat die in een ander pakket, zet hem "
    "dan onder severity op off, in pack.yaml of in de instellingen",
    "decide which rule applies here, and remove the other; if that is in another pack, turn it "
    "off under severity, in pack.yaml or in the settings",
)
APART = Trap(
    '"{one}" en "{other}" blijven hier gescheiden, maar horen bij elkaar volgens {rules}',
    '"{one}" and "{other}" are kept apart here, but belong together according to {rules}',
    *_CONTRADICTION,
)
TOGETHER = Trap(
    'hierdoor horen "{one}" en "{other}" bij elkaar, maar ze blijven gescheiden volgens {rules}',
    'this makes "{one}" and "{other}" belong together, yet they are kept apart according to '
    "{rules}",
    *_CONTRADICTION,
)
ITSELF = Trap(
    '"{topic}" staat hier tegenover zichzelf; hier horen twee onderwerpen',
    '"{topic}" is set against itself here; two topics belong here',
    "against-itself",
    "noem twee onderwerpen",
    "name two topics",
)
LISTED_TWICE = Trap(
    '"{topic}" staat twee keer in deze lijst',
    '"{topic}" stands twice in this list',
    "twice",
    "haal een van de twee weg",
    "remove one of the two",
    severity=WARNING,
)
NEVER = Trap(
    "deze regel vindt nooit iets: iemand mag alle onderwerpen hebben die hij noemt",
    "this rule never finds anything: anybody may have all the topics that it names",
    "idle-rule",
    "verlaag most, of noem meer onderwerpen",
    "lower most, or name more topics",
    severity=WARNING,
)
CROSSED = Trap(
    "ten minste {least} en ten hoogste {most} gaan niet samen",
    "at least {least} and at most {most} cannot both hold",
    "against-itself",
    "verander min of max",
    "change min or max",
)
TOO_FEW = Trap(
    "ten minste {least} gaat niet samen met ten hoogste {most} volgens {rules}",
    "at least {least} and at most {most}, as in {rules}, cannot both hold",
    *_CONTRADICTION,
)

MOST_CITED = 10
"""The most rules of a chain that are cited; once these are mended, the rest is reported."""


def disputes(
    outlines: Sequence[Outline], are_kin: Callable[[Outline, Outline], bool]
) -> Iterator[Complaint]:
    """Yield what is wrong between rules, each reported at the later of the two.

    Rules that are no kin may say the same: their packs do not know each other.
    """
    asking = [outline for outline in outlines if outline.kind != BY_LINTER]
    yield from _said_before(asking, are_kin)
    yield from _against_themselves(asking)
    yield from _idle(asking)
    graver = [outline for outline in asking if outline.severity in (WARNING, ERROR)]
    yield from _contradictions(graver)
    yield from _numbers(graver)


def _said_before(
    outlines: Sequence[Outline], are_kin: Callable[[Outline, Outline], bool]
) -> Iterator[Complaint]:
    """Yield each rule that adds nothing: an earlier one says the same, or any other says more."""
    sayings = list(map(_sayings, outlines))
    saying: dict[object, list[int]] = {}
    for at, said in enumerate(sayings):
        for one in said:
            saying.setdefault(one, []).append(at)
    for at, (outline, said) in enumerate(zip(outlines, sayings, strict=True)):
        # a rule that says all of this one says its rarest part too
        for before in min((saying[one] for one in said), key=len):
            known, other = sayings[before], outlines[before]
            is_within = said < known or (before < at and said == known)
            if is_within and are_kin(other, outline):
                message = SAME if said == known else WITHIN
                yield outline.source.complaint(message, ("kind",), rule=_place(other))
                break


def _sayings(outline: Outline) -> frozenset[object]:
    """Give what a rule says as a set: equal sets for two rules that say the same."""
    parties = frozenset(map(spaced, outline.params.get("parties", ())))
    said: list[object] = [
        (pair.is_apart, pair.names if pair.roles else frozenset(pair.names), parties)
        for pair in outline.pairs
    ]
    return frozenset(said or [(outline.kind, _frozen(outline.params))])


def _frozen(value: object) -> object:
    if isinstance(value, Mapping):
        return frozenset((key, _frozen(part)) for key, part in value.items())
    return tuple(map(_frozen, value)) if isinstance(value, list) else value


def _against_themselves(outlines: Iterable[Outline]) -> Iterator[Complaint]:
    for outline in outlines:
        for pair in outline.pairs:
            one, other = pair.names
            if one == other and not pair.roles:
                yield outline.source.complaint(ITSELF, pair.path, topic=one)


def _idle(outlines: Iterable[Outline]) -> Iterator[Complaint]:
    """Yield what has no effect: a topic that its list has already, or a whole rule."""
    for outline in outlines:
        known: set[tuple[Path, str]] = set()
        for (*to_list, at), topic in outline.topics:
            listed = (*to_list,), topic
            if isinstance(at, int) and listed in known:
                yield outline.source.complaint(LISTED_TWICE, (*to_list, at), topic=topic)
            known.add(listed)
        if outline.check.is_idle(outline.params):
            yield outline.source.complaint(NEVER, ("params", "topics"))


def _contradictions(outlines: Sequence[Outline]) -> Iterator[Complaint]:
    parties = parties_named(outlines)
    every = [
        pairing
        for at, outline in enumerate(outlines)
        for pairing in pairings(at, outline, parties)
        if len(pairing.pair) > 1
    ]
    by_rules = Ties([pairing for pairing in every if not pairing.apart])
    said: dict[object, Complaint] = {}
    for pairing in (pairing for pairing in every if pairing.apart):
        (goal,) = pairing.pair - {pairing.apart}
        way = by_rules.way(pairing.apart, goal)
        if way:
            found = _contradiction(pairing, way)
            of_any_party = pairing.at, pairing.path, found.place, str(found.values["rules"])
            said.setdefault(of_any_party, found)
    yield from said.values()


def _contradiction(apart: Pairing, way: Way) -> Complaint:
    blamed = max((apart, way.latest), key=lambda pairing: pairing.at)
    last = [*islice(way.back(), MOST_CITED)]
    chain = (apart, *reversed(last))
    one, other = sorted(apart.pair)
    return blamed.outline.source.complaint(
        APART if blamed is apart else TOGETHER,
        blamed.path,
        one=one,
        other=other,
        rules=[_place(pairing.outline) for pairing in chain if pairing is not blamed],
    )


def _numbers(outlines: Sequence[Outline]) -> Iterator[Complaint]:
    counting = [outline for outline in outlines if outline.check.counts_holders]
    strictest: dict[str, Outline] = {}
    bounded = (outline for outline in counting if "max" in outline.params)
    for outline in sorted(bounded, key=lambda bound: bound.params["max"]):
        strictest.setdefault(outline.params["function"], outline)
    for outline in (o for o in counting if "min" in o.params):
        least, other = outline.params["min"], strictest.get(outline.params["function"])
        if other and least > other.params["max"]:
            yield outline.source.complaint(
                CROSSED if other is outline else TOO_FEW,
                ("params", "min"),
                least=least,
                most=other.params["max"],
                rules=_place(other, ("params", "max")),
            )


def _place(outline: Outline, path: Path = ("id",)) -> str:
    """Give a rule's id, and where it stands."""
    line = outline.source.document.span(path).line
    return f"{outline.id} ({outline.source.file}:{line})"
