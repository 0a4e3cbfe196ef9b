# The two commands: `make demo` puts the sample team on the screen, `make test` runs every test.
# Both see which system packages are missing and install them.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift

UNAME := $(shell uname -s)
# The Swift runtime goes into the program, so that it runs where there is no toolchain; macOS has its own.
# Types are asked for directly and not by their names in text, which the runtime looks up among all conformances: 40 M
# instructions to start instead of 49 M. A compiler's own option, so only where this compiler knows it.
DIRECT = $(if $(shell $(SWIFT)c -frontend -help-hidden 2>/dev/null | grep -e -disable-concrete-type-metadata-mangled),\
  -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors)
RELEASE = -c release --product tellwhy $(if $(filter Linux,$(UNAME)),--static-swift-stdlib) $(DIRECT)
FORMATTED := Package.swift Sources Tests SampleData

.PHONY: demo test lint format build bench fuzz install install-built uninstall deb deb-proof packages test-packages clean

demo: build
	@.build/release/tellwhy demo

build: packages
	$(SWIFT) build $(RELEASE)

install: build install-built

# The manual page and the completions are what the program itself prints.
SHARE := $(DESTDIR)$(PREFIX)/share
COMPLETIONS := bash:bash-completion/completions/tellwhy zsh:zsh/site-functions/_tellwhy \
  fish:fish/vendor_completions.d/tellwhy.fish

install-built:
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 .build/release/tellwhy "$(DESTDIR)$(PREFIX)/bin/tellwhy"
	install -d "$(SHARE)/man/man1"
	.build/release/tellwhy manual >"$(SHARE)/man/man1/tellwhy.1"
	chmod 644 "$(SHARE)/man/man1/tellwhy.1"
	@for shell in $(COMPLETIONS); do file="$(SHARE)/$${shell#*:}"; install -d "$$(dirname "$$file")" && \
	  .build/release/tellwhy manual "$${shell%%:*}" >"$$file" && chmod 644 "$$file" || exit 1; done

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/tellwhy" "$(SHARE)/man/man1/tellwhy.1"
	@for shell in $(COMPLETIONS); do rm -f "$(SHARE)/$${shell#*:}"; done

# A package for Debian, .build/tellwhy_….deb; and the proof that it works where there is no toolchain (as root).
deb: build
	@Packaging/debian/build.sh

deb-proof:
	@Packaging/debian/proof.sh

# Behind the tests' own closing lines, how many lines of Sources they have run, target by target.
test: test-packages
	$(SWIFT) test --disable-xctest --enable-code-coverage
	@.ci/coverage

# Beside calcurse, visidata, sqlite3 and valgrind where they are installed; takes some minutes.
bench: build
	@python3 Benchmarks/bench.py

lint:
	$(SWIFT) format lint --strict --recursive --parallel $(FORMATTED)

format:
	$(SWIFT) format --in-place --recursive --parallel $(FORMATTED)

# Looks for bytes that break a reader: make fuzz TARGET=csv RUNS=1000000. What is found lies in .build/fuzz.
TARGET ?= csv
RUNS ?= 1000000
FUZZ := .build/fuzz
FUZZED := SafeText TaskAnalysis Meetings Screen Exchange
# Outside of SwiftPM, which renames the entry that libFuzzer looks for, but for the files that it compiles in.
FUZZ_COMPILE := $(SWIFT)c -O -swift-version 6 -parse-as-library -sanitize=fuzzer -package-name tellwhy -I $(FUZZ) \
  -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature ExistentialAny

fuzz: $(FUZZ)/fuzz
	@mkdir -p $(FUZZ)/corpus/$(TARGET)
	SWIFT_BACKTRACE=enable=no FUZZ_TARGET=$(TARGET) $(FUZZ)/fuzz -runs=$(RUNS) -timeout=10 -rss_limit_mb=400 \
	  -malloc_limit_mb=200 -max_len=4096 -print_final_stats=1 -artifact_prefix=$(FUZZ)/$(TARGET)- \
	  $(FUZZ)/corpus/$(TARGET) Tests/Fuzzing/Corpus/$(TARGET)

$(FUZZ)/fuzz: Tests/Fuzzing/FuzzTarget.swift Tests/Fuzzing/Entry/LibFuzzer.swift $(foreach m,$(FUZZED),$(shell find Sources/$(m) -name '*.swift'))
	@mkdir -p $(FUZZ)
	@$(SWIFT) build --enable-code-coverage --target Exchange
	@$(foreach m,$(FUZZED),$(FUZZ_COMPILE) -wmo -module-name $(m) -emit-module -emit-module-path $(FUZZ)/$(m).swiftmodule \
	  -emit-object -o $(FUZZ)/$(m).o $(shell find Sources/$(m) -name '*.swift') \
	  $$(find .build/debug/$(m).build/DerivedSources -name embedded_resources.swift 2>/dev/null) &&) true
	@$(FUZZ_COMPILE) -module-name Fuzzing Tests/Fuzzing/FuzzTarget.swift Tests/Fuzzing/Entry/LibFuzzer.swift \
	  $(foreach m,$(FUZZED),$(FUZZ)/$(m).o) -o $@

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
