"""An editor with the YAML language server completes and explains by the schemas as printed."""

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.reporters.readers import NODE_MODULES, needs

SERVER = "yaml-language-server"
ASKS = {"completion": True, "hover": True, "schemaStore": {"enable": False}}

Ask = Callable[..., Any]


class Editor:
    """What an editor says to the server, and hears of it (the Language Server Protocol)."""

    def __init__(self, server: "subprocess.Popen[bytes]") -> None:
        self._server = server
        self._last = 0

    def tell(self, **message: Any) -> None:
        """Send a message."""
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._server.stdin
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        self._server.stdin.flush()

    def ask(self, method: str, params: dict[str, Any]) -> Any:
        """Send a request and wait for the answer; what is asked meanwhile is answered."""
        self._last += 1
        self.tell(id=self._last, method=method, params=params)
        for message in self._heard():
            if "method" in message and "id" in message:
                asked = (message.get("params") or {}).get("items", ())
                result = [ASKS if item.get("section") == "yaml" else {} for item in asked]
                self.tell(id=message["id"], result=result)
            elif message.get("id") == self._last:
                return message["result"]
        raise AssertionError(method)

    def _heard(self) -> Iterator[dict[str, Any]]:
        stream = self._server.stdout
        assert stream
        while head := stream.readline():
            size = int(head.removeprefix(b"Content-Length: "))
            stream.readline()
            yield json.loads(stream.read(size))


@pytest.fixture
def editor() -> Iterator[Editor]:
    """Start the server, and end it with the test."""
    with subprocess.Popen(
        ["node", NODE_MODULES / SERVER / "bin" / SERVER, "--stdio"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as server:
        try:
            started = Editor(server)
            able = {"workspace": {"configuration": True}}
            started.ask("initialize", {"processId": None, "rootUri": None, "capabilities": able})
            started.tell(method="initialized", params={})
            yield started
        finally:
            server.kill()


@pytest.fixture
def ask(editor: Editor, run: Run, tmp_path: Path) -> Ask:
    """Ask at the end of a text that is held against a schema."""

    def asked(schema: str, text: str, what: str) -> Any:
        run("schema", schema, "-o", "schema.json")
        line = f"# yaml-language-server: $schema={(tmp_path / 'schema.json').as_uri()}\n"
        document = {"uri": (tmp_path / "x.yaml").as_uri(), "languageId": "yaml", "version": 1}
        editor.tell(
            method="textDocument/didOpen",
            params={"textDocument": {**document, "text": line + text}},
        )
        at = {"line": text.count("\n") + 1, "character": len(text.rpartition("\n")[2])}
        return editor.ask(
            f"textDocument/{what}", {"textDocument": {"uri": document["uri"]}, "position": at}
        )

    return asked


HOLDER = "plan: V\nbestuur: G\nportefeuillehouders:\n  - naam: A\n    "
COMPLETED = [
    ("plan", HOLDER, "fte", "Deel van een volledige functie; zonder deze sleutel 1."),
    ("plan", f"{HOLDER}functie: ", "wethouder", ""),
    ("plan", "plan: V\nbestuur: ", "Gemeente Voorbeeld", ""),
    ("rule", "kind: ", "keep-apart", "The check that the rule applies."),
    ("rule", "kind: keep-apart\nparams:\n  ", "anchor", "The topic that is to be kept apart."),
    (
        "rule",
        "kind: doubled-topic\nparams:\n  report: ",
        "one-holder",
        "two-holders: two first holders of one topic, in the same words or both as a whole; "
        "one-holder: one holder who has it twice in the same words.",
    ),
]


@needs(SERVER)
@pytest.mark.parametrize(("schema", "text", "label", "said"), COMPLETED)
def test_an_editor_completes(schema: str, text: str, label: str, said: str, ask: Ask) -> None:
    items = {item["label"]: item for item in ask(schema, text, "completion")["items"]}
    told = items[label].get("documentation") or ""
    assert (told["value"] if isinstance(told, dict) else told) == said


@needs(SERVER)
def test_an_editor_explains_a_key_in_dutch(ask: Ask) -> None:
    told = ask("plan", "plan: V\nvolledig: false", "hover")
    assert "false bij een gepubliceerde selectie" in json.dumps(told, ensure_ascii=False)
