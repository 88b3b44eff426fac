// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_pages.h"

#include "core/dialect/dialect.h"
#include "ui/settings/key_control.h"
#include "ui/settings/setting_controls.h"
#include "ui/shell/choice_actions.h"
#include "ui/shell/theme_controller.h"

#include <QDir>
#include <QLocale>
#include <QMetaEnum>

namespace joinery {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(joinery::SettingsPages)
};

QString dialectTitle(const QString &name)
{
    if (name == QLatin1String("sqlite"))
        return QStringLiteral("SQLite");
    if (name == QLatin1String("postgresql"))
        return QStringLiteral("PostgreSQL");
    return name == QLatin1String("mariadb") ? QStringLiteral("MariaDB/MySQL") : name;
}

/** Those there are translations for. */
QList<std::pair<QString, QString>> languages()
{
    QList<std::pair<QString, QString>> result{{Sentence::tr("That of the desktop"), QString()}};
    const QStringList files =
        QDir(QStringLiteral(":/translations")).entryList({QStringLiteral("joinery_*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.mid(8).section(QLatin1Char('.'), 0, 0);
        result.append({QLocale(code).nativeLanguageName(), code});
    }
    return result;
}

SettingsPage *appearance(SettingsStore &store)
{
    auto *page = new SettingsPage(Sentence::tr("Appearance"), Sentence::tr("How the window looks."));
    const QList<std::pair<QString, QString>> themes{
        {Sentence::tr("As the desktop is"), themeModeName(ThemeMode::System)},
        {Sentence::tr("Light"), themeModeName(ThemeMode::Light)},
        {Sentence::tr("Dark"), themeModeName(ThemeMode::Dark)},
        {Sentence::tr("High contrast"), themeModeName(ThemeMode::HighContrast)}};
    page->add(Sentence::tr("Theme"), Sentence::tr("High contrast has text of 7:1 and more, and borders you can see."),
              listControl(
                  store, themes, [](const Settings &settings) { return themeModeName(settings.theme); },
                  [](Settings &settings, const QString &name) {
                      settings.theme = themeModeFromName(name).value_or(ThemeMode::System);
                  }));
    page->add(Sentence::tr("Reduced motion"),
              Sentence::tr("Nothing moves or fades by itself. Without it, the desktop's own wish counts."),
              switchControl(
                  store, [](Settings &settings) -> bool & { return settings.reducedMotion; }, Sentence::tr("On")));
    page->add(Sentence::tr("Language"), Sentence::tr("Used from the next start."),
              listControl(
                  store, languages(), [](const Settings &settings) { return settings.language; },
                  [](Settings &settings, const QString &code) { settings.language = code; }));
    return page;
}

SettingsPage *saving(SettingsStore &store)
{
    auto *page = new SettingsPage(
        Sentence::tr("Saving"), Sentence::tr("Unsaved edits are kept aside every few seconds in any case, and offered "
                                             "again after a crash."));
    page->add(Sentence::tr("Autosave"),
              Sentence::tr("Writes edits to the project's files by itself; never over what others changed there."),
              switchControl(
                  store, [](Settings &settings) -> bool & { return settings.autosave.on; }, Sentence::tr("On")));
    page->add(Sentence::tr("Interval"), Sentence::tr("How long after an edit it is saved."),
              numberControl(
                  store, [](Settings &settings) -> int & { return settings.autosave.seconds; },
                  {shortestAutosave, longestAutosave}, Sentence::tr(" seconds")));
    page->add(Sentence::tr("Ask before dropping"),
              Sentence::tr("Shows what depends on a thing first. Where nothing does, nobody asks in any case."),
              switchControl(
                  store, [](Settings &settings) -> bool & { return settings.asksBeforeDropping; }, Sentence::tr("On")));
    return page;
}

SettingsPage *diagram(SettingsStore &store, const ActionSet &actions)
{
    auto *page = new SettingsPage(Sentence::tr("Diagram"), Sentence::tr("What cards and links show, in all projects."));
    QList<std::pair<QString, QString>> notations;
    for (const NotationChoice &each : notationChoices())
        notations.append({actions.action(each.action).text(), QString::fromLatin1(each.word)});
    page->add(Sentence::tr("Notation"), Sentence::tr("How links end."),
              listControl(
                  store, notations,
                  [](const Settings &settings) {
                      for (const NotationChoice &each : notationChoices()) {
                          if (each.notation == settings.diagram.notation)
                              return QString::fromLatin1(each.word);
                      }
                      return QString();
                  },
                  [](Settings &settings, const QString &word) {
                      for (const NotationChoice &each : notationChoices()) {
                          if (word == QLatin1String(each.word))
                              settings.diagram.notation = each.notation;
                      }
                  }));
    for (const ChoiceSwitch &each : choiceSwitches()) {
        const QAction &action = actions.action(each.action);
        page->add(shownName(action), action.statusTip(),
                  switchControl(
                      store, [value = each.value](Settings &settings) -> bool & { return settings.diagram.*value; },
                      Sentence::tr("On")));
    }
    return page;
}

SettingsPage *newThings(SettingsStore &store)
{
    auto *page = new SettingsPage(Sentence::tr("New projects and columns"),
                                  Sentence::tr("What you begin with where you say nothing else."));
    QList<std::pair<QString, QString>> dialects;
    for (const Dialect *dialect : allDialects())
        dialects.append({dialectTitle(dialect->name()), dialect->name()});
    page->add(Sentence::tr("Database of new projects"), Sentence::tr("Its SQL is what Review shows first."),
              listControl(
                  store, dialects, [](const Settings &settings) { return settings.newDialect; },
                  [](Settings &settings, const QString &name) { settings.newDialect = name; }));
    page->add(
        Sentence::tr("Folder of new projects"), Sentence::tr("Empty for where the last one went."),
        folderControl(
            store, [](Settings &settings) -> QString & { return settings.newFolder; }, Sentence::tr("The last one")));
    for (const auto &[title, name] : std::as_const(dialects)) {
        page->addHeading(Sentence::tr("Types in projects for %1").arg(title));
        const QString dialect = name;
        page->add(Sentence::tr("Primary key (%1)").arg(title), Sentence::tr("Of id in a new table."),
                  typeControl(
                      store, [dialect](const Settings &settings) { return settings.types.value(dialect).key; },
                      [dialect](Settings &settings, const QString &type) { settings.types[dialect].key = type; },
                      QStringLiteral("integer")));
        page->add(Sentence::tr("Column (%1)").arg(title), Sentence::tr("Of a column that is given a name alone."),
                  typeControl(
                      store, [dialect](const Settings &settings) { return settings.types.value(dialect).column; },
                      [dialect](Settings &settings, const QString &type) { settings.types[dialect].column = type; },
                      QStringLiteral("text")));
    }
    return page;
}

SettingsPage *keyboard(ThemeController &themes, const ActionSet &actions)
{
    auto *page =
        new SettingsPage(Sentence::tr("Keyboard"),
                         Sentence::tr("Go into a field and press the new keys; Backspace leaves an action without."));
    const QMetaEnum ids = QMetaEnum::fromType<ActionId>();
    for (int i = 0; i < ids.keyCount(); ++i) {
        const auto id = ActionId(ids.value(i));
        const QAction &action = actions.action(id);
        const QString name = shownName(action);
        page->add(name, action.statusTip(), new KeyControl(themes, actions, id, name));
    }
    return page;
}

} // namespace

QList<SettingsPage *> makeSettingsPages(ThemeController &themes, const ActionSet &actions)
{
    SettingsStore &store = themes.settings();
    return {appearance(store), saving(store), diagram(store, actions), newThings(store), keyboard(themes, actions)};
}

} // namespace joinery
