#include "ui/answers/own_text.h"

#include "core/documents/ownitems/own_item.h"
#include "core/itembank/catalogue.h"
#include "ui/text/isolated.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace bothy {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("bothy::OwnText", text);
}

} // namespace

OwnText::OwnText(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    followTheme(this, [this](const Theme& theme) { m_column->setSpacing(theme.metrics().u); });
}

OwnText::OwnText(const OwnItem& item, const Catalogue& catalogue, QWidget* parent)
    : OwnText(parent) {
    setItem(item, catalogue);
}

void OwnText::setItem(const OwnItem& item, const Catalogue& catalogue) {
    while (QLayoutItem* taken = m_column->takeAt(0)) {
        delete taken->widget();
        delete taken;
    }
    const auto add = [this](TextRole role, Ink ink, const QString& text) {
        if (!text.isEmpty()) m_column->addWidget(new TextLabel(role, ink, text, this));
    };
    add(TextRole::Item, Ink::Text, item.prompt);
    const RoleText& roles = catalogue.roleText(item.roles);
    //: A side of a line and its words: "Giving: I read aloud".
    const auto side = [](const QString& role, const QString& words) { return tr("%1: %2").arg(role, isolated(words)); };
    if (!item.firstPrompt.isEmpty()) add(TextRole::Body, Ink::Text, side(roles.first, item.firstPrompt));
    if (!item.secondPrompt.isEmpty()) add(TextRole::Body, Ink::Text, side(roles.second, item.secondPrompt));
    add(TextRole::Body, Ink::Text, item.explanation);
    add(TextRole::Body, Ink::Muted, placeInWords(item, catalogue));
}

QString rolesInWords(const OwnItem& item, const Catalogue& catalogue) {
    if (item.roles == RolePair::Mutual) return tr("The same for both of you");
    const RoleText& roles = catalogue.roleText(item.roles);
    //: The two sides of a line, such as "Giving" and "Receiving".
    return tr("Two sides: %1 and %2").arg(roles.first, roles.second);
}

QString placeInWords(const OwnItem& item, const Catalogue& catalogue) {
    const Section* shipped = catalogue.section(item.section);
    const QString topic = shipped ? shipped->title : isolated(item.ownSection);
    //: Where a line stands: its topic, its part of the list, its kind of question, and who answers what.
    return tr("%1 · %2 · %3 · %4")
        .arg(topic, catalogue.tier(item.tier).title, catalogue.polarity(item.polarity).title,
             rolesInWords(item, catalogue));
}

} // namespace bothy
