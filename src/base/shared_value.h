// A value that does not change any more and that many hold, as hundreds of rows say «ежеквартально».
#pragma once

#include <memory>
#include <utility>

namespace roadbook {

// Stands for the value wherever that is read; copies hold the same one. Of two words, and without a value of
// its own it stands for a blank one.
template <typename T>
class Shared {
 public:
  Shared() = default;
  Shared(T value) : value_(std::make_shared<const T>(std::move(value))) {}

  const T& operator*() const { return value_ ? *value_ : blank(); }
  const T* operator->() const { return &**this; }
  operator const T&() const { return **this; }

 private:
  static const T& blank() {
    static const T kBlank{};
    return kBlank;
  }

  std::shared_ptr<const T> value_;
};

}  // namespace roadbook
