// SPDX-License-Identifier: MIT
#include "core/exporting/markdown_dictionary.h"

#include "core/base/translate.h"
#include "core/exporting/dictionary.h"
#include "core/exporting/export_text.h"
#include "core/exporting/mermaid_export.h"

#include <QRegularExpression>

#include <algorithm>

namespace joinery {

namespace {

/** Whether a mark of Markdown at this place would not be a letter like others. */
bool isMarkup(const QString &text, qsizetype at)
{
    static const QString always = QStringLiteral("\\`*[]#|~$@");
    static const QString atStart = QStringLiteral("+-=");
    const QChar character = text.at(at);
    if (always.contains(character))
        return true;
    if (at == 0 && atStart.contains(character))
        return true;
    const auto isInWord = [&](qsizetype place) {
        return place >= 0 && place < text.size() && text.at(place).isLetterOrNumber();
    };
    return character == QLatin1Char('_') && !(isInWord(at - 1) && isInWord(at + 1));
}

/** Plain words: every mark of Markdown behind a backslash, and lines broken as in the text. */
QString words(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character == QLatin1Char('\n'))
            result += QStringLiteral("<br>");
        else if (character == QLatin1Char('<'))
            result += QStringLiteral("&lt;");
        else if (character == QLatin1Char('>'))
            result += QStringLiteral("&gt;");
        else if (character == QLatin1Char('&'))
            result += QStringLiteral("&amp;");
        else
            result += isMarkup(text, i) ? QLatin1Char('\\') + QString(character) : QString(character);
    }
    // "1." and "1)" begin a list, "www." and "http:" a link.
    static const QRegularExpression number(QStringLiteral("^(\\s*\\d+)([.)])"));
    static const QRegularExpression link(QStringLiteral("\\b(www)(\\.)|\\b(https?|ftp)(:)"),
                                         QRegularExpression::CaseInsensitiveOption);
    result.replace(number, QStringLiteral("\\1\\\\\\2"));
    return result.replace(link, QStringLiteral("\\1\\3\\\\\\2\\4"));
}

qsizetype longestRun(const QString &text, QChar mark)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar character : text) {
        run = character == mark ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

/** SQL on one line of a table. A backtick inside is fenced by more of them; a pipe ends a cell even in code. */
QString codeSpan(const QString &text)
{
    const QString line = text.simplified();
    if (line.isEmpty())
        return {};
    const QString fence(longestRun(line, QLatin1Char('`')) + 1, QLatin1Char('`'));
    const bool touches = line.startsWith(QLatin1Char('`')) || line.endsWith(QLatin1Char('`'));
    const QString gap = touches ? QStringLiteral(" ") : QString();
    return fence + gap + QString(line).replace(QLatin1Char('|'), QStringLiteral("\\|")) + gap + fence;
}

QString codeBlock(const QString &language, const QString &text)
{
    const QString fence(std::max<qsizetype>(3, longestRun(text, QLatin1Char('`')) + 1), QLatin1Char('`'));
    return fence + language + QLatin1Char('\n') + text + QLatin1Char('\n') + fence + QLatin1Char('\n');
}

QString cell(const DictionaryText &text)
{
    const QString shown = text.isCode ? codeSpan(text.text) : words(text.text);
    return text.target.isEmpty() ? shown : QStringLiteral("[%1](#%2)").arg(shown, text.target);
}

QString row(const QStringList &cells)
{
    return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
}

QString listText(const DictionaryList &list)
{
    QString text = QStringLiteral("\n#### %1\n\n").arg(words(list.title)) + row(list.headings);
    text += row(QStringList(list.headings.size(), QStringLiteral("---")));
    for (const QList<DictionaryText> &each : list.rows) {
        QStringList cells;
        for (const DictionaryText &part : each)
            cells.append(cell(part));
        text += row(cells);
    }
    return text;
}

QString entryText(const DictionaryEntry &entry)
{
    QString text = QStringLiteral("\n<a id=\"%1\"></a>\n\n### %2\n").arg(entry.anchor, words(entry.name));
    if (entry.kind != Message::tr("Table"))
        text += QStringLiteral("\n*%1*\n").arg(words(entry.kind));
    if (!entry.comment.isEmpty())
        text += QStringLiteral("\n%1\n").arg(words(entry.comment));
    if (!entry.remarks.isEmpty())
        text += QStringLiteral("\n*%1*\n").arg(words(entry.remarks.join(QStringLiteral(", "))));
    for (const DictionaryList &list : entry.lists)
        text += listText(list);
    if (!entry.definition.isEmpty())
        text += QLatin1Char('\n') + codeBlock(QStringLiteral("sql"), entry.definition);
    return text;
}

QString contents(const Dictionary &book)
{
    QString text = QStringLiteral("\n## %1\n\n").arg(Message::tr("Contents"));
    const bool hasSeveral = book.chapters.size() > 1;
    for (const DictionaryChapter &chapter : book.chapters) {
        if (hasSeveral)
            text += QStringLiteral("- %1\n").arg(words(chapter.title));
        for (const DictionaryEntry &entry : chapter.entries)
            text += QStringLiteral("%1- [%2](#%3)\n")
                        .arg(hasSeveral ? QStringLiteral("  ") : QString(), words(entry.name), entry.anchor);
    }
    return text;
}

/** What GitHub and GitLab draw as a picture; they take no more text than this for one. */
QString diagram(const ExportSubject &subject)
{
    constexpr qsizetype most = 50000;
    const QString mermaid = exportMermaid(subject).trimmed();
    const bool hasTables = std::any_of(subject.apps.cbegin(), subject.apps.cend(),
                                       [](const ExportedApp &app) { return !app.schema.tables.isEmpty(); });
    if (!hasTables || mermaid.size() > most)
        return {};
    return QStringLiteral("\n## %1\n\n").arg(Message::tr("Diagram")) + codeBlock(QStringLiteral("mermaid"), mermaid);
}

} // namespace

QString exportMarkdown(const ExportSubject &subject)
{
    const Dictionary book = dictionary(subject);
    QString text = QStringLiteral("# %1\n").arg(words(book.title)) + diagram(subject) + contents(book);
    for (const DictionaryChapter &chapter : book.chapters) {
        text += QStringLiteral("\n## %1\n").arg(words(chapter.title));
        for (const DictionaryEntry &entry : chapter.entries)
            text += entryText(entry);
    }
    return text;
}

} // namespace joinery
