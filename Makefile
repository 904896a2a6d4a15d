# Every command sets up .venv first where it is missing or older than its requirements.
PYTHON ?= python3
BIN := .venv/bin
export PATH := $(CURDIR)/$(BIN):$(PATH)

ROOT := $(filter 0,$(shell id -u))
APT := $(if $(ROOT),,sudo -n )env DEBIAN_FRONTEND=noninteractive apt-get
# of the system: bubblewrap for the sandbox, Chromium for the tests in a browser
MISSING := $(shell command -v bwrap >/dev/null || echo bubblewrap; command -v chromium >/dev/null || echo chromium)

.PHONY: setup system demo test quick lab

setup: system .venv/ready

system:
ifneq ($(MISSING),)
	@echo "installing $(MISSING)"
	@{ $(APT) update && $(APT) install --yes $(MISSING); } >/dev/null 2>&1 \
		|| echo "to be installed by hand, with the system's package manager: $(MISSING)"
endif

.venv/ready: requirements.txt pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: set PYTHON=python3.11")'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

demo: setup
	course demo

test: setup
	ruff check .
	ruff format --check .
	pytest

quick: setup
	pytest -m "not slow"

lab: setup
	jupyter lab --LabApp.default_url=/lab/tree/notebooks $(if $(ROOT),--allow-root)
