#pragma once

#include "core/base/bytes.h"

#include <QHashFunctions>
#include <QString>

#include <algorithm>
#include <compare>
#include <optional>

namespace bothy {

/// The name of one entry of the shipped content: 1 to 64 of `a-z 0-9 _ .`, never renamed and never
/// reused, because people's answers point to it. The tag keeps an ItemId from being taken for a
/// SectionId. Ordered by its octets, a shorter id first when one begins the other, which is also the
/// order both people's computers use when they compare. A default-made id is empty and names nothing.
template <typename Tag>
class ContentId {
public:
    static constexpr qsizetype maxSize = 64;

    ContentId() = default;

    /// Empty unless `text` has the shape of an id.
    static std::optional<ContentId> from(ByteView text) {
        if (text.isEmpty() || text.size() > maxSize || !std::all_of(text.begin(), text.end(), isAllowed)) return {};
        ContentId id;
        id.m_text = text.toByteArray();
        return id;
    }
    static std::optional<ContentId> from(QStringView text) {
        if (text.size() > maxSize) return {};
        return from(ByteView(text.toUtf8()));
    }

    const Bytes& bytes() const { return m_text; }
    QString text() const { return QString::fromLatin1(m_text); }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const ContentId& a, const ContentId& b) { return a.m_text == b.m_text; }
    friend std::strong_ordering operator<=>(const ContentId& a, const ContentId& b) {
        return std::lexicographical_compare_three_way(a.m_text.begin(), a.m_text.end(), b.m_text.begin(),
                                                      b.m_text.end());
    }
    friend size_t qHash(const ContentId& id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    static bool isAllowed(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.'; }

    Bytes m_text;
};

/// One question of the list, `int.slow`; also own items, whose ids begin with `own.`.
using ItemId = ContentId<struct ItemIdTag>;
/// One topic of the list, `touch`.
using SectionId = ContentId<struct SectionIdTag>;
/// What someone can attach to an answer, `ask_each_time`.
using ConditionId = ContentId<struct ConditionIdTag>;
/// A filter word on items, `no_touch`.
using TagId = ContentId<struct TagIdTag>;
/// What an intense item asks to have in place first, `signals`.
using RequirementId = ContentId<struct RequirementIdTag>;
/// Any entry of the care texts, unique inside its list: `st.water`, `hard_no`, `next_day`.
using CareId = ContentId<struct CareIdTag>;

} // namespace bothy

template <typename Tag>
struct std::hash<bothy::ContentId<Tag>> {
    size_t operator()(const bothy::ContentId<Tag>& id) const noexcept { return qHash(id); }
};
