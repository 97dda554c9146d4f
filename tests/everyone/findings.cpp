#include "tests/everyone/findings.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

bool isPartOfQt(const QWidget& widget) {
    return widget.objectName().startsWith("qt_"_L1) || widget.inherits("QLineEditIconButton") ||
           widget.inherits("QFocusFrame");
}

} // namespace

void Findings::add(const QString& what) {
    Seen& seen = m_all[what];
    if (seen.times++ == 0) seen.firstState = m_state;
}

std::string Findings::report() const {
    QList<QPair<int, QString>> lines;
    for (auto one = m_all.begin(); one != m_all.end(); ++one)
        lines.append({one->times, u"%1 (%2 times, first in %3)"_s.arg(one.key()).arg(one->times).arg(one->firstState)});
    std::sort(lines.begin(), lines.end(), [](const auto& one, const auto& other) { return one.first > other.first; });
    QString all = u"%1 findings\n"_s.arg(lines.size());
    for (qsizetype i = 0; i < std::min<qsizetype>(lines.size(), 50); ++i)
        all += lines[i].second + u'\n';
    return all.toStdString();
}

QString shownWords(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return button->text();
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) return field->placeholderText();
    return {};
}

QString called(const QWidget& widget) {
    const QString words = shownWords(widget).isEmpty() ? widget.accessibleName() : shownWords(widget);
    return u"%1 %2 \"%3\""_s.arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName(),
                                 words.left(60));
}

QList<QWidget*> visibleWidgets(const QWidget& top) {
    QList<QWidget*> visible;
    for (QWidget* widget : top.findChildren<QWidget*>())
        if (widget->isVisible() && !isPartOfQt(*widget)) visible.append(widget);
    return visible;
}

} // namespace bothy
