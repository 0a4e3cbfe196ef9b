# The two commands: `make demo` puts the sample team on the screen, `make test` runs every test.
# Both see which system packages are missing and install them.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift

UNAME := $(shell uname -s)
# The Swift runtime goes into the program, so that it runs where there is no toolchain; macOS has its own.
RELEASE := -c release --product tellwhy $(if $(filter Linux,$(UNAME)),--static-swift-stdlib)
FORMATTED := Package.swift Sources Tests SampleData

.PHONY: demo test lint format build bench install packages test-packages clean

demo: build
	@.build/release/tellwhy demo

build: packages
	$(SWIFT) build $(RELEASE)

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 .build/release/tellwhy "$(DESTDIR)$(PREFIX)/bin/tellwhy"

test: test-packages
	$(SWIFT) test --disable-xctest

# Beside calcurse, visidata, sqlite3 and valgrind where they are installed; takes some minutes.
bench: build
	@python3 Benchmarks/bench.py

lint:
	$(SWIFT) format lint --strict --recursive --parallel $(FORMATTED)

format:
	$(SWIFT) format --in-place --recursive --parallel $(FORMATTED)

clean:
	rm -rf .build

# What Debian and Homebrew call what is needed; tmux only for tests that look at a real screen.
DEBIAN := libncurses-dev libsqlite3-dev
HOMEBREW := ncurses sqlite

packages: NEEDED_DEBIAN := $(DEBIAN)
packages: NEEDED_HOMEBREW := $(HOMEBREW)
test-packages: NEEDED_DEBIAN := $(DEBIAN) tmux
test-packages: NEEDED_HOMEBREW := $(HOMEBREW) tmux

packages test-packages:
	@command -v $(SWIFT) >/dev/null || { \
	  echo "tellwhy is built with Swift 6.2 or newer, which is not here: see https://www.swift.org/install"; exit 1; }
	@if [ "$(UNAME)" = Darwin ]; then \
	  missing=""; for name in $(NEEDED_HOMEBREW); do brew list $$name >/dev/null 2>&1 || missing="$$missing $$name"; done; \
	  [ -z "$$missing" ] || brew install $$missing; \
	elif command -v dpkg-query >/dev/null; then \
	  missing=""; for name in $(NEEDED_DEBIAN); do \
	    dpkg-query -W -f '$${Status}' $$name 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$name"; done; \
	  if [ -z "$$missing" ]; then :; \
	  elif [ "$$(id -u)" = 0 ]; then apt-get update -q && apt-get install -q -y --no-install-recommends $$missing; \
	  elif command -v sudo >/dev/null; then sudo apt-get update -q && sudo apt-get install -q -y --no-install-recommends $$missing; \
	  else echo "tellwhy needs these packages, and only an administrator can install them:$$missing"; exit 1; fi; \
	else \
	  echo "not a Debian or macOS system: the headers of ncursesw and SQLite are needed (there: $(NEEDED_DEBIAN))"; \
	fi
