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

PREFIX ?= /usr/local
root = $(DESTDIR)$(PREFIX)
man = $(root)/share/man/man1

# The whole output is kept here; the screen is spared one line for each test that began or passed.
test_log := .build/test.log

.PHONY: static help-entries build run test lint format release install uninstall release-check bench bench-setup clean \
  help needed

build: needed ## Build for debugging (what a bare make does)
	@swift build

run: needed static ## Build the release and start it; ARGS='...' are its arguments
	@swift build $(release_flags) --product onland >&2
	@$(binary) $(ARGS)

test: needed ## Run every test; ARGS='--filter NAME' for some
	@mkdir -p .build
	@set -o pipefail; swift test --disable-xctest $(ARGS) 2>&1 | tee $(test_log) \
	  | sed -u -e '/^◇ .* started\.$$/d' -e '/^✔ Test run /!{/^✔ Test .* passed after /d;}'

lint: ## Check format, imports, circles and licence lines; changes nothing
	@swift format lint --strict -r Sources Tests Package.swift
	@.ci/check-imports
	@.ci/check-circles
	@.ci/check-files

format: ## Format the Swift sources in place
	@swift format -i -r Sources Tests Package.swift

help-entries: ## Put the list of files with help entries into the C source that embeds them
	@.ci/embed-help-entries >Sources/EmbeddedData/HelpEntries.c

release: needed static ## Build the static, stripped binary and say where it is
	@swift build $(release_flags) --product onland
	@du -m $$(readlink -f $(binary)) | while read -r size _; do echo "$(binary) ($$size MB)"; done

# Folders are made only where they are missing, so that removing the files leaves nothing of ours.
install: release ## Install it for everyone; PREFIX=/usr/local, DESTDIR for packagers
	@install -D -m 755 $(binary) $(root)/bin/onland
	@for shell in bash zsh fish; do \
	  $(binary) --generate-completion-script $$shell >.build/completion.$$shell || exit; \
	done
	@install -D -m 644 .build/completion.bash $(root)/share/bash-completion/completions/onland
	@install -D -m 644 .build/completion.zsh $(root)/share/zsh/site-functions/_onland
	@install -D -m 644 .build/completion.fish $(root)/share/fish/vendor_completions.d/onland.fish
	@install -D -m 644 -t $(man) Documentation/Manual/*.1
	@echo "Installed $(root)/bin/onland with manual pages and completions for bash, zsh and fish."

uninstall: ## Remove what install put there; your answers stay
	@rm -f $(root)/bin/onland $(root)/share/bash-completion/completions/onland \
	  $(root)/share/zsh/site-functions/_onland $(root)/share/fish/vendor_completions.d/onland.fish \
	  $(addprefix $(man)/,$(notdir $(wildcard Documentation/Manual/*.1)))
	@echo "Removed onland from $(root). Your answers stay where they are; onland erase deletes them."

release-check: needed ## Before a release: which help facts must be opened or dialled again
	@python3 Tests/HelpResourcesTests/check_numbers.py
	@set -o pipefail; ONLAND_RELEASE_DAY=$${ONLAND_RELEASE_DAY:-$$(date +%F)} \
	  swift test --disable-xctest --filter 'no review is due' 2>&1 \
	  | sed -n -e 's/^review: //p' -e '/error:/p'

bench-setup: ## Install what the benchmarks compare with: Debian packages, and .build-bench
	@Benchmarks/setup

bench: release ## Compare with what people use instead; writes Benchmarks/RESULTS.md
	@Benchmarks/bench.py --write Benchmarks/RESULTS.md

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
