# The way in: `make demo` shows what portcheck is for, `make test` runs the suite, `make check` is
# all that a change must pass. Both first commands make .venv and install what they need.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
NPM := npm install --no-save --no-audit --no-fund --ignore-scripts --fetch-retries=0 --loglevel=error

# what reads our reports in the tests: SARIF (104 MB on disk), rdjson (1 MB), checkstyle (3 MB), and
# GitLab's issues as types (under 1 MB) with the compiler that holds a report to them (23 MB); and
# what editors complete plans and rules by (27 MB)
READERS := @microsoft/sarif-multitool-linux@5.7.0 @umbrelladocs/rdformat-validator@1.0.1 \
  danger-plugin-lint-report@1.8.1 codeclimate-types@0.3.1 typescript@5.9.3 \
  yaml-language-server@1.25.0

# environments beside the developer's
APART := build/apart
UV := $(APART)/uv/bin/uv

.PHONY: demo test test-min audit check lint format types layers workflows golden docs exact mutants
.PHONY: bench bench-layouts bench-peers fuzz clean
.DEFAULT_GOAL := demo

demo: $(VENV)/.installed
	@$(BIN)/portcheck check examples/utrecht-2015.yaml examples/utrecht-2019.yaml --fail-on never

test: $(VENV)/.developing $(VENV)/.readers
	$(BIN)/pytest --quiet --numprocesses auto --dist worksteal --cov

# the suite on the lowest versions that pyproject.toml allows, in an environment of its own; takes
# minutes, so not part of check. For another Python: make test-min PYTHON=python3.10
test-min: $(UV)
	$(PYTHON) -m venv --clear --without-pip $(APART)/lowest
	$(UV) pip compile --quiet --no-header --python $(APART)/lowest/bin/python \
		--resolution lowest-direct --extra office --extra suggest \
		--output-file $(APART)/lowest/constraints.txt pyproject.toml
	$(UV) pip install --quiet --python $(APART)/lowest/bin/python \
		--constraints $(APART)/lowest/constraints.txt --editable '.[test]'
	@$(APART)/lowest/bin/python --version
	@grep -v '#' $(APART)/lowest/constraints.txt
	$(APART)/lowest/bin/python -m pytest --quiet -m 'not tools'

# whether what portcheck runs on has a known vulnerability; AUDIT=--required fails without an answer
audit: $(APART)/audit/bin/pip-audit
	@$(APART)/audit/bin/python .ci/audit.py $(APART)/audit/bin/pip-audit $(AUDIT)

# the suite runs what README and docs/ show, and holds the pages of `make docs` to what is so
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

# writes the expected outputs of the examples, the pages and the reporters anew
golden: $(VENV)/.developing
	UPDATE_GOLDEN=1 $(BIN)/pytest --quiet $$(grep -rl 'from tests.golden' --include='test_*.py' tests)

# writes the pages under docs/ that say what the rules, the schema and the commands say
docs: $(VENV)/.developing
	$(BIN)/python -m reference

# holds the solver's answers against trying every division, for CASES made tasks: half an hour
CASES ?= 20000
exact: $(VENV)/.developing
	CASES=$(CASES) $(BIN)/pytest --quiet tests/search/test_exact.py tests/search/test_proposing.py

# changes the code in one place at a time, and lists what no test noticed; `mutmut show` shows it.
# All of it takes hours: ROOM=kinds is one room, ROOM=kinds.keep_apart one file.
mutants: $(VENV)/.mutating
	$(BIN)/mutmut run $(if $(ROOM),'portcheck.$(ROOM).*')
	@$(BIN)/mutmut results | grep -v 'not checked' || echo every mutant was noticed

bench: $(VENV)/.developing
	$(BIN)/python -m benchmarks.speed

# how many real divisions are read back from documents, by how these are laid out
bench-layouts: $(VENV)/.developing
	$(BIN)/python -m benchmarks.layouts

# beside yamllint, check-jsonschema and Spectral; writes the table in benchmarks/README.md anew
bench-peers: $(VENV)/.developing
	$(BIN)/python -m benchmarks.peers

# feeds every door for SECONDS in all; atheris guides it by coverage where it can be installed
SECONDS ?= 60
fuzz: $(VENV)/.developing
	-$(PIP) install --editable '.[fuzz]'
	$(BIN)/python -m fuzz $(SECONDS)

clean:
	rm -rf $(VENV) build dist mutants

$(UV) $(APART)/audit/bin/pip-audit:
	$(PYTHON) -m venv $(@D)/..
	$(@D)/python -m pip --disable-pip-version-check --quiet install $(@F)

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: $(VENV)/bin/python pyproject.toml
	$(PIP) install --editable .
	@touch $@

$(VENV)/.developing: $(VENV)/.installed pyproject.toml
	$(PIP) install --editable '.[dev]'
	@touch $@

$(VENV)/.mutating: $(VENV)/.developing
	$(PIP) install --editable '.[mutants]'
	@touch $@

# without npm, Linux or a registry the tests that need a reader skip, and say so
$(VENV)/.readers: Makefile | $(VENV)/bin/python
	@if [ "$$(uname)" = Linux ] && command -v npm >/dev/null && $(NPM) --prefix $(VENV) $(READERS); \
	then touch $@; else echo "no readers of reports: their tests will skip"; fi
