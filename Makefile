# SPDX-License-Identifier: GPL-3.0-or-later
# Everything a newcomer runs. Each target installs what it needs on a Debian machine first.

SWIFT ?= swift
RELEASE := -c release --static-swift-stdlib
ARROWS := --explicit-target-dependency-import-check error
SOURCES := Package.swift Sources Tests Benchmarks

.PHONY: build rehearse test check bench grade-report install-libraries install-test-tools install-bench-tools

build: install-libraries
	$(SWIFT) build $(RELEASE) --product viva

rehearse: build
	.build/release/viva rehearse $(ARGS)

test: install-libraries install-test-tools
	$(SWIFT) build --build-tests $(ARROWS)
	$(SWIFT) test --skip-build --parallel

check: install-libraries
	$(SWIFT) format lint --strict --recursive $(SOURCES)
	Tests/check-imports
	$(SWIFT) build --build-tests $(ARROWS)
	.build/debug/viva author check --strict scenarios

# With TURNS=1000000, reviewing is measured over a million turns, which takes 10 GB and ten minutes.
bench: build install-bench-tools
	$(SWIFT) build $(RELEASE) --product grading-benchmark
	Benchmarks/run

# With GRADING_DATA=FOLDER, the files of marked answers there are measured as well.
grade-report: build install-bench-tools
	Benchmarks/grade-report

install-libraries:
	@Tests/install-missing libsqlite3-dev libreadline-dev

install-test-tools:
	@Tests/install-missing tmux sqlite3 strace graphviz python3-jsonschema python3-yaml \
		chromium fonts-noto-cjk python3-venv
	@Tests/install-python 'datasette ~= 0.65' 'duckdb-cli ~= 1.5'

install-bench-tools:
	@Tests/install-missing sqlite3 python3 python3-venv
