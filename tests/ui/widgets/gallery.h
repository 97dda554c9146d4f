#pragma once

class QWidget;

namespace bothy {

/// Every widget in every state on one sheet, in the order a reader of the design expects them.
/// `columns` 3 for a wide sheet, 1 for a narrow one.
QWidget* makeGallery(int columns);

/// Whole pages put together from the widgets, as a page author would: a list of items, a home page, an
/// opening page with two tiles, and first steps with the shelter.
QWidget* makeItemsPage();
QWidget* makeHomePage();
QWidget* makeOpeningPage();
QWidget* makeFirstStepsPage();
QWidget* makeBoundariesPage();

} // namespace bothy
