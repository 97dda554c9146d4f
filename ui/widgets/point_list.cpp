#include "ui/widgets/point_list.h"

#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

PointList::PointList(const QStringList& sentences, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    for (const QString& sentence : sentences) {
        auto* row = new QHBoxLayout;
        row->addWidget(new TextLabel(TextRole::Body, Ink::Muted, u"•"_s, this), 0, Qt::AlignTop);
        row->addWidget(new TextLabel(TextRole::Body, sentence, this), 1);
        column->addLayout(row);
        followTheme(this, [row](const Theme& theme) { row->setSpacing(2 * theme.metrics().u); });
    }
    followTheme(this, [column](const Theme& theme) { column->setSpacing(theme.metrics().u); });
}

} // namespace bothy
