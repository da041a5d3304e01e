# Two commands: `make course` opens the course, `make test` checks everything. Each does its own set-up.
.PHONY: course test check site front bench lock clean

LANGUAGE ?= nl
PYTHON ?= python3
BIN := .venv/bin
LOCK := .venv/bin/uv pip compile --quiet pyproject.toml --universal --no-header --no-annotate --no-emit-index-url --no-emit-find-links --python-version 3.11
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

course: .venv/ready
	@$(BIN)/course open --language $(LANGUAGE)

check: .venv/ready
	@$(BIN)/course check --language $(LANGUAGE)

test: .venv/tested front/node_modules/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/python -m pytest --quiet tests --ignore tests/browser --ignore tests/site -n 2
	$(BIN)/python -m pytest --quiet --nbval notebooks -n 2 --dist loadfile --nbval-kernel-startup-timeout 30 --nbval-cell-timeout 120
	$(BIN)/python -m pytest --quiet tests/browser -n 2 --dist loadfile
	$(BIN)/python -m pytest --quiet tests/site -n 2 --dist loadfile

# PYODIDE is the folder or archive of a Pyodide release; SITE is where the website goes.
SITE ?= site
site: .venv/tested
	$(BIN)/course site --pyodide "$(PYODIDE)" --output "$(SITE)" --language $(LANGUAGE)

bench: .venv/tested
	$(BIN)/python -m bench

front: front/node_modules/ready
	cd front && npm run --silent build

lock: .venv/ready
	$(PIP) uv
	$(LOCK) --extra lab --output-file requirements.lock
	$(LOCK) --all-extras --constraint requirements.lock --output-file requirements-test.lock

clean:
	rm -rf .venv .course front/node_modules

.venv/ready: requirements.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(PIP) --requirement requirements.lock
	$(PIP) --no-deps --editable .
	@touch $@

.venv/tested: .venv/ready requirements-test.lock
	$(PIP) --requirement requirements-test.lock
	@touch $@

front/node_modules/ready: front/package-lock.json
	cd front && npm ci --silent --no-audit --no-fund
	@touch $@
