// SPDX-License-Identifier: MIT
#include "core/exporting/html_dictionary.h"

#include "core/base/translate.h"
#include "core/exporting/dictionary.h"
#include "core/exporting/export_text.h"
#include "core/exporting/html_style.h"

namespace joinery {

namespace {

QString linked(const QString &html, const QString &target)
{
    return target.isEmpty() ? html : QStringLiteral("<a href=\"#%1\">%2</a>").arg(xmlText(target), html);
}

QString cell(const DictionaryText &text)
{
    QString html = xmlText(text.text);
    if (text.isCode && !html.isEmpty())
        html = QStringLiteral("<code>%1</code>").arg(html);
    return QStringLiteral("<td>%1</td>").arg(linked(html, text.target));
}

QString listHtml(const DictionaryList &list)
{
    QString html = QStringLiteral("<h4>%1</h4>\n<table>\n<thead><tr>").arg(xmlText(list.title));
    for (const QString &heading : list.headings)
        html += QStringLiteral("<th scope=\"col\">%1</th>").arg(xmlText(heading));
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const QList<DictionaryText> &row : list.rows) {
        html += QStringLiteral("<tr>");
        for (const DictionaryText &text : row)
            html += cell(text);
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</tbody>\n</table>\n");
}

QString entryHtml(const DictionaryEntry &entry)
{
    QString html = QStringLiteral("<section class=\"entry\" id=\"%1\">\n<h3>%2<span class=\"kind\">%3</span></h3>\n")
                       .arg(xmlText(entry.anchor), xmlText(entry.name), xmlText(entry.kind));
    if (!entry.comment.isEmpty())
        html += QStringLiteral("<p class=\"comment\">%1</p>\n").arg(xmlText(entry.comment));
    if (!entry.remarks.isEmpty())
        html += QStringLiteral("<p class=\"remarks\">%1</p>\n").arg(xmlText(entry.remarks.join(QStringLiteral(", "))));
    if (!entry.lists.isEmpty()) {
        html += QStringLiteral("<div class=\"lists\">\n");
        for (const DictionaryList &list : entry.lists)
            html += listHtml(list);
        html += QStringLiteral("</div>\n");
    }
    if (!entry.definition.isEmpty())
        html += QStringLiteral("<pre><code>%1</code></pre>\n").arg(xmlText(entry.definition));
    return html + QStringLiteral("</section>\n");
}

QString contents(const Dictionary &book, bool hasDiagram)
{
    QString html = QStringLiteral("<nav id=\"contents\" aria-label=\"%1\">\n").arg(xmlText(Message::tr("Contents")));
    if (hasDiagram)
        html += QStringLiteral("<ul><li>%1</li></ul>\n")
                    .arg(linked(xmlText(Message::tr("Diagram")), QStringLiteral("diagram")));
    for (const DictionaryChapter &chapter : book.chapters) {
        html += QStringLiteral("<h2>%1</h2>\n").arg(xmlText(chapter.title));
        if (chapter.entries.isEmpty())
            continue;
        html += QStringLiteral("<ul>\n");
        for (const DictionaryEntry &entry : chapter.entries)
            html += QStringLiteral("<li>%1</li>\n").arg(linked(xmlText(entry.name), entry.anchor));
        html += QStringLiteral("</ul>\n");
    }
    return html + QStringLiteral("</nav>\n");
}

/** What stands in a page of a document of SVG: without its declaration and its document type. */
QString inlineSvg(const QByteArray &document)
{
    const qsizetype start = document.indexOf("<svg");
    return start < 0 ? QString() : QString::fromUtf8(document.mid(start)).trimmed();
}

QString diagramHtml(const HtmlDiagrams &diagrams)
{
    const QString light = inlineSvg(diagrams.light);
    const QString dark = inlineSvg(diagrams.dark);
    if (light.isEmpty())
        return {};
    const auto framed = [](const QString &picture, const QString &when) {
        return QStringLiteral("<div class=\"diagram%1\">\n").arg(when) + picture + QStringLiteral("\n</div>\n");
    };
    const QString heading =
        QStringLiteral("<section id=\"diagram\">\n<h2>%1</h2>\n").arg(xmlText(Message::tr("Diagram")));
    if (dark.isEmpty())
        return heading + framed(light, {}) + QStringLiteral("</section>\n");
    return heading + framed(light, QStringLiteral(" for-light")) + framed(dark, QStringLiteral(" for-dark")) +
           QStringLiteral("</section>\n");
}

} // namespace

QString exportHtml(const ExportSubject &subject, const HtmlDiagrams &diagrams)
{
    const Dictionary book = dictionary(subject);
    const QString diagram = diagramHtml(diagrams);
    QString html = QStringLiteral("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%1\">\n<head>\n"
                                  "<meta charset=\"utf-8\"/>\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                                  "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n")
                       .arg(xmlText(Message::tr("en", "the language of these sentences, as HTML names it")),
                            xmlText(book.title), htmlStyle());
    html += contents(book, !diagram.isEmpty());
    html += QStringLiteral("<main>\n<h1>%1</h1>\n").arg(xmlText(book.title));
    html += diagram;
    for (const DictionaryChapter &chapter : book.chapters) {
        if (subject.hasSeveralApps())
            html += QStringLiteral("<h2>%1</h2>\n").arg(xmlText(chapter.title));
        for (const DictionaryEntry &entry : chapter.entries)
            html += entryHtml(entry);
    }
    return html + QStringLiteral("</main>\n</body>\n</html>\n");
}

} // namespace joinery
