// SPDX-License-Identifier: MIT
#include "tests/support/export_shape.h"

#include "core/exporting/export_graph.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace joinery {

namespace {

QString miscounted(const char *what, qsizetype found, qsizetype wanted)
{
    return found == wanted ? QString()
                           : QStringLiteral("%1 %2 in place of %3").arg(found).arg(QLatin1String(what)).arg(wanted);
}

QString firstOf(const QStringList &faults)
{
    for (const QString &fault : faults) {
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

/** How many lines are of each kind; a line that is of none is a fault. */
struct LineKinds
{
    struct Kind
    {
        QString name;
        QRegularExpression pattern;
        qsizetype count = 0;
    };

    QList<Kind> kinds;
    QString fault;

    void add(const char *name, const char *pattern)
    {
        kinds.append({QString::fromLatin1(name),
                      QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)))});
    }
    void read(const QString &text)
    {
        for (const QString &line : text.split(QLatin1Char('\n'))) {
            const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                           [&](const Kind &each) { return each.pattern.match(line).hasMatch(); });
            if (kind != kinds.end())
                ++kind->count;
            else if (!line.isEmpty() && fault.isEmpty())
                fault = QStringLiteral("no line of this format: ") + line;
        }
    }
    [[nodiscard]] qsizetype count(const char *name) const
    {
        for (const Kind &kind : kinds) {
            if (kind.name == QLatin1String(name))
                return kind.count;
        }
        return -1;
    }
};

struct Counts
{
    explicit Counts(const ExportSubject &subject)
    {
        const ExportGraph graph = exportGraph(subject);
        for (const ExportNode &node : graph.nodes) {
            columns += node.columns.size();
            ++nodes;
            withColumns += node.columns.isEmpty() ? 0 : 1;
        }
        links = graph.links.size();
        for (const ExportedApp &app : subject.apps) {
            enums += app.schema.enums.size();
            for (const EnumType &type : app.schema.enums)
                values += type.values.size();
        }
    }

    qsizetype nodes = 0;
    qsizetype withColumns = 0;
    qsizetype columns = 0;
    qsizetype links = 0;
    qsizetype enums = 0;
    qsizetype values = 0;
};

QString mermaidFault(const QString &text, const Counts &counts)
{
    // What erDiagram.jison takes for the name of an entity, for a word of a row, and for a text.
    constexpr const char *open = R"(    ([A-Za-z][A-Za-z0-9_]*|"[^"%\\]+") \{)";
    constexpr const char *alone = R"(    ([A-Za-z][A-Za-z0-9_]*|"[^"%\\]+"))";
    constexpr const char *row =
        R"(        (?!(?i:PK|FK|UK) )[A-Za-z_][A-Za-z0-9_()\[\]-]* (?!(?i:PK|FK|UK)\b(?! ?"))[A-Za-z_][A-Za-z0-9_()\[\]-]*)"
        R"(( (PK|FK|UK)(, (PK|FK|UK))*)?( "[^"%]*")?)";
    constexpr const char *link = R"(    (\w+|"[^"%\\]+") (\|o|\|\|)--(o\||o\{) (\w+|"[^"%\\]+") : "[^"%]*")";
    LineKinds lines;
    lines.add("head", "erDiagram");
    lines.add("open", open);
    lines.add("link", link);
    lines.add("alone", alone);
    lines.add("row", row);
    lines.add("close", "    \\}");
    lines.read(text);
    return firstOf({lines.fault, miscounted("tables", lines.count("open"), counts.withColumns),
                    miscounted("ends of tables", lines.count("close"), counts.withColumns),
                    miscounted("tables without columns", lines.count("alone"), counts.nodes - counts.withColumns),
                    miscounted("columns", lines.count("row"), counts.columns),
                    miscounted("links", lines.count("link"), counts.links)});
}

/** The text of DBML with every string, name in quotes and expression replaced by one letter; a fault where one is open.
 */
