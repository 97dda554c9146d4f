#include "core/session/unsaved_part.h"

#include <algorithm>
#include <utility>

namespace bothy {

UnsavedPart::UnsavedPart(const SavePace& pace, std::function<void()> write)
    : m_pace(pace) {
    m_soon.setSingleShot(true);
    QObject::connect(&m_soon, &QTimer::timeout, &m_soon, std::move(write));
}

void UnsavedPart::note() {
    if (!m_soon.isActive()) m_atLatest.setRemainingTime(m_pace.atLatest);
    m_isThere = true;
    ++m_edits;
    m_soon.start(std::min(m_pace.after, std::chrono::milliseconds(m_atLatest.remainingTime())));
}

bool UnsavedPart::take() {
    m_soon.stop();
    return std::exchange(m_isThere, false);
}

quint64 UnsavedPart::leaves() {
    ++m_onTheirWay;
    return m_edits;
}

void UnsavedPart::saved(quint64 upTo) {
    m_why.reset();
    m_told.clear();
    if (upTo == m_edits) take();
}

bool UnsavedPart::failed(ErrorKind why) {
    m_isThere = true;
    tried();
    if (m_why && why == ErrorKind::VaultBusy) return false;
    m_why = why;
    return m_told.insert(why).second;
}

bool UnsavedPart::mayPass(ErrorKind why) {
    switch (why) {
    case ErrorKind::VaultBusy:
    case ErrorKind::NotAVault:
    case ErrorKind::VaultDamaged:
    case ErrorKind::VaultReadOnly:
    case ErrorKind::FolderNotWritable:
    case ErrorKind::DiskFull:
    case ErrorKind::InputOutput:
    case ErrorKind::OutOfMemory:
        return true;
    default:
        return false;
    }
}

bool UnsavedPart::isOwed() const {
    return m_isThere && !m_soon.isActive() && m_why && mayPass(*m_why);
}

void UnsavedPart::forget() {
    take();
    m_onTheirWay = 0;
    m_why.reset();
    m_told.clear();
}

} // namespace bothy
