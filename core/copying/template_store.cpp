// SPDX-License-Identifier: MIT
#include "core/copying/template_store.h"

#include "core/base/translate.h"
#include "core/copying/fragment_json.h"
#include "core/serialisation/json_reader.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace joinery {

namespace {

const QString suffix = QStringLiteral(".json");
constexpr qsizetype longestTitle = 60;

tl::unexpected<Error> unwritable(const QString &path, const QString &why)
{
    return fail(
        QStringLiteral("file.unwritable"),
        Message::tr("%1 cannot be written. Check the permissions of its folder.").arg(QDir::toNativeSeparators(path)),
        why);
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Name | QDir::IgnoreCase);
}

QString titleOf(const QString &fileName)
{
    const QByteArray name = fileName.chopped(suffix.size()).toUtf8();
    QByteArray title;
    for (qsizetype at = 0; at < name.size(); ++at) {
        // A percent sign in a file's name that a person chose stands for itself.
        const QByteArray digits = name.at(at) == '%' ? name.mid(at + 1, 2) : QByteArray();
        bool isByte = false;
        const uint byte = digits.size() == 2 ? digits.toUInt(&isByte, 16) : 0;
        title += isByte ? char(byte) : name.at(at);
        at += isByte ? 2 : 0;
    }
    return QString::fromUtf8(title);
}

/** A title may hold what the name of a file cannot; a dot at its beginning would hide the file. */
QString fileNameFor(const QString &title)
{
    const QString forbidden = QStringLiteral("%<>:\"/\\|?*");
    QString name;
    for (qsizetype at = 0; at < title.size(); ++at) {
        const QChar c = title.at(at);
        const bool isOuterDot = c == QLatin1Char('.') && (at == 0 || at == title.size() - 1);
        if (isOuterDot || c < QLatin1Char(' ') || forbidden.contains(c))
            name += QStringLiteral("%%1").arg(c.unicode(), 2, 16, QLatin1Char('0')).toUpper();
        else
            name += c;
    }
    return name + suffix;
}

Result<void> removeFile(const QString &path)
{
    QFile file(path);
    if (!file.remove())
        return unwritable(path, file.errorString());
    return {};
}

Result<void> renameFile(const QString &from, const QString &to)
{
    QFile file(from);
    if (from != to && !file.rename(to))
        return unwritable(to, file.errorString());
    return {};
}

tl::unexpected<Error> missing(const QString &title)
{
    return fail(QStringLiteral("template.missing"),
                Message::tr("There is no template named %1 any more. Choose another.").arg(title));
}

Result<void> checkTitle(const QString &title)
{
    if (!title.isEmpty() && title.size() <= longestTitle)
        return {};
    return fail(QStringLiteral("template.title"),
                Message::tr("A template needs a title of 1 to %1 characters.").arg(longestTitle));
}

} // namespace

QString TemplateStore::fileOf(const QString &title) const
{
    const QStringList files = filesIn(m_folder);
    const auto found = std::find_if(files.cbegin(), files.cend(), [&](const QString &file) {
        return titleOf(file).compare(title.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found == files.cend() ? QString() : QDir(m_folder).filePath(*found);
}

QList<TableTemplate> TemplateStore::templates(QList<Error> *errors) const
{
    QList<TableTemplate> found;
    for (const QString &name : filesIn(m_folder)) {
        const QString file = QDir(m_folder).filePath(name);
        const Result<QByteArray> bytes = readFileBytes(file, name);
        const Result<Fragment> fragment = bytes ? fragmentFromJson(*bytes, name) : Result<Fragment>(fail(bytes));
        if (!fragment) {
            if (errors)
                errors->append(fragment.error());
            continue;
        }
        const QString title = titleOf(name);
        QStringList tables;
        for (const Table *table : sortedByName(fragment->schema.tables))
            tables.append(table->name);
        found.append({title, title, tables.join(QStringLiteral(", ")), false, *fragment});
    }
    return found;
}

bool TemplateStore::contains(const QString &title) const
{
    return !fileOf(title).isEmpty();
}

Result<void> TemplateStore::save(const QString &title, const Fragment &fragment) const
{
    const QString name = title.trimmed();
    if (const Result<void> checked = checkTitle(name); !checked)
        return checked;
    if (!QDir().mkpath(m_folder))
        return unwritable(m_folder, {});
    const QString before = fileOf(name);
    const QString path = QDir(m_folder).filePath(fileNameFor(name));
    QSaveFile file(before.isEmpty() ? path : before);
    Fragment kept = fragment;
    kept.isCut = false;
    if (!file.open(QIODevice::WriteOnly) || file.write(fragmentToJson(kept)) < 0 || !file.commit())
        return unwritable(file.fileName(), file.errorString());
    return before.isEmpty() ? Result<void>() : renameFile(before, path);
}

Result<void> TemplateStore::rename(const QString &title, const QString &to) const
{
    const QString name = to.trimmed();
    if (const Result<void> checked = checkTitle(name); !checked)
        return checked;
    const QString from = fileOf(title);
    const QString taken = fileOf(name);
    if (from.isEmpty())
        return missing(title);
    if (!taken.isEmpty() && taken != from)
        return fail(QStringLiteral("template.taken"),
                    Message::tr("There is already a template named %1. Choose another name.").arg(name));
    return renameFile(from, QDir(m_folder).filePath(fileNameFor(name)));
}

Result<void> TemplateStore::remove(const QString &title) const
{
    const QString path = fileOf(title);
    return path.isEmpty() ? missing(title) : removeFile(path);
}

} // namespace joinery
