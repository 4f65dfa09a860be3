# Everything a person types, and what .ci/run types. `make help` lists it.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory
# What Python has compiled it keeps, whatever the machine's own setting: the tests start some hundred programs of ours, and each would
# compile all of it anew, which takes a second or two of a processor.
unexport PYTHONDONTWRITEBYTECODE

VENV := .venv
BIN := $(VENV)/bin
# The first Python that is new enough; say PYTHON=... to choose another.
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11; do \
	if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then echo $$python; break; fi; done)
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
# A lock names all there is, so nothing is left to resolve; an older pip would otherwise reach for a newer release of
# what is asked for with an extra, and then refuse it.
LOCKED := $(PIP) install --no-deps --require-hashes --requirement
# The rehearsal room's page: its sources, what they need, and what is made of them.
WEB := bot/rehearsal/page/web
PAGE := bot/rehearsal/page/built/index.html
NPM := npm --prefix $(WEB) --no-audit --no-fund --no-update-notifier
# Half as many tests again at once as there are cores: some of those of the page, of processes and of the pace that Teams allows wait, and
# more than that would only be in each other's way. Say JOBS=0 to see them one by one.
JOBS ?= $(shell cores=$$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN); echo $$(( cores + cores / 2 )))
PYTEST := $(BIN)/python -m pytest -n $(JOBS) --dist worksteal

.PHONY: help rehearse page test test-all search looks prove check format bench evening tamperings documents kills pictures transcripts world keep-patterns keep-journal cover wheel test-wheel lock clean

help: ## this list
	@sed -nE 's/^([a-z-]+):.*## (.*)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

rehearse: $(VENV)/.runtime $(PAGE) ## the rehearsal room: try whole meetings on a page, against a pretended Teams
	@$(BIN)/bisittare rehearse

page: $(PAGE) ## the rehearsal room's page, made from its sources

# The pure rooms are measured in the same run, by their own tests but for sweeps: to measure takes two to three times as long.
MEASURED := --cov=cards --cov=dialogs --cov-report= --cov-fail-under=100 --measured tests/cards --measured tests/dialogs
test: $(VENV)/.dev $(PAGE) ## everything we promise, tried; every branch of cards and dialogs is reached
	@$(PYTEST) $(MEASURED) || \
		{ failed=$$?; $(BIN)/coverage report || true; exit $$failed; }

test-all: $(VENV)/.dev $(PAGE) ## the same, with every case of the families of which make test tries a sample: every night
	@SAMPLES=all $(PYTEST) $(MEASURED) || \
		{ failed=$$?; $(BIN)/coverage report || true; exit $$failed; }

# What `make test` tries is always the same; here the invented cases are new and thirty times as many. TESTS names some of them.
search: $(VENV)/.dev ## the tests that invent their cases, with new ones: before a hand-over, and every night; SEED=... to repeat
	@seed=$${SEED:-$$(od -An -N4 -tu4 /dev/urandom | tr -d ' ')}; \
		again="To invent the same cases again: make search SEED=$$seed$(if $(TESTS), TESTS=\"$(TESTS)\")"; echo "$$again"; \
		HYPOTHESIS_PROFILE=search $(PYTEST) -m hypothesis --hypothesis-seed=$$seed --timeout=3600 $(TESTS) || \
		{ echo "$$again"; exit 1; }

looks: $(VENV)/.dev $(PAGE) ## the page in every width, light and dark, with every story and every card: make test looks at a few
	@LOOKS=all $(PYTEST) $(or $(TESTS),tests/page)

prove: $(VENV)/.dev $(PAGE) ## every test of a rule with, and once more without, the function that does it; make test tries ten of them without
	@$(PYTEST) -m rule --emptied all $(TESTS)

check: $(VENV)/.dev $(WEB)/node_modules/.made ## format, lint, types and who may import whom
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(NPM) run --silent check

format: $(VENV)/.dev ## mend what can be mended without thought
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

