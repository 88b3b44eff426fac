// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

namespace joinery {

/** What the command line tells its caller; part of its contract. */
enum class ExitCode
{
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    /** Differences or pending work were found. */
    Found = 3
};

using Document = nlohmann::ordered_json;

[[nodiscard]] Document toJson(const QString &text);
[[nodiscard]] Document toJson(const QStringList &texts);
[[nodiscard]] Document toJson(const Error &error);

enum class Colour
{
    Plain,
    Green,
    Amber,
    Red,
    Blue,
    Faint,
    Bold
};

/**
 * Where a command writes: results on standard output, messages and errors on standard error.
 *
 * With JSON, standard output carries exactly one document and line() writes nothing. Colour only where a person looks
 * at it: on a terminal, and not with NO_COLOR.
 */
class Output
{
public:
    void setJson(bool json) { m_json = json; }
    [[nodiscard]] bool isJson() const { return m_json; }
    [[nodiscard]] bool isTerminal() const;

    /** A line of the result for people. */
    void line(const QString &text = {}) const;
    /** Lines of cells as aligned columns, indented by two; empty cells at the end are left out. */
    void table(const QList<QStringList> &rows, const QList<Colour> &columnColours = {}) const;
    /** The result for programs. */
    void document(const Document &document) const;
    /** Text that is the result itself in either mode, such as a script. */
    void text(const QString &text) const;
    /** Something beside the result: progress, hints. */
    void message(const QString &text) const;
    [[nodiscard]] bool showsProgress() const;
    /** A part of a line on standard error that the next one overwrites; nothing where there is no terminal. */
    void progress(const QString &text) const;
    /** Tells an error; with JSON as the document too. Returns the exit code for `return`. */
    ExitCode error(const Error &error, ExitCode code = ExitCode::Failed) const;

    [[nodiscard]] QString coloured(const QString &text, Colour colour) const;

private:
    bool m_json = false;
};

} // namespace joinery
