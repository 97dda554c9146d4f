#include "ui/settings/appearance_card.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QButtonGroup>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// Finer where it is small, coarser where it is large.
constexpr std::array TextSteps = {80, 90, 100, 110, 125, 150, 175, 200};

/// The step after (or before) a size, which itself need not be one.
int nextStep(int percent, int direction) {
    if (direction > 0) {
        const auto larger = std::ranges::upper_bound(TextSteps, percent);
        return larger == TextSteps.end() ? percent : *larger;
    }
    const auto here = std::ranges::lower_bound(TextSteps, percent);
    return here == TextSteps.begin() ? percent : *std::prev(here);
}

} // namespace

AppearanceCard::AppearanceCard(Theme& theme, SettingsStore& store, QWidget* parent)
    : Card(parent)
    , m_theme(theme)
    , m_store(store)
    , m_appearance(store.appearance()) {
    content()->addWidget(new TextLabel(TextRole::Section, tr("Appearance")));
    content()->addWidget(new TextLabel(TextRole::Strong, tr("Colours")));
    content()->addWidget(makeColours());
    content()->addWidget(new TextLabel(TextRole::Strong, tr("Text size")));
    content()->addWidget(makeTextSize());
    showTextSize();
}

QWidget* AppearanceCard::makeColours() {
    auto* colours = new QWidget;
    setAccessibleRole(colours, QAccessible::Grouping);
    colours->setAccessibleName(tr("Colours"));
    auto* line = new FlowLayout(colours);
    auto* group = new QButtonGroup(colours);
    const std::array<std::pair<ThemeChoice, QString>, 4> choices = {{
        {ThemeChoice::System, tr("As the system")},
        {ThemeChoice::Light, tr("Light")},
        {ThemeChoice::Dark, tr("Dark")},
        {ThemeChoice::HighContrast, tr("High contrast")},
    }};
    for (const auto& [choice, word] : choices) {
        auto* button = new QRadioButton(word);
        button->setObjectName(u"theme.%1"_s.arg(static_cast<int>(choice)));
        button->setChecked(choice == m_appearance.theme);
        group->addButton(button);
        line->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, choice = choice] {
            choose({choice, m_appearance.textPercent});
        });
    }
    followTheme(colours,
                [line](const Theme& theme) { line->setSpacings(theme.metrics().bodies(1.6), theme.metrics().u); });
    return colours;
}

QWidget* AppearanceCard::makeTextSize() {
    auto* size = new QWidget;
    auto* line = new FlowLayout(size);
    m_smaller = new QPushButton(icon(IconName::Minus), tr("Smaller"));
    m_percent = new TextLabel(TextRole::Strong);
    m_larger = new QPushButton(icon(IconName::Plus), tr("Larger"));
    m_smaller->setObjectName(u"smallerText"_s);
    m_percent->setObjectName(u"textPercent"_s);
    m_larger->setObjectName(u"largerText"_s);
    m_smaller->setAccessibleName(tr("Smaller text"));
    m_larger->setAccessibleName(tr("Larger text"));
    m_percent->setAlignment(Qt::AlignCenter);
    for (QWidget* part :
         {static_cast<QWidget*>(m_smaller), static_cast<QWidget*>(m_percent), static_cast<QWidget*>(m_larger)})
        line->addWidget(part);
    followTheme(m_percent, [this](const Theme& theme) {
        m_percent->setMinimumSize(theme.metrics().bodies(4), theme.metrics().controlHeight);
    });
    connect(m_smaller, &QPushButton::clicked, this, [this] { stepText(-1); });
    connect(m_larger, &QPushButton::clicked, this, [this] { stepText(+1); });
    return size;
}

void AppearanceCard::choose(const Appearance& appearance) {
    m_appearance = appearance;
    m_store.setAppearance(appearance);
    applyAppearance(m_theme, *qApp, appearance);
    showTextSize();
}

void AppearanceCard::stepText(int direction) {
    choose({m_appearance.theme, nextStep(m_appearance.textPercent, direction)});
}

void AppearanceCard::showTextSize() {
    m_percent->setText(tr("%1 %").arg(QLocale().toString(m_appearance.textPercent)));
    m_smaller->setEnabled(m_appearance.textPercent > TextSteps.front());
    m_larger->setEnabled(m_appearance.textPercent < TextSteps.back());
}

} // namespace bothy