QString bareDbml(const QString &text, QString &fault)
{
    QString bare;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar quote = text.at(i);
        if (quote != QLatin1Char('"') && quote != QLatin1Char('\'') && quote != QLatin1Char('`')) {
            bare += quote;
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && text.at(end) != quote && text.at(end) != QLatin1Char('\n'))
            end += text.at(end) == QLatin1Char('\\') && quote != QLatin1Char('`') ? 2 : 1;
        if (end >= text.size() || text.at(end) != quote)
            fault = QStringLiteral("a text does not end: ") + text.mid(i, 60);
        bare += quote == QLatin1Char('"') ? QLatin1Char('N') : QLatin1Char('S');
        i = end;
    }
    return bare;
}

QString dbmlFault(const QString &text, const Counts &counts)
{
    QString fault;
    const QString bare = bareDbml(text, fault);
    LineKinds lines;
    lines.add("project", "Project N \\{");
    lines.add("enum", "Enum N(\\.N)? \\{");
    lines.add("table", "Table N(\\.N)? \\{");
    lines.add("group", "TableGroup N \\{");
    lines.add("reference", R"(Ref( N)?: N(\.N)?\.(N|\(N(, N)*\)) [>-] N(\.N)?\.(N|\(N(, N)*\))( \[[a-z :,]+\])?)");
    lines.add("indexes", "  indexes \\{");
    lines.add("index", R"(    \([NS](, [NS])*\)( \[[A-Za-z :,S]+\])?)");
    lines.add("note", "  Note: S");
    lines.add("column", R"(  N (N(\.N)?|[A-Za-z][A-Za-z0-9_]*(\([0-9]+(,[0-9]+)?\))?)( \[[A-Za-z0-9 :,.]+\])?)");
    lines.add("name", "  N(\\.N)?");
    lines.add("close", "\\}|  \\}");
    lines.read(bare);
    return firstOf({fault, lines.fault, miscounted("tables", lines.count("table"), counts.withColumns),
                    miscounted("columns", lines.count("column"), counts.columns),
                    miscounted("enums", lines.count("enum"), counts.enums),
                    lines.count("reference") <= counts.links ? QString() : QStringLiteral("too many references")});
}

QString plantUmlFault(const QString &text, const Counts &counts)
{
    // A letter is any that is no ASCII mark; what is one stands as a code.
    static const QByteArray word = R"(([^\x00-\x1f!-/:-@\[-^`{-~]|[ ,():._]|&#[0-9]+;|<U\+[0-9A-F]{4}>)*)";
    const auto pattern = [](const char *before, const char *after = "") { return QByteArray(before) + word + after; };
    LineKinds lines;
    lines.add("fixed", "@startuml|@enduml|hide circle|hide empty members|skinparam linetype ortho");
    lines.add("title", pattern("title (?=.*[\\p{L}0-9_.])").constData());
    lines.add("package", pattern("package \"", "\" \\{").constData());
    lines.add("enum", pattern("enum \"", "\" as e\\d+ \\{").constData());
    lines.add("entity", pattern("entity \"", "\" as t\\d+( <<[a-z ]+>>)? \\{").constData());
    lines.add("note", pattern("note bottom of t\\d+ : (?=.)").constData());
    lines.add("line", "  --");
    lines.add("row", pattern("  (\\* )?(\\{field\\} )?", "( <<(PK|FK|unique)>>)*").constData());
    lines.add("link", pattern("t\\d+ (\\|o|\\}o)--(o\\||\\|\\|) t\\d+($| : (?=.))").constData());
    lines.add("close", "\\}");
    lines.read(text);
    return firstOf({lines.fault, miscounted("entities", lines.count("entity"), counts.nodes),
                    miscounted("rows", lines.count("row"), counts.columns + counts.values),
                    miscounted("enums", lines.count("enum"), counts.enums),
                    miscounted("links", lines.count("link"), counts.links)});
}

qsizetype cellsIn(const QString &row)
{
    static const QRegularExpression pipe(QStringLiteral("(?<!\\\\)(?:\\\\\\\\)*\\|"));
    return row.count(pipe) - 1;
}