bench: $(VENV)/.dev ## the bot next to a stock botbuilder echo, in one run
	@$(BIN)/python tests/bench/run.py --quick

# MEETINGS="50 100 200 400" plays each number by itself and fits the growth, LIMIT ends it all after so many seconds.
evening: $(VENV)/.dev ## evenings of many boards at once on PostgreSQL, before a Teams with its real limits, and what each costs; MEETINGS="4 8" REPLICAS=2 SPEED=10
	@$(BIN)/python tests/bench/evening.py $(if $(MEETINGS),--meetings $(MEETINGS)) $(if $(PEOPLE),--people $(PEOPLE)) \
		$(if $(REPLICAS),--replicas $(REPLICAS)) $(if $(SPEED),--speed $(SPEED)) $(if $(LIMIT),--limit $(LIMIT))

# MINUTES=10 plays as long, SEEDS=1000 so many, FROM=5000 the same ones again, FAULTS=2000 looks so far for each planted fault,
# and with KEEP=1 writes next to it in which world it was found: after a rule has changed.
world: $(VENV)/.dev ## new worlds of meetings, each from a seed, with the laws of every turn; what breaks one is told as a story
	@$(BIN)/python -m tests.world$(if $(WHOLE),.whole) $(if $(MINUTES),--minutes $(MINUTES)) $(if $(SEEDS),--seeds $(SEEDS)) \
		$(if $(FROM),--from $(FROM)) $(if $(FAULTS),--faults $(FAULTS)) $(if $(KEEP),--keep) $(if $(SAME),--same $(SAME)) $(if $(WALK),--walk) $(if $(PAIRS),--pairs $(PAIRS)) $(if $(CLEAN),--clean $(CLEAN)) $(if $(OTHER),--python $(OTHER))

# KILLS=1000 kills so many, SEED=7 begins with that round, ONLY=postgresql on one database alone.
kills: $(VENV)/.dev ## bots killed at random moments of meetings, on both databases: nothing acknowledged is lost, nothing is doubled
	@$(BIN)/python -m tests.processes.kills $(if $(KILLS),--kills $(KILLS)) $(if $(SEED),--seed $(SEED)) $(if $(ONLY),--only $(ONLY))

# TIMES=100000 spoils so many, SEED=7 the same ones again.
tamperings: $(VENV)/.dev ## ten thousand journals handed over and spoilt, and digests: both verifiers must find the same, after a purge too
	@$(BIN)/python -m tests.support.tamperings $(if $(TIMES),--times $(TIMES)) $(if $(SEED),--seed $(SEED))

# Never committed, as the pictures: to be read as a secretary would who must send it today. The audit is by the schema data of
# Microsoft's Open XML SDK (ECMA-376), in an environment of its own: nothing of ours needs it.
documents: $(VENV)/.dev build/audit/bin/openxml-audit ## what is taken home of a whole evening, as files in build/documents: opened by LibreOffice, held against Word's schema, each page a picture
	@$(BIN)/python -m tests.support.documents --audit build/audit/bin/openxml-audit

build/audit/bin/openxml-audit:
	@$(call has-venv)
	@rm -rf build/audit && $(PYTHON) -m venv build/audit && build/audit/bin/pip --disable-pip-version-check install --quiet openxml-audit==0.8.0

# Never committed: they are for looking at. CARDS names some of them by how they begin.
pictures: $(VENV)/.dev $(PAGE) ## every card, dialog and page in build/pictures, light and dark, 320 and 480 px, with what axe finds; CARDS="gate motion"
	@$(BIN)/python -m tests.support.card_pictures $(CARDS)

transcripts: $(VENV)/.dev ## what a screen reader says of every card, kept in tests/data/spoken: read what changed
	@$(BIN)/python -m tests.support.card_transcripts

keep-patterns: $(VENV)/.dev ## every pattern tried on all its texts, and kept as known: make test tries new and changed ones alone
	@SAMPLES=all $(PYTEST) tests/house/test_linear.py
	@$(BIN)/python -m tests.support.known_patterns

