#include "ui/widgets/held_ticks.h"

#include "ui/widgets/held_words.h"

#include <QCheckBox>
#include <QStringList>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar Ticked = u'+', Unticked = u'-';

/// One line, composed as it is when it comes back from the disk.
QString asKept(const QString& says) {
    return says.normalized(QString::NormalizationForm_C).replace(u'\n', u' ');
}

} // namespace

HeldTicks::HeldTicks(QWidget* view)
    : QObject(view)
    , m_held(new HeldWords(
          view, [this] { return written(); }, [this](const QString& kept) { bringBack(kept); })) {}

void HeldTicks::renew() {
    for (const Row& row : m_rows)
        if (!row.tick->isChecked()) m_chosen.insert(row.key, false);
    forgetRows();
}

void HeldTicks::forgetRows() {
    for (const Row& row : m_rows)
        row.tick->disconnect(this); // it may be added once more
    m_rows.clear();
    m_areAll = false;
}

void HeldTicks::add(const QString& says, QCheckBox* tick) {
    const QString line = asKept(says);
    const auto same = std::ranges::count(m_rows, line, &Row::line);
    const QString key = same == 0 ? line : u"%1 #%2"_s.arg(line).arg(same);
    const Row row = m_rows.emplace_back(Row{line, key, tick, tick->isChecked()});
    stand(row);
    connect(tick, &QCheckBox::clicked, this, [this, row] {
        note(row);
        m_held->typed();
        Q_EMIT changed();
    });
}

void HeldTicks::note(const Row& row) {
    if (row.begins && row.tick->isChecked())
        m_chosen.remove(row.key);
    else
        m_chosen.insert(row.key, row.tick->isChecked());
}

void HeldTicks::stand(const Row& row) const {
    row.tick->setChecked(m_chosen.value(row.key, row.begins));
}

void HeldTicks::settle() {
    m_chosen.clear();
    m_held->settle();
}

/// The words of before are settled once the view is to be seen and whatever came back is back. To a view without rows
/// nothing comes back, because it is not to be seen: what was kept of it is settled with it.
void HeldTicks::settleOthers() {
    m_areAll = true;
    const qsizetype before = m_chosen.size();
    erase_if(m_chosen, [this](auto each) { return std::ranges::find(m_rows, each.key(), &Row::key) == m_rows.end(); });
    const bool isOther = m_chosen.size() != before;
    if (isOther || m_rows.empty()) QMetaObject::invokeMethod(m_held, &HeldWords::settle, Qt::QueuedConnection);
}

/// In the same order for the same choice.
QString HeldTicks::written() const {
    QStringList lines;
    for (auto each = m_chosen.begin(); each != m_chosen.end(); ++each)
        lines << (each.value() ? Ticked : Unticked) + each.key();
    lines.sort();
    return lines.join(u'\n');
}

void HeldTicks::bringBack(const QString& kept) {
    m_chosen.clear();
    for (const QString& line : kept.split(u'\n'))
        m_chosen.insert(line.mid(1), line.startsWith(Ticked));
    for (const Row& row : m_rows)
        stand(row);
    if (m_areAll) settleOthers();
    Q_EMIT changed();
}

} // namespace bothy
