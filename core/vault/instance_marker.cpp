#include "core/vault/instance_marker.h"

#include "core/base/log.h"
#include "core/base/private_file.h"
#include "core/crypto/envelope.h"
#include "core/statements/canonical.h"
#include "core/statements/statement_log.h"
#include "core/vault/files.h"
#include "core/vault/padding.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t Version = 4;
constexpr std::uint64_t VersionWithoutFindings = 3;
constexpr std::uint64_t VersionWithoutWords = 2;
constexpr std::uint64_t VersionWithoutMemory = 1;
constexpr qint64 MaxMarkerOctets = 160 * 1024 * 1024;
constexpr qsizetype MarkerStep = 64 * 1024;

/// Nothing of the feed is beyond its head, and no number was used twice.
bool isWhole(const StatementLog& log, const FeedId& feed) {
    const VerifiedStatement* head = log.headOf(feed);
    if (!head || log.isForked(feed)) return false;
    return std::none_of(log.all().begin(), log.all().end(), [&](const VerifiedStatement& statement) {
        return statement.header().feed == feed && statement.header().seq > head->header().seq;
    });
}

Bytes encodeMarker(const InstanceMarker& marker) {
    return encode(Cbor::Array{Version, marker.instance.bytes(), marker.feed.bytes(), marker.seq, marker.head.bytes(),
                              marker.pocketGeneration, marker.memory.encode(),
                              marker.unwritten ? Cbor(*marker.unwritten) : Cbor(), marker.stamp.bytes(),
                              toCbor(marker.unsaid)});
}

std::optional<InstanceMarker> decodeMarker(ByteView octets) {
    const auto value = decode(octets, {.totalOctets = MaxMarkerOctets, .depth = 2});
    const Cbor::Array* f = value ? value->array() : nullptr;
    const auto isVersion = [&](std::uint64_t version, std::size_t fields) {
        return f && f->size() == fields && (*f)[0].number() == version;
    };
    const bool hasFindings = isVersion(Version, 10), hasWords = hasFindings || isVersion(VersionWithoutFindings, 9);
    const bool hasMemory = hasWords || isVersion(VersionWithoutWords, 7);
    if (!hasMemory && !isVersion(VersionWithoutMemory, 6)) return std::nullopt;
    const auto instance = InstanceId::from((*f)[1].bytes().value_or(Bytes()));
    const auto feed = FeedId::from((*f)[2].bytes().value_or(Bytes()));
    const auto seq = (*f)[3].number();
    const auto head = StatementId::from((*f)[4].bytes().value_or(Bytes()));
    const auto generation = (*f)[5].number();
    const auto memory = hasMemory ? OwnMemory::decode((*f)[6].bytes().value_or(Bytes())) : OwnMemory();
    const auto unwritten = hasWords ? (*f)[7].bytes() : std::nullopt;
    if (!instance || !feed || !seq || !head || !generation || !memory) return std::nullopt;
    const auto stamp = hasWords ? PocketStamp::from((*f)[8].bytes().value_or(Bytes())) : PocketStamp();
    if (!stamp || (hasWords && !unwritten && !(*f)[7].isNull())) return std::nullopt;
    const auto unsaid = hasFindings ? findingsFrom((*f)[9]) : TableFindings();
    if (!unsaid) return std::nullopt;
    return InstanceMarker{*instance, *feed, *seq, *head, *generation, *stamp, *memory, unwritten, *unsaid};
}

} // namespace

bool isOfPocket(const InstanceMarker& marker, const PocketStamp& stamp, const PocketStamp& before) {
    return marker.stamp == stamp || marker.stamp == before; // of earlier versions all of them are zeros
}

bool mayContinue(const std::optional<InstanceMarker>& marker, const InstanceId& instance, const FeedId& feed,
                 const StatementLog& log, std::uint64_t pocketGeneration) {
    if (!marker || marker->instance != instance || marker->feed != feed) return false;
    if (marker->pocketGeneration > pocketGeneration) return false;
    const VerifiedStatement* known = log.find(marker->head);
    return !log.isEnded(feed) && known && known->header().feed == feed && known->header().seq == marker->seq &&
           isWhole(log, feed);
}

MarkerFile::MarkerFile(const QString& stateDirectory, const SlotOwner& owner, const RootKey& root)
    : m_directory(stateDirectory)
    , m_path(u"%1/%2.marker"_s.arg(stateDirectory, owner.person.hex()))
    , m_pathAhead(m_path + u".next"_s)
    , m_owner(owner)
    , m_key(derivePocketKey(root)) {}

std::optional<InstanceMarker> MarkerFile::read() const {
    if (auto marker = readAt(m_path)) return marker;
    if (auto marker = readAt(m_pathAhead)) return marker;
    return newestAside();
}

/// Of a vault that was missing when another one was begun in its place, and that is back.
std::optional<InstanceMarker> MarkerFile::newestAside() const {
    std::optional<InstanceMarker> newest;
    const QFileInfo place(m_path);
    for (const QString& name : place.dir().entryList({place.fileName() + u"*.aside"_s}, QDir::Files | QDir::Hidden))
        if (auto marker = readAt(place.dir().filePath(name));
            marker && (!newest || marker->pocketGeneration > newest->pocketGeneration))
            newest = std::move(marker);
    return newest;
}

std::optional<InstanceMarker> MarkerFile::readAt(const QString& path) const {
    const auto octets = files::read(path, MaxMarkerOctets);
    return octets ? unsealed(*octets) : std::nullopt;
}

std::optional<InstanceMarker> MarkerFile::unsealed(ByteView octets) const {
    const auto text = unseal(m_key, context(), octets);
    if (!text) return std::nullopt;
    if (const auto content = unpadded(text->view()))
        if (auto marker = decodeMarker(*content)) return marker;
    return decodeMarker(text->view()); // the version without a memory was not padded
}

Bytes MarkerFile::sealed(const InstanceMarker& marker) const {
    Bytes text = padded(encodeMarker(marker), MarkerStep, MarkerStep);
    Bytes box = seal(m_key, context(), text);
    wipe(text);
    return box;
}

Result<void> MarkerFile::writeAt(const QString& path, const InstanceMarker& marker) const {
    BOTHY_TRY(files::makePrivateDirectory(m_directory));
    return files::replaceFile(path, sealed(marker));
}

Result<void> MarkerFile::write(const InstanceMarker& marker) const {
    return writeAt(m_path, marker);
}

void MarkerFile::writeAhead(const InstanceMarker& marker) const {
    if (const auto written = writeAt(m_pathAhead, marker); !written) log::warn("instance marker", written.error());
}

void MarkerFile::dropAhead() const {
    if (QFile::remove(m_pathAhead)) keepOnlyTheDay(m_directory);
}

void MarkerFile::remove() const {
    if (QFile::remove(m_path)) keepOnlyTheDay(m_directory);
    dropAhead();
}

Bytes MarkerFile::context() const {
    return encode(Cbor::Array{u"bothy/marker/1"_s, m_owner.couple.bytes(), m_owner.person.bytes()});
}

} // namespace bothy
