// The only home of threads. Work is cut by index, results go to slot i, so that nothing depends on who did
// what.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>

namespace roadbook {

// Calls work(i) once for each i in [0, count), on up to `jobs` threads (0: one for each processor). Returns
// when all calls have ended; the first exception by index is thrown again.
void parallel_for(std::size_t count, std::size_t jobs, const std::function<void(std::size_t)>& work);

// The same with a number of the worker, 0 <= worker < worker_count(jobs), for what each worker keeps to
// itself.
void parallel_for_workers(std::size_t count, std::size_t jobs,
                          const std::function<void(std::size_t worker, std::size_t index)>& work);

std::size_t worker_count(std::size_t jobs);

// Calls work() over and over, with a pause after each call, from a thread of its own until destroyed.
class Repeated {
 public:
  Repeated(std::function<void()> work, unsigned pause_ms);
  ~Repeated();
  Repeated(const Repeated&) = delete;
  Repeated& operator=(const Repeated&) = delete;

 private:
  struct Thread;
  std::unique_ptr<Thread> thread_;
};

// A text that one thread sets and others read.
class SharedText {
 public:
  SharedText();
  ~SharedText();
  SharedText(const SharedText&) = delete;
  SharedText& operator=(const SharedText&) = delete;
  void set(std::string text);
  std::string get() const;

 private:
  struct Locked;
  std::unique_ptr<Locked> locked_;
};

}  // namespace roadbook