/** Tables are those of the dictionary; everything else is a paragraph of one line. */
QString markdownFault(const QString &text)
{
    static const QRegularExpression tags(QStringLiteral("<(?!a id=\"[\\w\\-]+\">|/a>$|br>)"),
                                         QRegularExpression::UseUnicodePropertiesOption |
                                             QRegularExpression::MultilineOption);
    qsizetype cells = 0;
    QString fence;
    QString outside;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!fence.isEmpty()) {
            if (line == fence)
                fence.clear();
            continue;
        }
        if (line.startsWith(QStringLiteral("```"))) {
            static const QRegularExpression ticks(QStringLiteral("\\A`+"));
            fence = ticks.match(line).captured();
            continue;
        }
        if (!line.startsWith(QLatin1Char('|'))) {
            cells = 0;
            outside += line + QLatin1Char('\n');
            continue;
        }
        if (cells == 0)
            cells = cellsIn(line);
        else if (cellsIn(line) != cells)
            return QStringLiteral("%1 cells in place of %2: %3").arg(cellsIn(line)).arg(cells).arg(line);
    }
    if (!fence.isEmpty())
        return QStringLiteral("a block of code does not end");
    const QRegularExpressionMatch tag = tags.match(outside);
    return tag.hasMatch() ? QStringLiteral("a tag of its own: ") + outside.mid(tag.capturedStart(), 60) : QString();
}

QString htmlFault(const QString &text, const Counts &counts)
{
    static const QSet<QString> known{
        QStringLiteral("html"),    QStringLiteral("head"),  QStringLiteral("meta"), QStringLiteral("title"),
        QStringLiteral("style"),   QStringLiteral("body"),  QStringLiteral("nav"),  QStringLiteral("main"),
        QStringLiteral("section"), QStringLiteral("h1"),    QStringLiteral("h2"),   QStringLiteral("h3"),
        QStringLiteral("h4"),      QStringLiteral("ul"),    QStringLiteral("li"),   QStringLiteral("a"),
        QStringLiteral("p"),       QStringLiteral("span"),  QStringLiteral("div"),  QStringLiteral("table"),
        QStringLiteral("thead"),   QStringLiteral("tbody"), QStringLiteral("tr"),   QStringLiteral("th"),
        QStringLiteral("td"),      QStringLiteral("code"),  QStringLiteral("pre")};
    QXmlStreamReader reader(text);
    QSet<QString> ids;
    QStringList targets;
    qsizetype sections = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        if (!known.contains(name))
            return QStringLiteral("a tag of its own: ") + name;
        sections += name == QLatin1String("section") ? 1 : 0;
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            if (attribute.name() == QLatin1String("id")) {
                if (ids.contains(attribute.value().toString()))
                    return QStringLiteral("an id twice: ") + attribute.value().toString();
                ids.insert(attribute.value().toString());
            } else if (attribute.name() == QLatin1String("href")) {
                targets.append(attribute.value().toString());
            } else if (attribute.name().startsWith(QLatin1String("on"))) {
                return QStringLiteral("a script: ") + attribute.name().toString();
            }
        }
    }
    if (reader.hasError())
        return QStringLiteral("line %1: %2").arg(reader.lineNumber()).arg(reader.errorString());
    for (const QString &target : targets) {
        if (!target.startsWith(QLatin1Char('#')) || !ids.contains(target.mid(1)))
            return QStringLiteral("a link to nowhere: ") + target;
    }
    return sections >= counts.enums ? QString() : QStringLiteral("sections are missing");
}

} // namespace

QString exportFault(ExportFormat format, const QString &text, const ExportSubject &subject)
{
    const Counts counts(subject);
    switch (format) {
    case ExportFormat::Mermaid:
        return mermaidFault(text, counts);
    case ExportFormat::Dbml:
        return dbmlFault(text, counts);
    case ExportFormat::PlantUml:
        return plantUmlFault(text, counts);
    case ExportFormat::Markdown:
        return markdownFault(text);
    case ExportFormat::Html:
        return htmlFault(text, counts);
    default:
        return {};
    }
}

} // namespace joinery
