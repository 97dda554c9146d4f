#include "tests/everyone/own_words_checks.h"

#include "ui/paper/paper_document.h"
#include "ui/paper/paper_html.h"
#include "ui/paper/paper_look.h"
#include "ui/paper/paper_text.h"
#include "ui/widgets/page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QTextDocument>
#include <QToolTip>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

void checkLabel(const QLabel& label, Findings& findings) {
    if (label.textFormat() != Qt::PlainText) findings.add(u"may be read as markup: "_s + called(label));
}

void checkNoShortcut(const QAbstractButton& button, Findings& findings) {
    if (!button.shortcut().isEmpty())
        findings.add(u"is pressed by %1: %2"_s.arg(button.shortcut().toString(), called(button)));
}

/// As a pointer that rests asks for it.
void checkToolTip(QWidget& widget, Findings& findings) {
    if (widget.toolTip().isEmpty() || !Qt::mightBeRichText(widget.toolTip())) return;
    QHelpEvent rest(QEvent::ToolTip, widget.rect().center(), widget.mapToGlobal(widget.rect().center()));
    QApplication::sendEvent(&widget, &rest);
    bool isSeen = false;
    for (QWidget* top : QApplication::topLevelWidgets()) {
        const auto* tip = qobject_cast<const QLabel*>(top);
        if (!tip || !tip->inherits("QTipLabel") || !tip->isVisible()) continue;
        isSeen = true;
        if (tip->textFormat() != Qt::PlainText || tip->text() != widget.toolTip())
            findings.add(u"has markup in its tool tip: "_s + called(widget));
    }
    if (!isSeen) findings.add(u"did not show its tool tip: "_s + called(widget));
    QToolTip::hideText();
}

/// What Qt leaves out of a name when it takes "&" for a mark.
bool hasLostAnAmpersand(const QString& said, const QString& shown) {
    return shown.contains(u'&') && !said.isEmpty() && said != shown && said == QString(shown).remove(u'&');
}

void checkName(QWidget& widget, Findings& findings) {
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&widget);
    const QString shown = shownWords(widget);
    if (face && hasLostAnAmpersand(face->text(QAccessible::Name), shown))
        findings.add(u"is said without its \"&\": "_s + called(widget));
}

/// A document that notes what it would load from somewhere.
class WatchedDocument : public QTextDocument {
public:
    QStringList asked;

protected:
    QVariant loadResource(int type, const QUrl& url) override {
        asked << url.toString();
        return QTextDocument::loadResource(type, url);
    }
};

Page* openPage(QWidget& window) {
    for (Page* page : window.findChildren<Page*>())
        if (page->isVisible()) return page;
    return nullptr;
}

QString plain(const PrintedPage& page) {
    QString all = page.title + page.lead;
    for (const PrintedBlock& block : page.blocks)
        all += block.words + block.detail + block.state;
    return all;
}

} // namespace

void checkWordsArePlain(QWidget& window, Findings& findings) {
    for (QWidget* widget : visibleWidgets(window)) {
        if (const auto* label = qobject_cast<const QLabel*>(widget)) checkLabel(*label, findings);
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) checkNoShortcut(*button, findings);
        checkToolTip(*widget, findings);
        checkName(*widget, findings);
    }
}

void checkPaperIsPlain(QWidget& window, Findings& findings) {
    const Page* page = openPage(window);
    const auto printed = page ? page->printedPage() : std::nullopt;
    if (!printed || !plain(*printed).contains(u'<')) return;
    WatchedDocument document;
    fillDocument(document, *printed, paperLook());
    if (!document.toPlainText().contains(u'<') || !document.asked.isEmpty())
        findings.add(u"reads markup in what is printed: "_s + printed->title);
    const QString html = QString::fromUtf8(paperHtml(*printed, paperLook()));
    for (const auto* mark : {"<b>", "<img"})
        if (html.contains(QLatin1StringView(mark))) findings.add(u"has markup in its file: "_s + printed->title);
    if (!html.contains(u"&lt;b&gt;"_s)) findings.add(u"lost words in its file: "_s + printed->title);
    if (!QString::fromUtf8(paperText(*printed)).contains(u'<'))
        findings.add(u"lost words in its text: "_s + printed->title);
}

namespace {

bool isOverride(QChar sign) {
    return sign >= u'\u202A' && sign <= u'\u202E' && sign != u'\u202C';
}

/// Something outside of every isolate that would change the direction of what stands around it.
bool leaks(const QString& line) {
    int depth = 0;
    for (const QChar sign : line) {
        if (sign >= u'\u2066' && sign <= u'\u2068')
            ++depth;
        else if (sign == u'\u2069')
            --depth;
        else if (isOverride(sign) && depth <= 0)
            return true;
        if (depth < 0) return true;
    }
    return depth != 0;
}

} // namespace

void checkDirectionsStayInside(QWidget& window, const QSet<QString>& written, Findings& findings) {
    QSet<QString> alone;
    for (const QString& words : written)
        for (const QString& line : words.split(u'\n'))
            alone.insert(line);
    const auto look = [&](const QString& text, const QString& where) {
        for (const QString& line : text.split(u'\n'))
            if (!alone.contains(line) && leaks(line)) findings.add(u"lets marks of direction out: "_s + where);
    };
    for (const QWidget* widget : visibleWidgets(window))
        for (const QString& text : {shownWords(*widget), widget->toolTip()})
            look(text, called(*widget));
    // What is only spoken has no direction. On paper each of these is a paragraph of its own.
    const Page* page = openPage(window);
    const auto printed = page ? page->printedPage() : std::nullopt;
    if (!printed) return;
    for (const QString& text : {printed->title, printed->lead, printed->state})
        look(text, u"print, "_s + printed->title);
    for (const PrintedBlock& block : printed->blocks)
        for (const QString& text : {block.words, block.state, block.detail})
            look(text, u"print, "_s + printed->title);
}

} // namespace bothy
