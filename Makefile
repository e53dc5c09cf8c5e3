# Gương Sáng. `make help` lists what there is.
PORT ?= 8080
DATA ?= .data
SHELL := /bin/bash
.DEFAULT_GOAL := help

JDK = $(shell deploy/find-jdk)
# Maven of Debian 12 warns on a new Java about a class of its own
MVN = JAVA_HOME=$(JDK) MAVEN_OPTS="$$MAVEN_OPTS --sun-misc-unsafe-memory-access=allow" mvn -B -ntp -Dstyle.color=never
SOURCES = $(shell find src/main pom.xml -type f -not -path '*/node_modules/*' 2>/dev/null)
APP = target/portal/guong-sang.jar
LEARNED = target/portal/guong-sang.aot

.PHONY: help run dev test check bench faults fmt prepare jdk clean

help: ## say what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: jdk prepare $(LEARNED) ## start the portal: make run [PORT=8080] [DATA=.data]
	@deploy/start "$(JDK)" "$(PORT)" "$(DATA)"

dev: jdk prepare ## start in development mode, with live reload
	@PORT=$(PORT) DATA=$(DATA) MANAGEMENT_PORT=$$(($(PORT) + 1)) $(MVN) -q quarkus:dev -Dquarkus.console.enabled=false

test: jdk ## pass all tests, format and house rules included
	@deploy/prepare test
	@$(MVN) spotless:check verify

bench: jdk ## print figures: speed, memory, load
	@deploy/prepare test
	@deploy/machine "$(JDK)"
	@$(MVN) -q verify -Dspotless.check.skip=true -Dtest.forks=1 -Dgroups=bench -Dtags.skipped=faults

faults: jdk ## run the long campaigns: make faults [SCALE=1] [MINUTES=n] [SEED=n]
	@deploy/prepare test
	@deploy/machine "$(JDK)"
	@$(MVN) -q verify -Dspotless.check.skip=true -Dtest.forks=1 -Dgroups=faults -Dtags.skipped=bench

check: jdk ## format, static checks and house rules
	@$(MVN) -q spotless:check test -Dtest='HouseTest,MessagesTest' -Dsurefire.failIfNoSpecifiedTests=false

fmt: jdk ## repair the format
	@$(MVN) -q spotless:apply

prepare:
	@deploy/prepare run

jdk:
	@deploy/find-jdk >/dev/null

$(APP): $(SOURCES)
	@echo "Building (the first time takes a few minutes) …"
	@$(MVN) -q package -DskipTests -Dspotless.check.skip=true
	@touch $(APP)

# empty when it could not be made, so that it is not tried at every start
$(LEARNED): $(APP)
	@deploy/train "$(JDK)"
	@touch $(LEARNED)

clean: ## remove what was built
	@rm -rf target
