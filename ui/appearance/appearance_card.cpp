#include "ui/appearance/appearance_card.h"

#include "ui/appearance/appearance_keeper.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPushButton>
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

AppearanceCard::AppearanceCard(AppearanceKeeper& keeper, AppearanceChoices choices, QWidget* parent)
    : Card(parent)
    , m_keeper(keeper) {
    const bool all = choices == AppearanceChoices::All;
    if (all) {
        content()->addWidget(new TextLabel(TextRole::Section, tr("Appearance")));
        content()->addWidget(new TextLabel(TextRole::Body, Ink::Muted,
                                           tr("For you alone. While locked, Bothy has the largest text and the "
                                              "strongest contrast that was ever needed here.")));
    }
    addChoices(
        tr("Colours"), u"theme"_s,
        {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast, light"), tr("High contrast, dark")},
        [](const Appearance& a) { return static_cast<int>(a.theme); },
        [](Appearance& a, int place) { a.theme = static_cast<ThemeChoice>(place); });
    content()->addWidget(new TextLabel(TextRole::Strong, tr("Text size")));
    content()->addWidget(makeTextSize());
    if (all)
        addChoices(
            tr("Space"), u"density"_s, {tr("Comfortable"), tr("Compact")},
            [](const Appearance& a) { return static_cast<int>(a.density); },
            [](Appearance& a, int place) { a.density = static_cast<Density>(place); });
    content()->addWidget(new TextLabel(TextRole::Strong, tr("Calm")));
    addTick(u"reducedMotion"_s, tr("Nothing fades or moves"), &Appearance::reducedMotion);
    if (all) addTick(u"plain"_s, tr("No decorative pictures"), &Appearance::plain);
    connect(&keeper, &AppearanceKeeper::chosen, this, &AppearanceCard::refresh);
    refresh();
}

void AppearanceCard::addChoices(const QString& title, const QString& name, const QStringList& words,
                                const std::function<int(const Appearance&)>& place,
                                const std::function<void(Appearance&, int)>& put) {
    auto* choices = new QWidget;
    setAccessibleRole(choices, QAccessible::Grouping);
    choices->setAccessibleName(title);
    auto* line = new FlowLayout(choices);
    auto* group = new QButtonGroup(choices);
    for (int i = 0; i < words.size(); ++i) {
        auto* button = new RadioChoice(words[i]);
        button->setObjectName(u"%1.%2"_s.arg(name).arg(i));
        group->addButton(button, i);
        line->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, put, i] { change([&](Appearance& a) { put(a, i); }); });
    }
    m_refreshers.push_back([group, place](const Appearance& a) { group->button(place(a))->setChecked(true); });
    content()->addWidget(new TextLabel(TextRole::Strong, title));
    content()->addWidget(choices);
    followTheme(choices,
                [line](const Theme& theme) { line->setSpacings(theme.metrics().bodies(1.6), theme.metrics().u); });
}

void AppearanceCard::addTick(const QString& name, const QString& words, bool Appearance::*tick) {
    auto* box = new TickBox(words);
    box->setObjectName(name);
    content()->addWidget(box, 0, Qt::AlignLeading);
    m_refreshers.push_back([box, tick](const Appearance& a) { box->setChecked(a.*tick); });
    connect(box, &QCheckBox::clicked, this, [this, tick](bool on) { change([&](Appearance& a) { a.*tick = on; }); });
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
    connect(m_smaller, &QPushButton::clicked, this,
            [this] { change([](Appearance& a) { a.textPercent = nextStep(a.textPercent, -1); }); });
    connect(m_larger, &QPushButton::clicked, this,
            [this] { change([](Appearance& a) { a.textPercent = nextStep(a.textPercent, +1); }); });
    return size;
}

void AppearanceCard::change(const std::function<void(Appearance&)>& how) {
    Appearance next = m_keeper.appearance();
    how(next);
    m_keeper.choose(next);
}

void AppearanceCard::refresh() {
    const Appearance& now = m_keeper.appearance();
    for (const auto& each : m_refreshers)
        each(now);
    m_percent->setText(tr("%1 %").arg(QLocale().toString(now.textPercent)));
    m_smaller->setEnabled(now.textPercent > TextSteps.front());
    m_larger->setEnabled(now.textPercent < TextSteps.back());
}

} // namespace bothy
