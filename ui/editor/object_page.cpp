// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/object_page.h"

#include "core/operation/edits.h"
#include "ui/diagram/drop_question.h"
#include "ui/editor/banner_list.h"
#include "ui/editor/change_roles.h"
#include "ui/editor/field.h"
#include "ui/editor/finding_notices.h"
#include "ui/editor/object_details.h"
#include "ui/editor/sql_field.h"
#include "ui/editor/sql_help.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace joinery {

ObjectPage::ObjectPage(ProjectDocument &document, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new ElidedLabel)
    , m_badge(new Badge)
    , m_kind(label({}, "small"))
    , m_name(new LineField(tr("Name")))
    , m_comment(new LineField(tr("Comment")))
    , m_definition(new SqlField(tr("Definition"), theme))
    , m_details(new DetailsBox(document, tr("Details"), objectDetails(document, [this] { return m_id; })))
    , m_banners(new BannerList)
    , m_drop(new QPushButton)
{
    m_title->setProperty("look", QStringLiteral("title"));
    m_name->edit().setObjectName(QStringLiteral("objectName"));
    m_definition->setEditName(QStringLiteral("definition"));
    m_definition->setHelp(definitionHelp(document, [this] { return m_id; }));
    m_definition->setLines(8, 24);
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(8);
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_badge);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_drop);
    buttons->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 4, 16);
    rows->setSpacing(12);
    rows->addLayout(titleRow);
    rows->addWidget(m_kind);
    rows->addWidget(m_name);
    rows->addWidget(m_comment);
    rows->addWidget(m_definition);
    rows->addWidget(m_details);
    rows->addWidget(m_banners);
    rows->addLayout(buttons);
    rows->addStretch();
    connectFields();
    connect(&document, &ProjectDocument::diffChanged, this, &ObjectPage::refresh);
    connect(&document, &ProjectDocument::findingsChanged, this, &ObjectPage::refresh);
}

void ObjectPage::connectFields()
{
    for (LineField *field : {m_name, m_comment})
        connect(field, &LineField::began, this, [this, field] { field->setSession(m_document.newMergeId()); });
    connect(m_name, &LineField::edited, this, [this](const QString &text) {
        const DefinitionObject *object = find();
        if (!object || object->name == text.trimmed())
            return;
        if (text.trimmed().isEmpty()) {
            m_name->refuse(tr("It needs a name."));
            return;
        }
        const Result<void> done =
            perform(tr("Rename %1").arg(kindTitle(object->kind)),
                    RenameObject{object->kind, referenceTo(*object), text.trimmed()}, m_name->session());
        if (!done)
            m_name->refuse(done.error().text());
    });
    connect(m_comment, &LineField::edited, this, [this](const QString &text) {
        if (!find())
            return;
        DefinitionObject after = *find();
        after.comment = text;
        if (const Result<void> done = replace(tr("Change comment"), after, m_comment->session()); !done)
            m_comment->refuse(done.error().text());
    });
    connect(m_definition, &SqlField::committed, this, [this](const QString &text) {
        if (!find())
            return;
        DefinitionObject after = *find();
        after.definition = text;
        if (text.trimmed().isEmpty()) {
            m_definition->refuse(tr("It needs a definition. Press Escape to take the last one back."));
            return;
        }
        const Result<void> done = replace(tr("Change %1").arg(after.name), after);
        if (!done)
            m_definition->refuse(done.error().text());
    });
    connect(m_drop, &QPushButton::clicked, this, &ObjectPage::drop);
}

const DefinitionObject *ObjectPage::find() const
{
    return m_document.model(m_document.appOf(m_id)).objects.find(m_id);
}

const DefinitionObject *ObjectPage::old() const
{
    return m_document.snapshot(m_document.appOf(m_id)).objects.find(m_id);
}

Result<void> ObjectPage::perform(const QString &undoText, const Operation &operation, int mergeId)
{
    return m_document.perform(undoText, m_document.appOf(m_id), {operation}, mergeId);
}

Result<void> ObjectPage::replace(const QString &undoText, const DefinitionObject &after, int mergeId)
{
    const DefinitionObject *before = find();
    if (!before || *before == after)
        return {};
    return perform(undoText, ReplaceObject{*before, after}, mergeId);
}

void ObjectPage::drop()
{
    const DefinitionObject *object = find();
    if (!object)
        return;
    if (!mayDropObjects(m_document, {m_id}, this))
        return;
    const QString app = m_document.appOf(m_id);
    const Result<void> done =
        m_document.perform(tr("Drop %1").arg(object->name), app, dropObjectEdit(m_document.model(app), m_id));
    if (!done)
        m_definition->setNote(done.error().text());
}

void ObjectPage::setObject(ObjectId id)
{
    if (m_id != id) {
        // What is typed there is about the one before.
        m_definition->bringBack();
        m_id = id;
        m_name->startAnew();
        m_comment->startAnew();
        m_details->startAnew();
        refresh();
        m_definition->startAnew();
    }
    refresh();
}

void ObjectPage::setTheme(const Theme &theme)
{
    m_definition->setTheme(theme);
    m_details->setTheme(theme);
}

void ObjectPage::editName()
{
    m_name->edit().setFocus();
    m_name->edit().selectAll();
}

void ObjectPage::refresh()
{
    const DefinitionObject *now = find();
    const DefinitionObject *object = now ? now : old();
    if (!object)
        return;
    const ChangeKind kind = now ? m_document.changeOf(m_id).kind : ChangeKind::Dropped;
    m_title->setFullText(object->name);
    QString title = kindTitle(object->kind);
    title[0] = title.at(0).toUpper();
    const QString relation = relationOf(m_document, *object);
    m_kind->setText(relation.isEmpty() ? title : tr("%1 on %2", "kind of object, table").arg(title, relation));
    m_badge->setText(kind == ChangeKind::Added ? tr("new") : wordOf(kind));
    m_badge->setRole(roleOf(kind));
    m_badge->setVisible(kind != ChangeKind::None);
    m_name->setValue(object->name);
    m_comment->setValue(object->comment);
    if (!now)
        m_definition->bringBack();
    m_definition->setLabel(object->kind == DefinitionObject::Kind::View
                               ? tr("Definition, after CREATE VIEW %1").arg(object->name)
                               : tr("Definition, after CREATE … %1").arg(object->name));
    m_definition->setValue(object->definition);
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_comment),
                           static_cast<QWidget *>(m_definition), static_cast<QWidget *>(m_details)})
        field->setEnabled(now);
    m_details->refresh();
    m_drop->setText(tr("Drop %1").arg(kindTitle(object->kind)));
    m_drop->setVisible(now);
    refreshNotices();
}

void ObjectPage::refreshNotices()
{
    QList<Notice> notices;
    if (!find() && old()) {
        notices.append({.richText = tr("<b>%1</b> is dropped by the pending changes.").arg(old()->name.toHtmlEscaped()),
                        .role = Role::Dropped,
                        .action = tr("Restore"),
                        .act = [this] {
                            [[maybe_unused]] const auto done =
                                perform(tr("Restore %1").arg(old()->name), AddObject{*old()});
                        }});
    }
    if (find())
        notices += findingNotices(m_document, m_id);
    m_banners->setNotices(notices);
}

} // namespace joinery
