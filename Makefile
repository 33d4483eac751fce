# The way in: `make demo` shows what portcheck is for, `make test` runs the suite, `make check` is
# all that a change must pass. Both first commands make .venv and install what they need.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: demo test check lint format types layers workflows golden bench clean
.DEFAULT_GOAL := demo

demo: $(VENV)/.installed
	@$(BIN)/portcheck check examples/utrecht-2015.yaml examples/utrecht-2019.yaml --fail-on never

test: $(VENV)/.developing
	$(BIN)/coverage run -m pytest --quiet
	$(BIN)/coverage report

# docs: the README's commands, the examples' outputs and the recipes are run by the suite
check: lint format types layers workflows test

lint: $(VENV)/.developing
	$(BIN)/ruff check

format: $(VENV)/.developing
	$(BIN)/ruff format --check

types: $(VENV)/.developing
	$(BIN)/mypy

layers: $(VENV)/.developing
	$(BIN)/lint-imports --no-logo

workflows: $(VENV)/.developing
	$(BIN)/zizmor --quiet --offline --persona=pedantic action.yml .github/workflows
	$(BIN)/actionlint

# writes the expected outputs of the examples, the README and the reporters anew
golden: $(VENV)/.developing
	UPDATE_GOLDEN=1 $(BIN)/pytest --quiet tests/test_examples.py tests/test_readme.py tests/reporters tests/cli

bench: $(VENV)/.developing
	$(BIN)/python benchmarks/speed.py

clean:
	rm -rf $(VENV) build dist

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: $(VENV)/bin/python pyproject.toml
	$(PIP) install --editable .
	@touch $@

$(VENV)/.developing: $(VENV)/.installed pyproject.toml
	$(PIP) install --editable '.[dev]'
	@touch $@
