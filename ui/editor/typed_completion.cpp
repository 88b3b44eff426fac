// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/typed_completion.h"

#include "core/base/sql_keywords.h"
#include "core/base/text.h"
#include "core/schema/data_type.h"
#include "ui/editor/type_completer.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>

namespace joinery {

namespace {

QStringList typesOf(const Schema &schema)
{
    return portableTypeNames() + ownTypeNames(schema);
}

QStringList tablesOf(const Schema &schema)
{
    QStringList names;
    for (const Table *table : sortedByName(schema.tables))
        names.append(needsSqlQuotes(table->name) ? quoted(table->name, QLatin1Char('"')) : table->name);
    return names;
}

/** Those that begin with what is typed; none where it is one of them already. */
QStringList beginningWith(const QString &typed, const QStringList &all)
{
    QStringList found;
    if (typed.isEmpty() || all.contains(typed, Qt::CaseInsensitive))
        return found;
    for (const QString &each : all) {
        if (each.startsWith(typed, Qt::CaseInsensitive))
            found.append(each);
    }
    return found;
}

} // namespace

TypedOffer offerForType(const QString &text, const Schema &schema)
{
    return {{}, text, beginningWith(text, typesOf(schema))};
}

TypedOffer offerForRow(const QString &text, const Schema &schema)
{
    static const QRegularExpression arrow(QStringLiteral("\\A(.*(?:->|→|\\breferences)\\s*)([^\\s.(]+)\\z"));
    static const QRegularExpression type(QStringLiteral("\\A(\\s*(?:\"[^\"]*\"|[^\\s\"]+)\\s+)([^\\s(]+)\\z"));
    if (const QRegularExpressionMatch match = arrow.match(text); match.hasMatch())
        return {match.captured(1), match.captured(2), beginningWith(match.captured(2), tablesOf(schema))};
    if (const QRegularExpressionMatch match = type.match(text); match.hasMatch())
        return {match.captured(1), match.captured(2), beginningWith(match.captured(2), typesOf(schema))};
    return {};
}

TypedCompletion::TypedCompletion(QLineEdit &edit, std::function<Schema()> schema, Kind kind)
    : QObject(&edit), m_edit(edit), m_schema(std::move(schema)), m_kind(kind)
{
    edit.installEventFilter(this);
    connect(&edit, &QLineEdit::textEdited, this, &TypedCompletion::complete);
}

void TypedCompletion::setKind(Kind kind)
{
    m_kind = kind;
    m_last.clear();
    m_offer = {};
    m_index = -1;
}

void TypedCompletion::complete(const QString &text)
{
    // What is taken away does not come back by itself.
    const bool isLonger = text.size() > m_last.size() || !m_last.startsWith(text);
    m_last = text;
    m_offer = {};
    m_index = -1;
    if (m_kind == Kind::Nothing || !isLonger || m_edit.cursorPosition() != text.size())
        return;
    m_offer = m_kind == Kind::NameAndType ? offerForRow(text, m_schema()) : offerForType(text, m_schema());
    if (!m_offer.becomes.isEmpty())
        show(0);
}

void TypedCompletion::show(int index)
{
    m_index = index;
    const QString typed = m_offer.before + m_offer.typed;
    const QString whole = typed + m_offer.becomes.at(index).mid(m_offer.typed.size());
    m_edit.setText(whole);
    m_edit.setSelection(int(whole.size()), int(typed.size() - whole.size()));
    m_last = typed;
}

bool TypedCompletion::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_index < 0 || m_edit.selectedText().isEmpty())
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return false;
    const int count = int(m_offer.becomes.size());
    show((m_index + (key == Qt::Key_Down ? 1 : count - 1)) % count);
    return true;
}

} // namespace joinery

#include "moc_typed_completion.cpp"
