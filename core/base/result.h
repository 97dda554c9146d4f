#pragma once

#include "core/base/error.h"

#include <QtGlobal>

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace bothy {

/// A value or the reason why there is none. Spelled like std::expected (C++23), which can replace it.
/// Must be looked at: dropping one is a warning. Asking for the value of a failure stops the program.
template <typename T>
class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T& value() & { return std::get<0>(m_state); }
    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const { return std::get<1>(m_state); }
    T value_or(T fallback) const& { return has_value() ? value() : std::move(fallback); }

private:
    std::variant<T, Error> m_state;
};

/// A step that gives nothing back but can still go wrong.
template <>
class [[nodiscard]] Result<void> {
public:
    using value_type = void;

    Result() = default;
    Result(Error error)
        : m_error(std::move(error)) {}

    bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

/// Shorthand for leaving a function early: `return fail(ErrorKind::DiskFull, u"commit"_qs);`
inline Error fail(ErrorKind kind, QString detail = {}) {
    return Error{kind, std::move(detail)};
}

} // namespace bothy

/// Leaves the current function with the error of a Result, if it has one.
#define BOTHY_TRY(expression)                                                                                          \
    do {                                                                                                               \
        if (auto bothyTried = (expression); !bothyTried) return bothyTried.error();                                    \
    } while (false)
