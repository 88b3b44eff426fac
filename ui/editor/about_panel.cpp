// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/about_panel.h"

#include "core/migration/column_story.h"
#include "core/operation/dependencies.h"
#include "ui/widgets/fold_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/link_list.h"

#include <QPointer>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

namespace joinery {

namespace {

/** Models up to this many tables are looked through at once: it takes less than a frame. */
constexpr qsizetype atOnce = 300;
constexpr int restMs = 120;

QString nameOfPart(const Table &table, ObjectId part)
{
    if (const Column *column = table.column(part))
        return column->name;
    QString name;
    const auto look = [&](const auto &parts) {
        if (const auto *found = parts.find(part))
            name = found->name;
    };
    look(table.foreignKeys);
    look(table.uniqueConstraints);
    look(table.checks);
    look(table.exclusions);
    look(table.indexes);
    return name;
}

/** The date in an id, "2026-11-20", as a person reads it. */
QString dateOf(const QString &migration)
{
    const QDate date = QDate::fromString(migration.first(std::min<qsizetype>(10, migration.size())), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : migration;
}

} // namespace

AboutPanel::AboutPanel(ProjectDocument &document, Selection &selection, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_usesList(new LinkList)
    , m_storyList(new LinkList)
    , m_uses(new FoldSection(tr("Dependencies"), m_usesList, theme))
    , m_story(new FoldSection(tr("History"), m_storyList, theme))
{
    m_uses->heading().setObjectName(QStringLiteral("dependencies"));
    m_story->heading().setObjectName(QStringLiteral("story"));
    m_usesList->setObjectName(QStringLiteral("dependencyLinks"));
    m_storyList->setObjectName(QStringLiteral("storyLinks"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 0, 4, 12);
    rows->setSpacing(4);
    rows->addWidget(separator());
    rows->addWidget(m_uses);
    rows->addWidget(m_story);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_wait.setSingleShot(true);
    m_wait.setInterval(restMs);
    connect(&m_wait, &QTimer::timeout, this, &AboutPanel::refresh);
    connect(m_uses, &FoldSection::toggled, this, &AboutPanel::refresh);
    connect(m_story, &FoldSection::toggled, this, &AboutPanel::refresh);
    connect(&selection, &Selection::changed, this, &AboutPanel::refreshSoon);
    connect(&document, &ProjectDocument::modelChanged, this, &AboutPanel::refreshSoon);
    connect(&document, &ProjectDocument::migrationsChanged, this, &AboutPanel::refreshSoon);
}

AboutPanel::~AboutPanel() = default;

void AboutPanel::setTheme(const Theme &theme)
{
    m_uses->setTheme(theme);
    m_story->setTheme(theme);
}

void AboutPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshSoon();
}

void AboutPanel::refreshSoon()
{
    if (isVisible() && (m_uses->isOpen() || m_story->isOpen()))
        m_wait.start();
}

ObjectId AboutPanel::column() const
{
    const Table *table = m_document.table(m_selection.current());
    return table && table->column(m_selection.part()) ? m_selection.part() : ObjectId();
}

void AboutPanel::refresh()
{
    m_wait.stop();
    ++m_asked;
    if (m_selection.current().isNull() || !isVisible())
        return;
    if (m_uses->isOpen())
        refreshUses();
    if (m_story->isOpen())
        refreshStory();
}

QString AboutPanel::titleOf(ObjectId object, ObjectId part) const
{
    if (const Table *table = m_document.table(object)) {
        const QString name = nameOfPart(*table, part);
        return qualifiedName(table->nameSpace, table->name) + (name.isEmpty() ? QString() : QLatin1Char('.') + name);
    }
    if (const EnumType *enumType = m_document.enumType(object))
        return qualifiedName(enumType->nameSpace, enumType->name);
    const DefinitionObject *found = m_document.object(object);
    return found ? qualifiedName(found->nameSpace, found->name) : QString();
}

void AboutPanel::refreshUses()
{
    const auto show = [this](const Dependencies &found) {
        QList<LinkLine> lines;
        const auto add = [&](const QString &title, const QString &none, const QList<Dependency> &all) {
            lines.append({all.isEmpty() ? none : title, {}, {}});
            for (const Dependency &one : all)
                lines.append({titleOf(one.object, one.part), one.how,
                              [this, one] { m_selection.reveal(one.object, one.part); }});
        };
        add(tr("Uses"), tr("Uses nothing else."), found.uses);
        add(tr("Used by"), tr("Nothing else uses it."), found.usedBy);
        m_usesList->setLines(lines);
    };
    const ObjectId object = m_selection.current();
    const ObjectId part = column();
    const Schema model = m_document.unitedModel();
    if (model.tables.size() + model.objects.size() <= atOnce) {
        show(dependenciesOf(model, object, part));
        return;
    }
    QThreadPool::globalInstance()->start(
        [self = QPointer<AboutPanel>(this), asked = m_asked, model, object, part, show] {
            const Dependencies found = dependenciesOf(model, object, part);
            QMetaObject::invokeMethod(
                qApp,
                [self, asked, found, show] {
                    if (self && self->m_asked == asked)
                        show(found);
                },
                Qt::QueuedConnection);
        });
}

void AboutPanel::refreshStory()
{
    if (m_document.isReading()) {
        m_storyList->setLines({{tr("The migrations are still being read."), {}, {}}});
        return;
    }
    QList<QList<Migration>> apps;
    for (const App &app : m_document.project().apps)
        apps.append(app.migrations);
    const QList<StoryStep> steps = storyOf(apps, m_selection.current(), column());
    QList<LinkLine> lines;
    for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
        constexpr int mostChanges = 4;
        QStringList changes = step->changes.first(std::min<qsizetype>(mostChanges, step->changes.size()));
        if (step->changes.size() > mostChanges)
            changes.append(tr("and %n more", nullptr, int(step->changes.size()) - mostChanges));
        lines.append({dateOf(step->migration) + QStringLiteral(" · ") +
                          (step->description.isEmpty() ? step->migration : step->description),
                      changes.join(QLatin1Char('\n')),
                      [this, app = step->app, id = step->migration] { emit migrationRequested(app, id); }});
    }
    if (lines.isEmpty())
        lines.append({tr("No migration has it yet."), {}, {}});
    m_storyList->setLines(lines, 6);
}

} // namespace joinery

#include "moc_about_panel.cpp"
