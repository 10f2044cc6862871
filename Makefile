# Everything a fresh Debian 12 machine with the Swift toolchain needs: `make briefing`, `make test`.

SWIFT ?= swift
JOBS ?= $(shell nproc 2>/dev/null || sysctl -n hw.ncpu)
# An import that a target does not declare fails the build.
STRICT := --explicit-target-dependency-import-check error -j $(JOBS)

BUILD_PACKAGES := pkg-config libcairo2-dev libpango1.0-dev libsqlite3-dev libxml2-dev libqpdf-dev \
  libpng-dev libzip-dev zlib1g-dev fonts-inter fonts-noto-core
TEST_PACKAGES := poppler-utils qpdf python3
BREW_PACKAGES := pkg-config cairo pango libpng libzip libxml2 qpdf font-inter font-noto-sans poppler

.PHONY: help briefing test build format lint deps test-deps accuracy bench clean

help:
	@echo "make briefing   build, and make out/weekly-briefing.pdf and out/timeline.png"
	@echo "make test       build, and pass every test"
	@echo "make lint       check the format of the sources"
	@echo "make accuracy   score the extraction on the corpora beside the project"
	@echo "make bench      time drawing against a C program, the extraction and the ledger"

# Installs what is missing of the system packages named in $(1), and nothing else.
define ensure
	@if command -v dpkg-query >/dev/null; then \
	  missing=""; \
	  for p in $(1); do \
	    dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q "ok installed" || missing="$$missing $$p"; \
	  done; \
	  if [ -n "$$missing" ]; then \
	    if [ "$$(id -u)" = 0 ]; then run=""; \
	    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then run="sudo"; \
	    else echo "These system packages are missing:$$missing"; \
	      echo "Installing them needs rights that this user has not got. Ask for, or run as root:"; \
	      echo "  apt-get update && apt-get install -y$$missing"; exit 1; fi; \
	    echo "Installing system packages:$$missing"; \
	    $$run apt-get update -qq && \
	    DEBIAN_FRONTEND=noninteractive $$run apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	  fi; \
	elif command -v brew >/dev/null; then \
	  for p in $(BREW_PACKAGES); do brew list $$p >/dev/null 2>&1 || brew install $$p; done; \
	else \
	  echo "No package manager known here; these are needed: $(1)"; \
	fi
endef

deps:
	$(call ensure,$(BUILD_PACKAGES))

test-deps:
	$(call ensure,$(BUILD_PACKAGES) $(TEST_PACKAGES))

build: deps
	$(SWIFT) build -c release --product dealline $(STRICT)

briefing: build
	@mkdir -p out
	@bin="$$($(SWIFT) build -c release --show-bin-path)/dealline"; set -e; \
	"$$bin" report reports/weekly-briefing.yaml --period 2016-W47 --from fixtures -o out/weekly-briefing.pdf; \
	"$$bin" chart timeline --from fixtures --period 2016 -o out/timeline.png --size 1920x1080

test: test-deps
	$(SWIFT) build --build-tests $(STRICT)
	$(SWIFT) test --skip-build

accuracy: build
	python3 Tests/Accuracy/accuracy.py "$$($(SWIFT) build -c release --show-bin-path)/dealline" --readme

bench: build
	$(SWIFT) build -c release --product drawing-benchmark $(STRICT)
	python3 Tests/Benchmarks/drawing.py \
	  "$$($(SWIFT) build -c release --show-bin-path)/drawing-benchmark" ../shared/bench
	python3 Tests/Benchmarks/extraction.py "$$($(SWIFT) build -c release --show-bin-path)/dealline"
	python3 Tests/Benchmarks/ledger.py "$$($(SWIFT) build -c release --show-bin-path)/dealline"

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

format:
	$(SWIFT) format format --in-place --recursive Sources Tests Package.swift

clean:
	$(SWIFT) package clean
	rm -rf out
