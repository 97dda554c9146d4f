#include "core/vault/journal_pages.h"

#include <QtEndian>

#include <bit>

namespace bothy {

namespace {

constexpr ByteView DatabaseMagic{"SQLite format 3\0", 16};
constexpr ByteView JournalMagic{"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8};
constexpr qsizetype DatabaseHeadOctets = 100;
constexpr qsizetype JournalHeadOctets = 28;
/// Written by a program that does not sync: the records go to the end of the file.
constexpr std::uint32_t ToTheEnd = 0xffffffff;

std::uint32_t numberAt(ByteView octets, qsizetype at) {
    return qFromBigEndian<std::uint32_t>(octets.data() + at);
}

bool isPageSize(std::uint32_t size) {
    return size >= 512 && size <= 65536 && std::has_single_bit(size);
}

/// One head of a journal and the records that follow it. A long transaction has several.
struct Segment {
    std::uint32_t records = 0;
    std::uint32_t seed = 0;
    std::uint32_t pages = 0;
    std::uint32_t sector = 0;
    std::uint32_t pageSize = 0;

    static std::optional<Segment> at(ByteView journal, qsizetype start) {
        if (journal.size() - start < JournalHeadOctets) return std::nullopt;
        const ByteView head = journal.sliced(start);
        if (head.first(JournalMagic.size()) != JournalMagic) return std::nullopt;
        const Segment segment{numberAt(head, 8), numberAt(head, 12), numberAt(head, 16), numberAt(head, 20),
                              numberAt(head, 24)};
        const bool isSound = isPageSize(segment.pageSize) && segment.sector >= 32 && segment.sector <= 65536 &&
                             std::has_single_bit(segment.sector);
        return isSound ? std::optional(segment) : std::nullopt;
    }

    qsizetype recordOctets() const { return qsizetype{pageSize} + 8; }

    /// SQLite puts a page back only when its check number fits.
    bool fits(ByteView record) const {
        std::uint32_t sum = seed;
        for (qsizetype i = qsizetype{pageSize} - 200; i > 0; i -= 200)
            sum += static_cast<std::uint8_t>(record[4 + i]);
        return sum == numberAt(record, 4 + pageSize);
    }
};

} // namespace

std::optional<DatabaseHead> DatabaseHead::read(ByteView octets) {
    if (octets.size() < DatabaseHeadOctets || octets.first(DatabaseMagic.size()) != DatabaseMagic) return std::nullopt;
    const std::uint32_t written = qFromBigEndian<std::uint16_t>(octets.data() + 16);
    const DatabaseHead head{written == 1 ? 65536 : written, numberAt(octets, 24), numberAt(octets, 28)};
    return isPageSize(head.pageSize) ? std::optional(head) : std::nullopt;
}

std::optional<JournalHead> JournalHead::read(ByteView journal) {
    const auto first = Segment::at(journal, 0);
    if (!first) return std::nullopt;
    JournalHead head{first->pages, {}};
    qsizetype start = 0;
    for (auto segment = first; segment && segment->pageSize == first->pageSize; segment = Segment::at(journal, start)) {
        qsizetype at = start + segment->sector;
        for (std::uint32_t i = 0; segment->records == ToTheEnd || i < segment->records; ++i) {
            if (journal.size() - at < segment->recordOctets()) return head;
            const ByteView record = journal.sliced(at, segment->recordOctets());
            if (!segment->fits(record)) return head;
            if (numberAt(record, 0) == 1) head.firstPage = record.sliced(4, segment->pageSize).toByteArray();
            at += segment->recordOctets();
        }
        // The next head begins at the next sector.
        start = (at + segment->sector - 1) / segment->sector * segment->sector;
    }
    return head;
}

bool belongs(const JournalHead& journal, ByteView firstPage, qint64 size) {
    const auto now = DatabaseHead::read(firstPage);
    if (!now) return false;
    if (journal.firstPage.isEmpty()) // the file was not touched, or only pages beyond its head
        return now->pages == journal.pages && size >= qint64{now->pageSize} * now->pages;
    const auto before = DatabaseHead::read(journal.firstPage);
    if (!before || before->pageSize != now->pageSize) return false;
    return now->changes == before->changes || now->changes == before->changes + 1;
}

} // namespace bothy
