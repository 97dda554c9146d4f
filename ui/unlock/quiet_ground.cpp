#include "ui/unlock/quiet_ground.h"

#include "ui/theme/theme.h"
#include "ui/widgets/hills.h"
#include "ui/widgets/text_label.h"

#include <algorithm>

namespace bothy {
namespace {

constexpr double HillsInBodies = 10;
constexpr double LeastHillsInBodies = 6;

} // namespace

QuietGround::QuietGround(const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_hills(new Hills(this, /*withShelter=*/false))
    , m_sentence(new TextLabel(TextRole::Body, Ink::Muted, sentence, this)) {
    m_sentence->setAlignment(Qt::AlignCenter);
}

void QuietGround::useRoom(int spare) {
    const Metrics& m = themeOf(this).metrics();
    const int words = m_sentence->heightForWidth(std::max(1, width() - 6 * m.u)) + 6 * m.u;
    const int hills = std::min(spare, m.bodies(HillsInBodies));
    setVisible(spare >= words);
    m_hills->setVisible(hills >= m.bodies(LeastHillsInBodies));
    setFixedHeight(m_hills->isHidden() ? words : std::max(words, hills));
}

void QuietGround::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const Metrics& m = themeOf(this).metrics();
    const int room = std::max(1, width() - 6 * m.u);
    const int words = m_sentence->heightForWidth(room);
    m_hills->setGeometry(rect());
    m_sentence->setGeometry(3 * m.u, height() - words - (m_hills->isHidden() ? 3 : 6) * m.u, room, words);
}

} // namespace bothy
