#include "base/parallel.h"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>
#include <string>
#include <vector>

namespace roadbook {

namespace {

std::vector<int> count_calls(std::size_t count, std::size_t jobs) {
  std::vector<int> calls(count);
  parallel_for(count, jobs, [&calls](std::size_t i) { ++calls[i]; });
  return calls;
}

TEST(ParallelFor, CallsEachIndexOnceWhateverTheNumberOfThreads) {
  for (const std::size_t count : {0U, 1U, 7U, 8U, 9U, 1000U}) {
    for (const std::size_t jobs : {0U, 1U, 2U, 4U, 16U}) {
      EXPECT_EQ(count_calls(count, jobs), std::vector<int>(count, 1)) << count << " by " << jobs;
    }
  }
}

std::vector<std::string> squares(std::size_t jobs) {
  std::vector<std::string> slots(500);
  parallel_for(slots.size(), jobs, [&slots](std::size_t i) { slots[i] = std::to_string(i * i); });
  return slots;
}

TEST(ParallelFor, GivesTheSameResultsForAnyNumberOfThreads) {
  const std::vector<std::string> expected = squares(1);
  for (const std::size_t jobs : {2U, 4U, 16U}) EXPECT_EQ(squares(jobs), expected) << jobs;
}

std::string message_of_failure(std::size_t jobs, std::atomic<int>& calls) {
  try {
    parallel_for(300, jobs, [&calls](std::size_t i) {
      ++calls;
      if (i % 100 == 37) throw std::runtime_error(std::to_string(i));
    });
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return "none";
}

TEST(ParallelFor, ThrowsTheFirstExceptionByIndexAfterAllCalls) {
  for (const std::size_t jobs : {1U, 2U, 4U, 16U}) {
    std::atomic<int> calls{0};
    EXPECT_EQ(message_of_failure(jobs, calls), "37") << jobs;
    EXPECT_EQ(calls, 300) << jobs;
  }
}

TEST(ParallelForWorkers, AWorkerDoesOneThingAtATime) {
  constexpr std::size_t kJobs = 4;
  std::vector<std::atomic<int>> busy(worker_count(kJobs));
  std::atomic<int> faults{0};
  parallel_for_workers(2000, kJobs, [&](std::size_t worker, std::size_t) {
    if (worker >= busy.size() || busy[worker].exchange(1) != 0) ++faults;
    busy[worker] = 0;
  });
  EXPECT_EQ(faults, 0);
}

TEST(WorkerCount, IsWhatWasAskedForOrTheNumberOfProcessors) {
  EXPECT_EQ(worker_count(3), 3U);
  EXPECT_GE(worker_count(0), 1U);
}

}  // namespace

}  // namespace roadbook
