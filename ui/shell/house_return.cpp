// What stands over a page when the window locks, and comes back with its owner: the search over everything and
// "Print or save".
#include "core/session/session.h"
#include "ui/paper/print_page.h"
#include "ui/search/search_panel.h"
#include "ui/shell/house.h"
#include "ui/shell/word_keeper.h"

namespace bothy {

void House::keepView() {
    m_words->keepPlace(*page(currentPage()));
    m_words->keepOver(m_search ? static_cast<const Page*>(m_search) : m_print);
}

/// Only what is to be seen can take the keyboard.
void House::bringBackView() {
    Page& under = *page(currentPage());
    m_words->bringBackKeyboard(under);
    const QString over = m_words->takeOver();
    if (over == QStringLiteral("printPage") && under.printedPage()) return print();
    if (over != QStringLiteral("searchPanel")) return;
    openSearch();
    m_words->bringBackSearch(*m_search);
}

} // namespace bothy
