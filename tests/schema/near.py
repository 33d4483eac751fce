"""Data near a JSON Schema: most of it fits, and the rest misses by little."""

from collections.abc import Callable, Mapping, MutableMapping, MutableSequence
from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

Schema = Mapping[str, Any]
Draw = st.DrawFn

TEXTS = ("x", "A. Jansen", "Financiën", "2019-2023", "nl")
SHAPED = {
    "\\S": TEXTS,
    "^[a-z0-9]+(-[a-z0-9]+)*$": ("utrecht-2019", "x"),
    "^[A-Z]{2,8}[0-9]{3}$": ("UTR202",),
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}$": ("2021-03-01",),
    "^[0-9]+\\.[0-9]+": ("0.1",),
    "^https://[!-~]+$": ("https://wetten.example/BWBR0005645",),
    "^[0-9a-f]{16}$": ("0123456789abcdef",),
}
DATES = ("2021-03-01", "2020-02-29", "0001-01-01", "9999-12-31")
NO_DATES = (
    "2021-02-29",
    "2021-W01-1",
    "20210301",
    "2021-3-1",
    "2021-03-01T00:00",
    "2021-03-01\n",
    " 2021-03-01",
    "0000-01-01",
    "٢٠٢١-٠٣-٠١",
    "2021-001",
    "-021-03-01",
)
ODD: tuple[Any, ...] = (
    *(None, True, False),
    *(0, 1, -1, 2, 1001, 10**40, 0.0, -0.0, 1.0, 8.0, 0.5, 1.5, 1.50001, 1e-9, 1e300, -1e300),
    *("", " ", "\n", "\u00a0", "x", "x\n", "utrecht-2019\n", "UTR20", "1", "true", "null"),
    *("concept", "Concept", "eerste"),
    *(*DATES, *NO_DATES),
    *([], [None], ["x"], ["x", "y"], [""], [1], [[]], {}, {"x": 1}, {"naam": "x"}),
)
KEYS = ("x", "", "naam", "Naam", "plan", "onderwerp", "nl", "aliases")


@st.composite
def near(draw: Draw, schema: Schema) -> Any:
    """Draw data for the schema, and change it in up to three places."""
    data = draw(_fitting(schema, schema))
    for _ in range(draw(st.integers(0, 3))):
        data = _changed(draw, data)
    return data


def _fitting(schema: Schema, root: Schema) -> st.SearchStrategy[Any]:
    if "$ref" in schema:
        found: Any = root
        for step in schema["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        return _fitting(found, root)
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    types = schema.get("type", "string")
    names = [types] if isinstance(types, str) else types
    return st.one_of(*(_OF_TYPE[name](schema, root) for name in names))


def _group(schema: Schema, root: Schema) -> st.SearchStrategy[Any]:
    parts = {name: _fitting(part, root) for name, part in schema.get("properties", {}).items()}
    wanted = {name: part for name, part in parts.items() if name in schema.get("required", ())}
    group = st.fixed_dictionaries(
        wanted, optional={name: part for name, part in parts.items() if name not in wanted}
    )
    further = schema.get("additionalProperties", False)
    if not isinstance(further, dict):
        return group
    return st.dictionaries(st.sampled_from(TEXTS), _fitting(further, root), max_size=2)


def _list(schema: Schema, root: Schema) -> st.SearchStrategy[Any]:
    least = schema.get("minItems", 0)
    most = schema.get("maxItems", least + 2)
    return st.lists(_fitting(schema.get("items", {}), root), min_size=least, max_size=most)


def _text(schema: Schema, _root: Schema) -> st.SearchStrategy[Any]:
    if schema.get("format") == "date":
        return st.sampled_from(DATES)
    return st.sampled_from(SHAPED[schema["pattern"]] if "pattern" in schema else TEXTS)


def _number(schema: Schema, _root: Schema) -> st.SearchStrategy[Any]:
    least = max(schema.get("minimum", 0), schema.get("exclusiveMinimum", 0))
    most = schema.get("maximum", 9)
    return st.sampled_from((least, most, most - 0.5, (least + most) / 2))


def _integer(schema: Schema, _root: Schema) -> st.SearchStrategy[Any]:
    least = schema.get("minimum", 0)
    return st.integers(least, schema.get("maximum", least + 9))


_OF_TYPE: dict[str, Callable[[Schema, Schema], st.SearchStrategy[Any]]] = {
    "object": _group,
    "array": _list,
    "string": _text,
    "number": _number,
    "integer": _integer,
    "boolean": lambda _schema, _root: st.booleans(),
    "null": lambda _schema, _root: st.none(),
}


def _changed(draw: Draw, data: Any) -> Any:
    """Change one thing somewhere inside the data, or replace the data itself."""
    data = deepcopy(data)
    node, inside = None, data
    while isinstance(inside, (dict, list)) and inside and (node is None or draw(st.booleans())):
        node = inside
        steps = list(node) if isinstance(node, dict) else list(range(len(node)))
        step = draw(st.sampled_from(steps))
        inside = node[step]
    if node is None:
        return draw(st.sampled_from(ODD))
    draw(st.sampled_from(_CHANGES))(draw, node, step)
    return data


def _retype(draw: Draw, node: Any, step: Any) -> None:
    node[step] = deepcopy(draw(st.sampled_from(ODD)))


def _drop(_draw: Draw, node: Any, step: Any) -> None:
    del node[step]


def _rename(draw: Draw, node: Any, step: Any) -> None:
    if isinstance(node, MutableMapping):
        node[draw(st.sampled_from((f"{step}s", step.upper(), *KEYS)))] = node.pop(step)


def _add(draw: Draw, node: Any, _step: Any) -> None:
    value = deepcopy(draw(st.sampled_from(ODD)))
    if isinstance(node, MutableSequence):
        node.append(value)
    else:
        node[draw(st.sampled_from(KEYS))] = value


_CHANGES = (_retype, _retype, _drop, _rename, _add)