keep-journal: $(VENV)/.dev ## what this version stores, kept for later versions to be tried on; one a release
	@$(BIN)/python -m tests.support.keep.journal

cover: $(VENV)/.dev $(PAGE) ## what the tests never ran, in bot/ too; every branch of cards and dialogs is reached
	@$(PYTEST) --cov --cov-report=
	@$(BIN)/coverage report
	@$(BIN)/coverage report --include='cards/*,dialogs/*' --fail-under=100

wheel: $(VENV)/.dev $(PAGE) ## the package as operators install it, in dist/
	@rm -rf dist
	@$(BIN)/python -m hatchling build --target wheel

# The tests run far from our sources, so that they can only find what the wheel carries.
test-wheel: wheel ## the same tests against the built wheel (the house sweeps and deploy/ are about sources)
	@rm -rf build/wheel build/apart && mkdir -p build/apart
	@$(PIP) install --no-index --no-deps --target build/wheel dist/*.whl
	@cp -r tests pyproject.toml build/apart && rm -rf build/apart/tests/house build/apart/tests/deploy
	@cd build/apart && export PYTHONPATH=$(CURDIR)/build/wheel && \
		$(CURDIR)/$(BIN)/python -c 'import bot, sys; sys.exit("/build/wheel/" not in bot.__file__)' && \
		$(CURDIR)/$(BIN)/python -m pytest -n $(JOBS) --dist worksteal

# uv is only needed here. It keeps the pins there are; say UPGRADE=--upgrade for the newest.
lock: ## write the two locks anew from pyproject.toml
	@$(call has-venv)
	@rm -rf build/lock && $(PYTHON) -m venv build/lock && build/lock/bin/pip install --quiet uv
	@for lock in "--group build --output-file requirements.txt" \
		"--group dev --constraint requirements.txt --output-file requirements-dev.txt"; do \
		build/lock/bin/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
			--no-header --no-emit-index-url $(UPGRADE) $$lock; done

clean: ## back to what git knows
	@rm -rf $(VENV) $(WEB)/node_modules $(dir $(PAGE)) build dist .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

define has-venv
	if [ -z "$(PYTHON)" ]; then \
		echo "Python 3.11 or later is needed. On Debian and Ubuntu: apt install python3 python3-venv" >&2; exit 1; fi; \
	if ! $(PYTHON) -c 'import ensurepip, venv' 2>/dev/null; then \
		echo "$(PYTHON) has no venv module. On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; fi
endef

define has-node
	if ! node -e 'process.exit(+(parseInt(process.versions.node) < 20))' 2>/dev/null; then \
		echo "Node 20 or later is needed to make the rehearsal room's page. Without it, rehearse in the terminal:" >&2; \
		echo "make $(VENV)/.runtime && $(BIN)/bisittare rehearse --terminal" >&2; exit 1; fi
endef

# No package may run anything while it is installed: what we build with needs no such step.
$(WEB)/node_modules/.made: $(WEB)/package-lock.json
	@$(call has-node)
	@echo "Installing what the page is made with (once) ..."
	@$(NPM) ci --ignore-scripts --silent
	@touch $@

$(PAGE): $(WEB)/node_modules/.made $(WEB)/build.mjs $(shell find $(WEB)/src -type f)
	@$(NPM) run --silent build
	@touch $@

$(BIN)/python:
	@$(call has-venv)
	@$(PYTHON) -m venv --clear $(VENV)

$(VENV)/.runtime: requirements.txt pyproject.toml $(BIN)/python
	@echo "Installing what the bot needs (once, about a minute) ..."
	@$(LOCKED) requirements.txt
	@$(PIP) install --no-index --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements-dev.txt $(VENV)/.runtime
	@echo "Installing what the tests need (once) ..."
	@$(LOCKED) requirements-dev.txt
	@touch $@
