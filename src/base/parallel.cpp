#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <limits>
#include <mutex>
#include <thread>
#include <vector>

namespace roadbook {

namespace {

// Remembers the failure with the lowest index, so that the error shown does not depend on the number of
// threads.
class FirstFailure {
 public:
  void keep(std::size_t index) {
    const std::scoped_lock lock{mutex_};
    if (index < index_) {
      index_ = index;
      error_ = std::current_exception();
    }
  }
  void rethrow() const {
    if (error_) std::rethrow_exception(error_);
  }

 private:
  std::mutex mutex_;
  std::size_t index_ = std::numeric_limits<std::size_t>::max();
  std::exception_ptr error_;
};

// Several indexes are taken at once, so that short pieces of work do not fight for the counter.
constexpr std::size_t kBatch = 8;

}  // namespace

std::size_t worker_count(std::size_t jobs) {
  return jobs != 0 ? jobs : std::max<std::size_t>(1, std::thread::hardware_concurrency());
}

void parallel_for_workers(std::size_t count, std::size_t jobs,
                          const std::function<void(std::size_t, std::size_t)>& work) {
  FirstFailure failure;
  std::atomic<std::size_t> next{0};
  const auto run = [&](std::size_t worker) {
    while (true) {
      const std::size_t begin = next.fetch_add(kBatch);
      if (begin >= count) return;
      for (std::size_t i = begin; i < std::min(begin + kBatch, count); ++i) {
        try {
          work(worker, i);
        } catch (...) {
          failure.keep(i);
        }
      }
    }
  };
  const std::size_t workers =
      std::min(worker_count(jobs), std::max<std::size_t>(1, (count + kBatch - 1) / kBatch));
  {
    std::vector<std::jthread> threads;
    for (std::size_t worker = 1; worker < workers; ++worker) threads.emplace_back(run, worker);
    run(0);
  }
  failure.rethrow();
}

void parallel_for(std::size_t count, std::size_t jobs, const std::function<void(std::size_t)>& work) {
  parallel_for_workers(count, jobs, [&work](std::size_t, std::size_t index) { work(index); });
}

struct Repeated::Thread {
  std::jthread thread;
};

Repeated::Repeated(std::function<void()> work, unsigned pause_ms) : thread_(std::make_unique<Thread>()) {
  // A short nap at a time, so that the end is not waited for.
  static constexpr unsigned kNap = 20;
  thread_->thread = std::jthread{[work = std::move(work), pause_ms](const std::stop_token& stop) {
    while (!stop.stop_requested()) {
      work();
      for (unsigned slept = 0; slept < pause_ms && !stop.stop_requested(); slept += kNap)
        std::this_thread::sleep_for(std::chrono::milliseconds{kNap});
    }
  }};
}

Repeated::~Repeated() = default;

struct SharedText::Locked {
  mutable std::mutex mutex;
  std::string text;
};

SharedText::SharedText() : locked_(std::make_unique<Locked>()) {}
SharedText::~SharedText() = default;

void SharedText::set(std::string text) {
  const std::scoped_lock lock{locked_->mutex};
  locked_->text = std::move(text);
}

std::string SharedText::get() const {
  const std::scoped_lock lock{locked_->mutex};
  return locked_->text;
}

}  // namespace roadbook
