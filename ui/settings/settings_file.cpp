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
const QString droppingKey = QStringLiteral("askBeforeDropping");
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

/** Kept only where it differs from what is usual, and written only where it is not kept already. */
void keep(QSettings &file, const QString &key, const QVariant &value, const QVariant &usual)
{
    if (value == usual) {
        if (file.contains(key))
            file.remove(key);
    } else if (file.value(key).toString() != value.toString()) {
        file.setValue(key, value);
    }
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
    file.beginGroup(keysGroup);
    for (const QString &action : file.childKeys()) {
        if (!keys.contains(action))
            file.remove(action);
    }
    for (auto action = keys.cbegin(); action != keys.cend(); ++action) {
        const QString text = QKeySequence::listToString(action.value(), QKeySequence::PortableText);
        if (!file.contains(action.key()) || file.value(action.key()).toString() != text)
            file.setValue(action.key(), text);
    }
    file.endGroup();
}

template <typename Value>
void choose(Value &others, const Value &before, const Value &after)
{
    if (before != after)
        others = after;
}

template <typename Value>
void choose(QMap<QString, Value> &others, const QMap<QString, Value> &before, const QMap<QString, Value> &after)
{
    for (auto entry = before.cbegin(); entry != before.cend(); ++entry) {
        if (!after.contains(entry.key()))
            others.remove(entry.key());
    }
    for (auto entry = after.cbegin(); entry != after.cend(); ++entry) {
        const auto was = before.constFind(entry.key());
        if (was == before.cend() || *was != *entry)
            others.insert(entry.key(), *entry);
    }
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
    settings.asksBeforeDropping = file.value(droppingKey, settings.asksBeforeDropping).toBool();
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
    keep(file, droppingKey, settings.asksBeforeDropping, usual.asksBeforeDropping);
    keepChoices(file, settings.diagram);
    writeTypes(file, settings.types);
    keep(file, newDialectKey, settings.newDialect, usual.newDialect);
    keep(file, newFolderKey, settings.newFolder, usual.newFolder);
    writeKeys(file, settings.keys);
}

Settings withChoices(Settings others, const Settings &before, const Settings &after)
{
    choose(others.theme, before.theme, after.theme);
    choose(others.reducedMotion, before.reducedMotion, after.reducedMotion);
    choose(others.language, before.language, after.language);
    choose(others.autosave.on, before.autosave.on, after.autosave.on);
    choose(others.autosave.seconds, before.autosave.seconds, after.autosave.seconds);
    choose(others.asksBeforeDropping, before.asksBeforeDropping, after.asksBeforeDropping);
    for (const ChoiceSwitch &each : choiceSwitches())
        choose(others.diagram.*each.value, before.diagram.*each.value, after.diagram.*each.value);
    choose(others.diagram.notation, before.diagram.notation, after.diagram.notation);
    choose(others.types, before.types, after.types);
    choose(others.newDialect, before.newDialect, after.newDialect);
    choose(others.newFolder, before.newFolder, after.newFolder);
    choose(others.keys, before.keys, after.keys);
    return others;
}

} // namespace joinery
