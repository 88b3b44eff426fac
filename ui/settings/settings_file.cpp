// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_file.h"

#include "core/dialect/dialect.h"
#include "ui/shell/choice_actions.h"
#include "ui/shell/theme_controller.h"

#include <QSettings>

#include <algorithm>

namespace joinery {

namespace {

const QString themeKey = QStringLiteral("theme");
const QString motionKey = QStringLiteral("reducedMotion");
const QString languageKey = QStringLiteral("language");
const QString autosaveKey = QStringLiteral("autosave/on");
const QString autosaveSecondsKey = QStringLiteral("autosave/seconds");
const QString newDialectKey = QStringLiteral("newProject/dialect");
const QString newFolderKey = QStringLiteral("newProject/folder");
const QString typesGroup = QStringLiteral("types");
const QString keyType = QStringLiteral("key");
const QString columnType = QStringLiteral("column");
const QString keysGroup = QStringLiteral("keys");

/** Kept only where it differs from what is usual. */
void keep(QSettings &file, const QString &key, const QVariant &value, const QVariant &usual)
{
    if (value == usual)
        file.remove(key);
    else
        file.setValue(key, value);
}

QMap<QString, TypeDefaults> readTypes(QSettings &file)
{
    QMap<QString, TypeDefaults> types;
    file.beginGroup(typesGroup);
    for (const Dialect *dialect : allDialects()) {
        file.beginGroup(dialect->name());
        const TypeDefaults read{file.value(keyType).toString(), file.value(columnType).toString()};
        if (read != TypeDefaults())
            types.insert(dialect->name(), read);
        file.endGroup();
    }
    file.endGroup();
    return types;
}

void writeTypes(QSettings &file, const QMap<QString, TypeDefaults> &types)
{
    file.beginGroup(typesGroup);
    for (const Dialect *dialect : allDialects()) {
        file.beginGroup(dialect->name());
        const TypeDefaults chosen = types.value(dialect->name());
        keep(file, keyType, chosen.key, QString());
        keep(file, columnType, chosen.column, QString());
        file.endGroup();
    }
    file.endGroup();
}

QMap<QString, QList<QKeySequence>> readKeys(QSettings &file)
{
    QMap<QString, QList<QKeySequence>> keys;
    file.beginGroup(keysGroup);
    for (const QString &action : file.childKeys()) {
        QList<QKeySequence> sequences =
            QKeySequence::listFromString(file.value(action).toString(), QKeySequence::PortableText);
        sequences.removeAll(QKeySequence());
        keys.insert(action, sequences);
    }
    file.endGroup();
    return keys;
}

void writeKeys(QSettings &file, const QMap<QString, QList<QKeySequence>> &keys)
{
    file.remove(keysGroup);
    file.beginGroup(keysGroup);
    for (auto action = keys.cbegin(); action != keys.cend(); ++action)
        file.setValue(action.key(), QKeySequence::listToString(action.value(), QKeySequence::PortableText));
    file.endGroup();
}

} // namespace

Settings readSettings(QSettings &file)
{
    Settings settings;
    settings.theme = themeModeFromName(file.value(themeKey).toString()).value_or(settings.theme);
    settings.reducedMotion = file.value(motionKey, settings.reducedMotion).toBool();
    settings.language = file.value(languageKey).toString();
    settings.autosave.on = file.value(autosaveKey, settings.autosave.on).toBool();
    settings.autosave.seconds = std::clamp(file.value(autosaveSecondsKey, settings.autosave.seconds).toInt(),
                                           shortestAutosave, longestAutosave);
    settings.diagram = choicesFrom(file);
    settings.types = readTypes(file);
    const QString dialect = file.value(newDialectKey).toString();
    if (findDialect(dialect))
        settings.newDialect = dialect;
    settings.newFolder = file.value(newFolderKey).toString();
    settings.keys = readKeys(file);
    return settings;
}

void writeSettings(QSettings &file, const Settings &settings)
{
    const Settings usual;
    keep(file, themeKey, themeModeName(settings.theme), themeModeName(usual.theme));
    keep(file, motionKey, settings.reducedMotion, usual.reducedMotion);
    keep(file, languageKey, settings.language, usual.language);
    keep(file, autosaveKey, settings.autosave.on, usual.autosave.on);
    keep(file, autosaveSecondsKey, settings.autosave.seconds, usual.autosave.seconds);
    keepChoices(file, settings.diagram);
    writeTypes(file, settings.types);
    keep(file, newDialectKey, settings.newDialect, usual.newDialect);
    keep(file, newFolderKey, settings.newFolder, usual.newFolder);
    writeKeys(file, settings.keys);
}

} // namespace joinery
