# SPDX-License-Identifier: GPL-3.0-or-later
#
# make            build for debugging
# make run        build the release and start it; ARGS='history --json' hands on arguments
# make test       every test; ARGS='--filter Calendar' hands on arguments to swift test
# make help       all targets

SHELL := /bin/bash

binary := .build/release/onland

# One file without Swift's libraries or those of C++ beside it. Static and without PIE it starts in a
# third of the time. The linker is the one that comes with Swift: quicker, and no warning about a call
# inside Foundation. Swift asks for C++ by name, so the static library is all there is in the first
# folder that is searched.
static_folder := $(CURDIR)/.build/static
release_flags := -c release --static-swift-stdlib \
  -Xswiftc -use-ld=lld -Xlinker -no-pie -Xlinker -s -Xlinker -L$(static_folder) \
  -Xswiftc -Xclang-linker -Xswiftc -static-libgcc

build_release = touch $(released).begun && swift build $(release_flags) --product onland \
  && mv $(released).begun $(released)

PREFIX ?= /usr/local
root = $(DESTDIR)$(PREFIX)
man = $(root)/share/man/man1

# As old as the beginning of the last release build: install asks whether the sources are newer.
released := .build/released
sources := Package.swift Sources Questionnaires

.PHONY: static help-entries review-sheet build run test lint format release install uninstall release-check bench bench-setup spark-test clean \
  help needed

build: needed ## Build for debugging (what a bare make does)
	@swift build

run: needed static ## Build the release and start it; ARGS='...' hands on arguments
	@$(build_release) >&2
	@$(binary) $(ARGS)

test: needed ## Run every test; ARGS='--filter NAME' for some
	@.ci/test $(ARGS)

lint: needed ## Check format, imports, circles and licence lines; changes nothing
	@swift format lint --strict -r Sources Tests Package.swift
	@.ci/check-imports
	@.ci/check-circles
	@.ci/check-files

format: needed ## Format the Swift sources in place
	@swift format -i -r Sources Tests Package.swift

help-entries: ## Put the list of files with help entries into the C source that embeds them
	@.ci/embed-help-entries >Sources/EmbeddedData/HelpEntries.c

# One person with a telephone can finish the review: the boxes of the sheet become dates in the entries.
review-sheet: ## Write review-sheet.csv to fill by telephone; FILLED=sheet.csv reads it back
	@python3 Tests/HelpResourcesTests/review_sheet.py $(if $(FILLED),read $(FILLED),write review-sheet.csv)

release: needed static ## Build the static, stripped binary and say where it is
	@$(build_release)
	@du -m $$(readlink -f $(binary)) | while read -r size _; do echo "$(binary) ($$size MB)"; done

# Nothing is built here, least of all as root in somebody's clone. Folders are made only where they are
# missing, so that removing the files leaves nothing of ours.
install: ## Install what make release built; PREFIX=/usr/local, DESTDIR
	@.ci/released $(binary) $(released) $(sources)
	@install -D -m 755 $(binary) $(root)/bin/onland
	@$(call completion,bash,$(root)/share/bash-completion/completions/onland)
	@$(call completion,zsh,$(root)/share/zsh/site-functions/_onland)
	@$(call completion,fish,$(root)/share/fish/vendor_completions.d/onland.fish)
	@install -D -m 644 -t $(man) Documentation/Manual/*.1
	@echo "Installed $(root)/bin/onland with manual pages and completions for bash, zsh and fish."

completion = set -o pipefail; $(binary) --generate-completion-script $(1) \
  | install -D -m 644 /dev/stdin $(2)

uninstall: ## Remove what install put there; your answers stay
	@rm -f $(root)/bin/onland $(root)/share/bash-completion/completions/onland \
	  $(root)/share/zsh/site-functions/_onland $(root)/share/fish/vendor_completions.d/onland.fish \
	  $(addprefix $(man)/,$(notdir $(wildcard Documentation/Manual/*.1)))
	@echo "Removed onland from $(root). Your answers stay where they are, and so does a reminder:"
	@echo "onland erase deletes the answers, onland remind off the reminder, and both need onland."

# The dates need no Python: they are listed whatever becomes of the numbers.
release-check: needed ## Before a release: help facts to be opened or dialled again
	@set -o pipefail; python3 Tests/HelpResourcesTests/check_numbers.py; numbers=$$?; \
	  ONLAND_RELEASE_DAY=$${ONLAND_RELEASE_DAY:-$$(date +%F)} .ci/test --filter 'no review is due' \
	  | sed 's/^review: //' && exit $$numbers

bench-setup: ## Install what the benchmarks compare with
	@Benchmarks/setup

bench: release ## Compare with what people use instead: Benchmarks/RESULTS.md
	@Benchmarks/bench.py --write Benchmarks/RESULTS.md

# 100,000 rows; ROWS=10000000 for ten million.
spark-test: release ## Run the Spark job on made data, and each of its failures; installs PySpark
	@test -x .build/spark/bin/spark-submit || (python3 -m venv .build/spark && .build/spark/bin/pip install -q 'pyspark>=4,<5' pyarrow)
	@java -version 2>/dev/null || (apt-get install -y -q openjdk-17-jre-headless >/dev/null)
	@PATH="$(CURDIR)/.build/spark/bin:$$PATH" python Integrations/Spark/test_onland_spark.py $(binary)

clean: ## Remove everything that was built
	@rm -rf .build .build-bench

help: ## Print this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 22

# Where the C++ library is not to be had as a static one, the link finds the shared one.
static:
	@mkdir -p $(static_folder)
	@ln -sf "$$(clang -print-file-name=libstdc++.a)" $(static_folder)/libstdc++.a

# Quick when everything is there: it looks for two headers.
needed:
	@.ci/install-needed
