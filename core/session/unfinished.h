#pragma once

#include "core/base/result.h"
#include "core/statements/canonical.h"

#include <QString>

#include <map>
#include <vector>

namespace bothy {

/// Words on their way in one place of one page of the window, which nothing else keeps while they are typed. Names of
/// pages, places and fields are the window's own; the core only keeps them.
struct UnfinishedWords {
    QString page, place;
    std::map<QString, QString> fields; ///< words by the name of their field; none is empty

    bool operator==(const UnfinishedWords&) const = default;
};

/// Where the window was when its owner locked it: the place of PrivateState::lastPage, the field with the keyboard, and
/// the caret in it, in UTF-16 units.
struct LastPlace {
    QString place, field;
    std::uint32_t caret = 0;

    bool operator==(const LastPlace&) const = default;
};

/// What its owner was in the middle of, so that neither a lock nor another page loses it.
class Unfinished {
public:
    static constexpr qsizetype longestId = 64, longestPlace = 256, longestField = 512, longestWords = 256 * 1024;
    static constexpr std::size_t mostPlaces = 64, mostFields = 64; ///< the oldest place is let go for a new one

    /// These are now all the words of that place; what is not among them was finished or given up. Over a limit above,
    /// a field is left out.
    void hold(const QString& page, const QString& place, std::map<QString, QString> fields);
    /// Null when nothing is held there.
    const std::map<QString, QString>* at(const QString& page, const QString& place) const;
    const std::vector<UnfinishedWords>& words() const { return m_words; }

    const LastPlace& last() const { return m_last; }
    void setLast(LastPlace last);

    bool isEmpty() const { return *this == Unfinished(); }
    /// FORMAT.md, part 40.
    Cbor toCbor() const;
    /// BadEncoding, TextTooLong.
    static Result<Unfinished> fromCbor(const Cbor& value);

    bool operator==(const Unfinished&) const = default;

private:
    std::vector<UnfinishedWords> m_words; ///< the newest is the last
    LastPlace m_last;
};

} // namespace bothy
