// SPDX-License-Identifier: MIT
#include "app/cli/output.h"

#include "app/cli/text.h"

#include <cstdio>
#include <unistd.h>

namespace joinery {

namespace {

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

bool coloursWanted(int descriptor)
{
    return ::isatty(descriptor) != 0 && !qEnvironmentVariableIsSet("NO_COLOR") &&
           qEnvironmentVariable("TERM") != QLatin1String("dumb");
}

const char *sequenceOf(Colour colour)
{
    switch (colour) {
    case Colour::Green:
        return "\033[32m";
    case Colour::Amber:
        return "\033[33m";
    case Colour::Red:
        return "\033[31m";
    case Colour::Blue:
        return "\033[34m";
    case Colour::Faint:
        return "\033[2m";
    case Colour::Bold:
        return "\033[1m";
    case Colour::Plain:
        break;
    }
    return "";
}

} // namespace

Document toJson(const QString &text)
{
    return Document(text.toStdString());
}

Document toJson(const QStringList &texts)
{
    Document list = Document::array();
    for (const QString &text : texts)
        list.push_back(toJson(text));
    return list;
}

Document toJson(const Error &error)
{
    return Document{{"code", toJson(error.code)},
                    {"message", toJson(error.message)},
                    {"detail", toJson(error.detail)},
                    {"where", toJson(error.where)}};
}

bool Output::isTerminal() const
{
    return ::isatty(STDOUT_FILENO) != 0;
}

QString Output::coloured(const QString &text, Colour colour) const
{
    if (colour == Colour::Plain || !coloursWanted(STDOUT_FILENO))
        return text;
    return QString::fromLatin1(sequenceOf(colour)) + text + QStringLiteral("\033[0m");
}

void Output::line(const QString &text) const
{
    if (!m_json)
        write(stdout, text + QLatin1Char('\n'));
}

void Output::table(const QList<QStringList> &rows, const QList<Colour> &columnColours) const
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows)
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column >= widths.size())
                widths.append(0);
            widths[column] = std::max(widths.at(column), row.at(column).size());
        }
    for (const QStringList &row : rows) {
        qsizetype used = row.size();
        while (used > 0 && row.at(used - 1).isEmpty())
            --used;
        QString text = QStringLiteral(" ");
        for (qsizetype column = 0; column < used; ++column) {
            const QString cell = column + 1 < used ? row.at(column).leftJustified(widths.at(column)) : row.at(column);
            text += QLatin1Char(' ') + coloured(cell, columnColours.value(column, Colour::Plain)) +
                    (column + 1 < used ? QStringLiteral(" ") : QString());
        }
        line(text);
    }
}

void Output::document(const Document &document) const
{
    // Names from a database may hold anything; replace what is no text rather than fail.
    const std::string dumped = document.dump(2, ' ', false, Document::error_handler_t::replace);
    write(stdout, QString::fromStdString(dumped) + QLatin1Char('\n'));
}

void Output::text(const QString &text) const
{
    write(stdout, text.endsWith(QLatin1Char('\n')) || text.isEmpty() ? text : text + QLatin1Char('\n'));
}

void Output::message(const QString &text) const
{
    write(stderr, text + QLatin1Char('\n'));
}

bool Output::showsProgress() const
{
    return ::isatty(STDERR_FILENO) != 0;
}

void Output::progress(const QString &text) const
{
    if (showsProgress())
        write(stderr, QStringLiteral("\r\033[K") + text);
}

ExitCode Output::error(const Error &error, ExitCode code) const
{
    QString told = error.where.isEmpty() ? error.message : error.where + QStringLiteral(": ") + error.message;
    if (!error.detail.isEmpty())
        told += QStringLiteral("\n  ") + QString(error.detail).replace(QLatin1Char('\n'), QStringLiteral("\n  "));
    const QString label = coloursWanted(STDERR_FILENO) ? QStringLiteral("\033[31m%1\033[0m") : QStringLiteral("%1");
    write(stderr, label.arg(Cli::tr("Error:")) + QLatin1Char(' ') + told + QLatin1Char('\n'));
    if (m_json)
        document(Document{{"error", toJson(error)}});
    return code;
}

} // namespace joinery
