// SPDX-License-Identifier: MIT
#include "core/copying/template_store.h"

#include "core/base/translate.h"
#include "core/copying/fragment_json.h"
#include "core/serialisation/json_reader.h"

#include <QDir>
#include <QSaveFile>
#include <QUrl>

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

} // namespace

QString TemplateStore::path(const QString &title) const
{
    // A title may hold what a file's name cannot; a dot at its beginning would hide the file.
    QString name = QString::fromLatin1(QUrl::toPercentEncoding(title.toLower(), " "));
    if (name.startsWith(QLatin1Char('.')))
        name = QStringLiteral("%2E") + name.mid(1);
    return QDir(m_folder).filePath(name + suffix);
}

QList<TableTemplate> TemplateStore::templates(QList<Error> *errors) const
{
    QList<TableTemplate> found;
    const QStringList files = QDir(m_folder).entryList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        const QString file = QDir(m_folder).filePath(name);
        const Result<QByteArray> bytes = readFileBytes(file, name);
        const Result<Fragment> fragment = bytes ? fragmentFromJson(*bytes, name) : Result<Fragment>(fail(bytes));
        if (!fragment) {
            if (errors)
                errors->append(fragment.error());
            continue;
        }
        const QString title = QUrl::fromPercentEncoding(name.chopped(suffix.size()).toLatin1());
        QStringList tables;
        for (const Table *table : sortedByName(fragment->schema.tables))
            tables.append(table->name);
        found.append({title, title, tables.join(QStringLiteral(", ")), false, *fragment});
    }
    return found;
}

bool TemplateStore::contains(const QString &title) const
{
    return QFile::exists(path(title.trimmed()));
}

Result<void> TemplateStore::save(const QString &title, const Fragment &fragment) const
{
    const QString name = title.trimmed();
    if (name.isEmpty() || name.size() > longestTitle)
        return fail(QStringLiteral("template.title"),
                    Message::tr("A template needs a title of 1 to %1 characters.").arg(longestTitle));
    if (!QDir().mkpath(m_folder))
        return unwritable(m_folder, {});
    QSaveFile file(path(name));
    Fragment kept = fragment;
    kept.isCut = false;
    if (!file.open(QIODevice::WriteOnly) || file.write(fragmentToJson(kept)) < 0 || !file.commit())
        return unwritable(file.fileName(), file.errorString());
    return {};
}

Result<void> TemplateStore::rename(const QString &title, const QString &to) const
{
    if (path(title) == path(to.trimmed()))
        return {};
    if (contains(to))
        return fail(QStringLiteral("template.taken"),
                    Message::tr("There is already a template named %1. Choose another name.").arg(to.trimmed()));
    const Result<QByteArray> bytes = readFileBytes(path(title), title);
    const Result<Fragment> fragment = bytes ? fragmentFromJson(*bytes, title) : Result<Fragment>(fail(bytes));
    if (!fragment)
        return fail(fragment);
    if (const Result<void> saved = save(to, *fragment); !saved)
        return saved;
    return remove(title);
}

Result<void> TemplateStore::remove(const QString &title) const
{
    QFile file(path(title));
    if (!file.remove())
        return unwritable(file.fileName(), file.errorString());
    return {};
}

} // namespace joinery
