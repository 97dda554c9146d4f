#pragma once

#include <QWidget>

class QVBoxLayout;

namespace bothy {

struct BoundaryTemplate;
struct CareContent;
struct FormField;

/// What a template asks for beside its words ("Method: Gloves, ..."), as small tags. Each adds one line to the
/// words, which can then be changed like all others: a limit is its words, and nothing hides behind them.
class TemplateFields : public QWidget {
    Q_OBJECT

public:
    explicit TemplateFields(const CareContent& care, QWidget* parent = nullptr);

    /// Null shows nothing.
    void setTemplate(const BoundaryTemplate* from);

Q_SIGNALS:
    void lineOffered(const QString& line);

private:
    void addField(const FormField& field);

    const CareContent& m_care;
    QVBoxLayout* m_column;
};

} // namespace bothy
