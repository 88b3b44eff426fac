// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/many_edits_box.h"

#include "core/operation/edits_of_many.h"
#include "core/project/move_to_app.h"
#include "ui/document/edit_macro.h"
#include "ui/editor/field.h"
#include "ui/editor/typed_text.h"
#include "ui/widgets/breakable_text.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace joinery {

namespace {

/** What all have, or nothing where they differ. */
template <typename Value>
std::optional<Value> common(const QList<const Table *> &tables, const std::function<Value(const Table &)> &value)
{
    if (tables.isEmpty())
        return std::nullopt;
    const Value first = value(*tables.first());
    const bool same =
        std::all_of(tables.begin(), tables.end(), [&](const Table *table) { return value(*table) == first; });
    return same ? std::optional(first) : std::nullopt;
}

void showCommon(LineField &field, const std::optional<QString> &value)
{
    field.setValue(value.value_or(QString()));
    field.edit().setPlaceholderText(value ? QString() : ManyEditsBox::tr("different"));
}

} // namespace

ManyEditsBox::ManyEditsBox(ProjectDocument &document, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_column(new QLineEdit)
    , m_columnNote(label({}, "problem"))
    , m_comment(new LineField(tr("Comment")))
    , m_nameSpace(new LineField(tr("Namespace")))
    , m_engine(new LineField(tr("Engine")))
    , m_app(new ChoiceField(tr("App")))
    , m_strict(option(tr("Strict types"), &TableOptions::strict, tr("Change strict types")))
    , m_withoutRowId(option(tr("Without row id"), &TableOptions::withoutRowId, tr("Change row id")))
    , m_unlogged(option(tr("Unlogged"), &TableOptions::unlogged, tr("Change logging")))
{
    m_column->setPlaceholderText(tr("name type, then Enter"));
    m_column->setObjectName(QStringLiteral("columnForAll"));
    m_comment->edit().setObjectName(QStringLiteral("commentForAll"));
    m_nameSpace->edit().setObjectName(QStringLiteral("nameSpaceForAll"));
    m_engine->edit().setObjectName(QStringLiteral("engineForAll"));
    m_app->box().setObjectName(QStringLiteral("appForAll"));
    m_strict->setObjectName(QStringLiteral("strictForAll"));
    m_columnNote->setWordWrap(true);
    m_columnNote->setTextFormat(Qt::PlainText);
    m_columnNote->hide();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(new Field(tr("Add a column to all"), m_column));
    rows->addWidget(m_columnNote);
    for (QWidget *field :
         QList<QWidget *>{m_comment, m_nameSpace, m_app, m_engine, m_strict, m_withoutRowId, m_unlogged})
        rows->addWidget(field);
    connect(m_column, &QLineEdit::returnPressed, this, [this] { addColumn(m_column->text()); });
    connect(m_comment, &LineField::committed, this, [this](const QString &text) {
        perform(tr("Change comment of %n tables", nullptr, int(tables().size())),
                [&text](const Schema &schema, const QList<ObjectId> &ids) { return commentEdit(schema, ids, text); });
    });
    connect(m_nameSpace, &LineField::committed, this, [this](const QString &text) {
        perform(tr("Move %n tables to a namespace", nullptr, int(tables().size())),
                [&text](const Schema &schema, const QList<ObjectId> &ids) {
                    return moveToNameSpaceEdit(schema, ids, text.trimmed());
                });
    });
    connect(m_engine, &LineField::committed, this, [this](const QString &text) {
        perform(tr("Change engine of %n tables", nullptr, int(tables().size())), [&text](const Schema &schema,
                                                                                         const QList<ObjectId> &ids) {
            return tableOptionsEdit(schema, ids, [&text](TableOptions &options) { options.engine = text.trimmed(); });
        });
    });
    connect(&m_app->box(), &QComboBox::textActivated, this, &ManyEditsBox::moveToApp);
    connect(&selection, &Selection::changed, this, [this] {
        m_column->clear();
        m_columnNote->hide();
        for (LineField *field : {m_comment, m_nameSpace, m_engine})
            field->startAnew();
    });
}

QCheckBox *ManyEditsBox::option(const QString &text, bool TableOptions::*option, const QString &undoText)
{
    auto *box = new QCheckBox(text);
    connect(box, &QCheckBox::clicked, this, [this, box, option, undoText] { setOption(*box, option, undoText); });
    return box;
}

QString ManyEditsBox::dialect() const
{
    return m_document.project().dialects.value(0, QStringLiteral("sqlite"));
}

QList<const Table *> ManyEditsBox::tables() const
{
    QList<const Table *> found;
    for (const ObjectId id : m_selection.objects()) {
        if (const Table *table = m_document.model(m_document.appOf(id)).tables.find(id))
            found.append(table);
    }
    return found;
}

void ManyEditsBox::refresh()
{
    const QList<const Table *> all = tables();
    setVisible(!all.isEmpty());
    if (all.isEmpty())
        return;
    showCommon(*m_comment, common<QString>(all, [](const Table &table) { return table.comment; }));
    showCommon(*m_nameSpace, common<QString>(all, [](const Table &table) { return table.nameSpace; }));
    showCommon(*m_engine, common<QString>(all, [](const Table &table) { return table.options.engine; }));
    const QString name = dialect();
    m_nameSpace->setVisible(name == QLatin1String("postgresql"));
    m_engine->setVisible(name == QLatin1String("mariadb"));
    m_strict->setVisible(name == QLatin1String("sqlite"));
    m_withoutRowId->setVisible(name == QLatin1String("sqlite"));
    m_unlogged->setVisible(name == QLatin1String("postgresql"));
    refreshOption(*m_strict, &TableOptions::strict);
    refreshOption(*m_withoutRowId, &TableOptions::withoutRowId);
    refreshOption(*m_unlogged, &TableOptions::unlogged);
    QComboBox &apps = m_app->box();
    apps.clear();
    for (const App &app : m_document.project().apps)
        apps.addItem(app.name);
    const auto app = common<QString>(all, [this](const Table &table) { return m_document.appOf(table.id); });
    apps.setCurrentIndex(app ? apps.findText(*app) : -1);
    m_app->setVisible(apps.count() > 1);
}

void ManyEditsBox::refreshOption(QCheckBox &box, bool TableOptions::*option)
{
    const auto value = common<bool>(tables(), [option](const Table &table) { return table.options.*option; });
    box.setTristate(!value);
    box.setCheckState(!value ? Qt::PartiallyChecked : *value ? Qt::Checked : Qt::Unchecked);
}

void ManyEditsBox::setOption(QCheckBox &box, bool TableOptions::*option, const QString &undoText)
{
    // Where they differ, all get it: going on to "different" again says nothing.
    const bool on = box.checkState() != Qt::Unchecked;
    perform(undoText, [option, on](const Schema &schema, const QList<ObjectId> &ids) {
        return tableOptionsEdit(schema, ids, [option, on](TableOptions &options) { options.*option = on; });
    });
    refresh();
}

void ManyEditsBox::perform(const QString &undoText,
                           const std::function<QList<Operation>(const Schema &, const QList<ObjectId> &)> &edit)
{
    QMap<QString, QList<ObjectId>> byApp;
    for (const Table *table : tables())
        byApp[m_document.appOf(table->id)].append(table->id);
    QMap<QString, QList<Operation>> edits;
    for (auto app = byApp.cbegin(); app != byApp.cend(); ++app) {
        if (const QList<Operation> one = edit(m_document.model(app.key()), *app); !one.isEmpty())
            edits.insert(app.key(), one);
    }
    Result<void> done;
    if (!edits.isEmpty()) {
        EditMacro step(m_document, undoText);
        for (auto one = edits.cbegin(); one != edits.cend() && done; ++one)
            done = m_document.perform(undoText, one.key(), *one);
    }
    emit performed(done ? QString() : done.error().text());
}

void ManyEditsBox::addColumn(const QString &text)
{
    const Result<TypedColumn> typed = typedColumn(text, m_document.unitedModel());
    const bool isPlain = typed && !typed->primaryKey && !typed->unique && !typed->target;
    m_columnNote->setVisible(!isPlain);
    if (!isPlain) {
        m_columnNote->setText(breakable(typed ? tr("Keys and links are added table by table.") : typed.error().text()));
        return;
    }
    perform(tr("Add column %1 to %n tables", nullptr, int(tables().size())).arg(typed->column.name),
            [&typed](const Schema &schema, const QList<ObjectId> &ids) {
                return addColumnToAllEdit(schema, ids, typed->column);
            });
    m_column->clear();
}

void ManyEditsBox::moveToApp(const QString &app)
{
    if (m_document.isReadOnly()) {
        emit m_document.editRefused();
        refresh();
        return;
    }
    const Result<Project> moved = withMovedToApp(m_document.project(), m_selection.objects(), app);
    if (moved)
        m_document.editProject(tr("Move %n tables to %1", nullptr, int(tables().size())).arg(app), *moved);
    emit performed(moved ? QString() : moved.error().text());
    refresh();
}

} // namespace joinery

#include "moc_many_edits_box.cpp"
