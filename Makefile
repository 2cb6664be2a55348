# Roadbook: one word a job. `make` installs what is missing, builds the program and compiles content/ into site/.
BUILD := build
PROGRAM := $(BUILD)/roadbook
JOBS ?= $(shell nproc)
PREFIX ?= /usr/local
CMAKE_FLAGS ?=

.DEFAULT_GOAL := all
.PHONY: all packages build site check test test-packages test-sanitized bench-packages bench fuzz serve format lint install deb clean

all: site
	@echo "Готово: откройте site/index.html"

# System packages; see .ci/packages.txt.
packages:
	@.ci/install-packages build

build: packages
	@cmake -S . -B $(BUILD) -DROADBOOK_TESTS=OFF $(CMAKE_FLAGS) >$(BUILD).log 2>&1 || { cat $(BUILD).log; exit 1; }
	@rm -f $(BUILD).log
	@cmake --build $(BUILD) -j$(JOBS) --target roadbook

site: build
	@$(PROGRAM) build

check: build
	@$(PROGRAM) check

serve: build
	@$(PROGRAM) serve

# Node.js of any origin will do: Debian's is installed only where there is none.
test-packages: packages
	@.ci/install-packages test
	@command -v npm >/dev/null || .ci/install-packages node

test: test-packages
	@cmake -S . -B $(BUILD) -DROADBOOK_TESTS=ON $(CMAKE_FLAGS) >/dev/null
	@cmake --build $(BUILD) -j$(JOBS)
	@ctest --test-dir $(BUILD) --output-on-failure -j$(JOBS)

# The same tests under AddressSanitizer and UndefinedBehaviorSanitizer, in a build folder of their own.
test-sanitized: test-packages
	@cmake -S . -B $(BUILD)-sanitized -DROADBOOK_TESTS=ON -DROADBOOK_SANITIZE=ON $(CMAKE_FLAGS) >/dev/null
	@cmake --build $(BUILD)-sanitized -j$(JOBS)
	@ctest --test-dir $(BUILD)-sanitized --output-on-failure -j$(JOBS)

# Phrases and executors a second; then makes 1,000 and 10,000 plans like the five and prints CPU time and memory.
bench-packages: packages
	@.ci/install-packages bench

bench: bench-packages build
	@cmake -S . -B $(BUILD) $(CMAKE_FLAGS) >/dev/null
	@cmake --build $(BUILD) -j$(JOBS) --target make_plans deadline_bench executors_bench
	@$(BUILD)/deadline_bench
	@$(BUILD)/executors_bench
	@tests/bench/run $(PROGRAM) $(BUILD)/make_plans

# Ten minutes of libFuzzer on the language of deadlines (FUZZ_SECONDS=60 for a look); needs clang.
FUZZ_SECONDS ?= 600
fuzz: packages
	@.ci/install-packages fuzz
	@cmake -S . -B $(BUILD)-fuzz -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_C_COMPILER=clang -DROADBOOK_TESTS=OFF \
	  -DROADBOOK_FUZZ=ON -DCMAKE_CXX_FLAGS_RELEASE=-O2 >/dev/null
	@cmake --build $(BUILD)-fuzz -j$(JOBS) --target deadline_fuzz
	@tests/fuzz/make_seeds content $(BUILD)-fuzz
	@$(BUILD)-fuzz/deadline_fuzz -max_total_time=$(FUZZ_SECONDS) -timeout=1 -max_len=400 -print_final_stats=1 \
	  -artifact_prefix=$(BUILD)-fuzz/ $(BUILD)-fuzz/corpus

format:
	@.ci/install-packages format
	@git ls-files 'src/*.h' 'src/*.cpp' 'tests/*.h' 'tests/*.cpp' | xargs clang-format -i

lint: packages
	@.ci/install-packages lint
	@cmake -S . -B $(BUILD) $(CMAKE_FLAGS) >/dev/null
	@git ls-files 'src/*.h' 'src/*.cpp' 'tests/*.h' 'tests/*.cpp' | xargs clang-format --dry-run -Werror
	@git ls-files 'src/*.cpp' | xargs -P$(JOBS) -n4 clang-tidy -p $(BUILD) --quiet

install: build
	@cmake --install $(BUILD) --prefix $(PREFIX)

deb: build
	@.ci/install-packages deb
	@cd $(BUILD) && cpack -G DEB

clean:
	@rm -rf $(BUILD) $(BUILD)-sanitized $(BUILD)-fuzz $(BUILD).log
