#include "core/vault/instance_marker.h"

#include "core/crypto/envelope.h"
#include "core/statements/canonical.h"
#include "core/statements/statement_log.h"
#include "core/vault/files.h"
#include "core/vault/padding.h"

#include <QFile>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t Version = 2;
constexpr std::uint64_t VersionWithoutMemory = 1;
constexpr qint64 MaxMarkerOctets = 64 * 1024 * 1024;
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
                              marker.pocketGeneration, marker.memory.encode()});
}

std::optional<InstanceMarker> decodeMarker(ByteView octets) {
    const auto value = decode(octets, {.totalOctets = MaxMarkerOctets, .depth = 1});
    const Cbor::Array* f = value ? value->array() : nullptr;
    const bool hasMemory = f && f->size() == 7 && (*f)[0].number() == Version;
    if (!hasMemory && !(f && f->size() == 6 && (*f)[0].number() == VersionWithoutMemory)) return std::nullopt;
    const auto instance = InstanceId::from((*f)[1].bytes().value_or(Bytes()));
    const auto feed = FeedId::from((*f)[2].bytes().value_or(Bytes()));
    const auto seq = (*f)[3].number();
    const auto head = StatementId::from((*f)[4].bytes().value_or(Bytes()));
    const auto generation = (*f)[5].number();
    const auto memory = hasMemory ? OwnMemory::decode((*f)[6].bytes().value_or(Bytes())) : OwnMemory();
    if (!instance || !feed || !seq || !head || !generation || !memory) return std::nullopt;
    return InstanceMarker{*instance, *feed, *seq, *head, *generation, *memory};
}

} // namespace

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
    , m_owner(owner)
    , m_key(derivePocketKey(root)) {}

std::optional<InstanceMarker> MarkerFile::read() const {
    const auto octets = files::read(m_path, MaxMarkerOctets);
    const auto text = octets ? unseal(m_key, context(), *octets) : Result<SecretBytes>(fail(ErrorKind::VaultMissing));
    if (!text) return std::nullopt;
    if (const auto content = unpadded(text->view()))
        if (auto marker = decodeMarker(*content)) return marker;
    return decodeMarker(text->view()); // the version without a memory was not padded
}

Result<void> MarkerFile::write(const InstanceMarker& marker) const {
    BOTHY_TRY(files::makePrivateDirectory(m_directory));
    const SecretBytes text = padded(encodeMarker(marker), MarkerStep, MarkerStep);
    return files::replaceFile(m_path, seal(m_key, context(), text.view()));
}

void MarkerFile::remove() const {
    QFile::remove(m_path);
}

Bytes MarkerFile::context() const {
    return encode(Cbor::Array{u"bothy/marker/1"_s, m_owner.couple.bytes(), m_owner.person.bytes()});
}

} // namespace bothy
