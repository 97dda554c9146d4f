#include "ui/answers/own_view.h"

#include "core/itembank/own_ids.h"
#include "core/session/session.h"
#include "ui/answers/own_form.h"
#include "ui/answers/own_import.h"
#include "ui/answers/own_lines.h"
#include "ui/answers/own_preview.h"
#include "ui/answers/own_topic_form.h"
#include "ui/text/error_words.h"
#include "ui/widgets/from_the_top.h"
#include "ui/widgets/when_done.h"

namespace bothy {

using namespace Qt::StringLiterals;

OwnView::OwnView(OwnLines& lines, ListActs& acts, QWidget* parent)
    : QStackedWidget(parent)
    , m_lines(lines)
    , m_acts(acts)
    , m_form(new OwnForm(lines, acts))
    , m_preview(new OwnPreview(lines))
    , m_topic(new OwnTopicForm(lines))
    , m_import(new OwnImport(lines.session(), acts)) {
    for (FootedPage* view : std::initializer_list<FootedPage*>{m_form, m_preview, m_topic, m_import}) {
        addWidget(view);
        connect(view, &FootedPage::scrolledChanged, this, &OwnView::scrolledChanged);
    }
    connect(m_form, &OwnForm::left, this, &OwnView::left);
    connect(m_form, &OwnForm::kept, this, &OwnView::topicRequested);
    connect(m_form, &OwnForm::suggested, this, [this](const SectionId& section, const DocumentId& line) {
        Q_EMIT offerRequested(section, privateItemId(line), u"own:offer:"_s + line.hex());
    });
    connect(m_form, &OwnForm::lineRequested, this, &OwnView::lineRequested);
    connect(m_preview, &OwnPreview::left, this, &OwnView::left);
    connect(m_preview, &OwnPreview::offered, this, [this] {
        Q_EMIT said(tr("Offered. There is no rush."));
        Q_EMIT left();
    });
    connect(m_topic, &OwnTopicForm::left, this, &OwnView::left);
    connect(m_topic, &OwnTopicForm::kept, this, &OwnView::topicRequested);
    connect(m_import, &OwnImport::left, this, &OwnView::left);
    connect(m_import, &OwnImport::brought, this, &OwnView::left);
}

bool OwnView::open(const QString& place) {
    fromTheTop(*this);
    if (!openPlace(place)) return false;
    // A file is chosen anew: where it lies is kept nowhere.
    m_place = currentWidget() == m_import ? u"own:import"_s : place;
    return true;
}

bool OwnView::openPlace(const QString& place) {
    const QStringList parts = place.split(u':');
    const QString what = parts.value(1), which = parts.value(2);
    if (what == u"import"_s) {
        m_import->begin();
        setCurrentWidget(m_import);
        if (!which.isEmpty()) m_import->read(place.section(u':', 2));
        return true;
    }
    const auto line = DocumentId::from(QByteArray::fromHex(which.toLatin1()));
    if (line && line->hex() == which) return openLine(what, *line); // an id of a topic has more than hex
    return openTopic(what, SectionId::from(QStringView(which)).value_or(SectionId()));
}

bool OwnView::openLine(const QString& what, const DocumentId& id) {
    if (what == u"takeBack"_s) return takeBack(id), false;
    if (what == u"delete"_s) return m_lines.remove(id), false;
    if (what == u"edit"_s && m_form->open(id)) return setCurrentWidget(m_form), true;
    if (what == u"offer"_s && m_preview->open(id)) return setCurrentWidget(m_preview), true;
    return false;
}

bool OwnView::openTopic(const QString& what, const SectionId& section) {
    const auto title = OwnLines::topicTitle(m_lines.session(), section);
    if (what == u"new"_s) return m_form->beginNew(section), setCurrentWidget(m_form), true;
    if (what == u"topic"_s) return m_topic->begin({}), setCurrentWidget(m_topic), true;
    if (what == u"rename"_s && title) return m_topic->begin(*title), setCurrentWidget(m_topic), true;
    if (what == u"deleteTopic"_s && title && OwnLines::canDeleteTopic(m_lines.session(), *title))
        m_lines.deleteTopic(*title);
    return false;
}

void OwnView::refresh() {
    m_preview->refresh();
}

void OwnView::takeBack(const DocumentId& id) {
    whenDone(m_lines.takeBack(id), this, [this](const Result<void>& done) {
        Q_EMIT said(done ? tr("Taken back. No reason is needed.") : errorWords(done.error()).title);
    });
}

} // namespace bothy
