#include "ui/paper/paper_html.h"

#include "ui/paper/paper_words.h"
#include "ui/widgets/printed_page.h"

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

using Kind = PrintedBlock::Kind;

QString escaped(const QString& text) {
    QString safe = text.toHtmlEscaped();
    safe.removeIf([](QChar sign) { return sign.unicode() < 0x20 && sign != u'\n' && sign != u'\t'; });
    return safe;
}

/// An element with words in it. `dir=auto`: a sentence in another script runs in its own direction.
QString element(const QString& tag, const QString& words, const QString& name = {}) {
    if (words.isEmpty()) return {};
    const QString attribute = name.isEmpty() ? QString() : u" class=\""_s + name + u'"';
    return u'<' + tag + attribute + u" dir=\"auto\">"_s + escaped(words) + u"</"_s + tag + u">\n"_s;
}

QString style(const PaperLook& look) {
    const Tokens& t = look.tokens;
    const QString family = look.metrics.bodyFont.family().remove(u'"').remove(u'\\').remove(u'<');
    return uR"(
body { margin: 0 auto; max-width: 42rem; padding: 3rem 1.5rem; background: %1; color: %2; line-height: 1.5;
  font-family: "%5", sans-serif; text-align: %6; overflow-wrap: anywhere; white-space: pre-line; }
main, header, section, footer, ul, dl { white-space: normal; }
p, li, dd, dt, h1, h2, h3, span { white-space: pre-line; }
h1 { font-size: 2rem; font-weight: 400; line-height: 1.25; margin: 0.25rem 0; }
h2 { font-size: 1.3rem; font-weight: 600; margin: 2.5rem 0 0.5rem; }
h3 { font-size: 1.1rem; font-weight: 600; margin: 1.5rem 0 0; }
p { margin: 0.25rem 0 0.5rem; }
.kind, .state, .detail, .lead, dt, footer { color: %3; }
.kind, .detail, footer { font-size: 0.9rem; }
p.state { font-weight: 600; }
ul { list-style: none; margin: 0.5rem 0; padding: 0; }
li { display: grid; grid-template-columns: 1fr auto; gap: 0 1.5rem; padding: 0.6rem 0; border-top: 1px solid %4; }
li .detail { grid-column: 1 / -1; }
dl { display: grid; grid-template-columns: minmax(6rem, 1fr) 3fr; gap: 0.25rem 1rem; }
dd { margin: 0; }
footer { margin-top: 3rem; padding-top: 0.75rem; border-top: 1px solid %4; }
@media print { body { padding: 0; max-width: none; } li, h2, h3 { break-inside: avoid; } }
)"_s.arg(t.surface.name(), t.text.name(), t.muted.name(), t.line.name(), family,
         look.direction == Qt::RightToLeft ? u"right"_s : u"left"_s);
}

/// The lists that are open while blocks are written one after the other.
class Body {
public:
    void add(const PrintedBlock& block) {
        const QString list = block.kind == Kind::Row ? u"ul"_s : block.kind == Kind::Fact ? u"dl"_s : QString();
        if (list != m_open) openList(list);
        switch (block.kind) {
        case Kind::Section:
            m_html += element(u"h2"_s, block.words);
            return;
        case Kind::Item:
            m_html += element(u"h3"_s, block.words) + element(u"p"_s, block.state, u"state"_s);
            return;
        case Kind::Text:
            m_html += element(u"p"_s, block.words);
            return;
        case Kind::Row:
            m_html += u"<li>"_s + element(u"span"_s, block.words) + element(u"span"_s, block.state, u"state"_s) +
                      element(u"span"_s, block.detail, u"detail"_s) + u"</li>\n"_s;
            return;
        case Kind::Fact:
            m_html += element(u"dt"_s, block.words) + element(u"dd"_s, block.detail);
            return;
        }
    }
    QString finish() {
        openList({});
        return std::move(m_html);
    }

private:
    void openList(const QString& list) {
        if (!m_open.isEmpty()) m_html += u"</"_s + m_open + u">\n"_s;
        // A style may take the role of a list away in some browsers; this keeps it.
        if (!list.isEmpty()) m_html += u'<' + list + (list == u"ul" ? u" role=\"list\">\n"_s : u">\n"_s);
        m_open = list;
    }

    QString m_html;
    QString m_open;
};

} // namespace

QByteArray paperHtml(const PrintedPage& page, const PaperLook& look, const Progress& goOn) {
    const QString direction = look.direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    QString html = u"<!DOCTYPE html>\n<html lang=\""_s + escaped(look.locale.bcp47Name()) + u"\" dir=\""_s + direction +
                   u"\">\n<head>\n<meta charset=\"utf-8\">\n"_s +
                   u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "_s +
                   u"style-src 'unsafe-inline'\">\n"_s +
                   u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_s +
                   escaped(neutralTitle()) + u"</title>\n<style>"_s + style(look) + u"</style>\n</head>\n<body>\n"_s;
    html += u"<header>\n"_s + element(u"p"_s, overline(page), u"kind"_s) + element(u"h1"_s, page.title) +
            element(u"p"_s, page.state, u"state"_s) + element(u"p"_s, page.lead, u"lead"_s) + u"</header>\n<main>\n"_s;
    Body body;
    for (std::size_t at = 0; at < page.blocks.size(); ++at) {
        if (goOn && at % 64 == 0 && !goOn(static_cast<int>(100 * at / page.blocks.size()))) return {};
        body.add(page.blocks[at]);
    }
    html += body.finish() + u"</main>\n<footer>\n"_s + element(u"p"_s, page.everySheet) + element(u"p"_s, footWords()) +
            u"</footer>\n</body>\n</html>\n"_s;
    return html.toUtf8();
}

} // namespace bothy
