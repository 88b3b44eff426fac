// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/enum_page.h"

#include "core/operation/edits.h"
#include "core/schema/enum_types.h"
#include "ui/diagram/drop_question.h"
#include "ui/editor/add_field.h"
#include "ui/editor/banner_list.h"
#include "ui/editor/details_box.h"
#include "ui/editor/enum_value_row.h"
#include "ui/editor/field.h"
#include "ui/editor/finding_notices.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace joinery {

EnumPage::EnumPage(ProjectDocument &document, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_title(new ElidedLabel)
    , m_badge(new Badge)
    , m_kind(label({}, "small"))
    , m_name(new LineField(tr("Name")))
    , m_comment(new LineField(tr("Comment")))
    , m_rows(new QVBoxLayout)
    , m_add(new AddField(tr("+ value"), theme))
    , m_details(new DetailsBox(document, tr("Details"), {nameSpaceDetail()}))
    , m_banners(new BannerList)
    , m_drop(new QPushButton(tr("Drop enum")))
{
    m_title->setProperty("look", QStringLiteral("title"));
    m_kind->setWordWrap(true);
    m_kind->setTextFormat(Qt::PlainText);
    m_name->edit().setObjectName(QStringLiteral("enumName"));
    m_add->edit().setObjectName(QStringLiteral("addValue"));
    m_drop->setObjectName(QStringLiteral("dropEnum"));
    m_rows->setSpacing(4);
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
    rows->addWidget(sectionTitle(tr("Values, in the order in which they sort")));
    rows->addLayout(m_rows);
    rows->addWidget(m_add);
    rows->addWidget(m_details);
    rows->addWidget(m_banners);
    rows->addLayout(buttons);
    rows->addStretch();
    connectFields();
    connect(&document, &ProjectDocument::diffChanged, this, &EnumPage::refresh);
    connect(&document, &ProjectDocument::findingsChanged, this, &EnumPage::refresh);
}

void EnumPage::connectFields()
{
    for (LineField *field : {m_name, m_comment})
        connect(field, &LineField::began, this, [this, field] { field->setSession(m_document.newMergeId()); });
    connect(m_name, &LineField::edited, this, [this](const QString &text) {
        const EnumType *enumType = find();
        if (!enumType || enumType->name == text.trimmed())
            return;
        if (text.trimmed().isEmpty()) {
            m_name->refuse(tr("It needs a name."));
            return;
        }
        const Result<void> done =
            perform(tr("Rename enum"), {RenameEnum{referenceTo(*enumType), text.trimmed(), {}}}, m_name->session());
        if (!done)
            m_name->refuse(done.error().text());
    });
    connect(m_comment, &LineField::edited, this, [this](const QString &text) {
        const EnumType *enumType = find();
        if (!enumType || enumType->comment == text)
            return;
        const Result<void> done =
            perform(tr("Change comment"), {AlterEnum{referenceTo(*enumType), enumType->comment, text, {}}},
                    m_comment->session());
        if (!done)
            m_comment->refuse(done.error().text());
    });
    connect(m_add, &AddField::entered, this, &EnumPage::addValue);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        const EnumType *enumType = find();
        if (!enumType || !mayDropObjects(m_document, {m_id}, this))
            return;
        const Schema &schema = m_document.model(m_document.appOf(m_id));
        [[maybe_unused]] const auto done = perform(tr("Drop %1").arg(enumType->name), dropEnumEdit(schema, m_id));
    });
}

Detail EnumPage::nameSpaceDetail()
{
    Detail detail{.name = "enumNamespace", .label = tr("Namespace"), .kind = Detail::Kind::Code};
    detail.placeholder = tr("The default");
    detail.isKnown = [](const Features &f) { return f.namespaces; };
    detail.read = [this] { return find() ? find()->nameSpace : QString(); };
    detail.write = [this](const QString &value, int mergeId) -> Result<void> {
        const EnumType *enumType = find();
        return enumType ? perform(tr("Move enum"), {MoveEnum{referenceTo(*enumType), value, {}}}, mergeId)
                        : Result<void>();
    };
    return detail;
}

void EnumPage::setEnum(ObjectId id)
{
    if (m_id != id) {
        m_id = id;
        m_name->startAnew();
        m_comment->startAnew();
        m_add->clear();
        m_details->startAnew();
    }
    refresh();
}

void EnumPage::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_add->setTheme(theme);
    m_details->setTheme(theme);
    for (EnumValueRow *row : std::as_const(m_values))
        row->setTheme(theme);
}

void EnumPage::editName()
{
    m_name->edit().setFocus();
    m_name->edit().selectAll();
}

const EnumType *EnumPage::find() const
{
    return m_document.model(m_document.appOf(m_id)).enums.find(m_id);
}

const EnumType *EnumPage::old() const
{
    return m_document.snapshot(m_document.appOf(m_id)).enums.find(m_id);
}

Result<void> EnumPage::perform(const QString &undoText, const QList<Operation> &operations, int mergeId)
{
    return m_document.perform(undoText, m_document.appOf(m_id), operations, mergeId);
}

void EnumPage::addValue(const QString &text)
{
    const EnumType *enumType = find();
    if (!enumType)
        return;
    const Result<void> done = perform(tr("Add value %1").arg(text),
                                      {AddEnumValue{referenceTo(*enumType), {ObjectId::create(), text}, std::nullopt}});
    if (done)
        m_add->clear();
    else
        m_add->refuse(done.error().text());
}

void EnumPage::renameValue(EnumValueRow &row, const QString &text)
{
    const EnumType *enumType = find();
    const EnumValue *value = enumType ? enumType->value(row.id()) : nullptr;
    if (!value)
        return;
    const EnumValue *other = enumType->valueNamed(text);
    if (text.isEmpty()) {
        row.refuse(tr("A value needs a text. Press Escape to take the last one back."));
    } else if (other && other->id != value->id) {
        row.refuse(tr("There is a value %1 already.").arg(text));
    } else if (const auto done = perform(tr("Rename value %1").arg(value->name),
                                         {RenameEnumValue{referenceTo(*enumType), referenceToPart(*value), text, {}}});
               !done) {
        row.refuse(done.error().text());
    }
}

void EnumPage::moveValue(ObjectId value, int step)
{
    const EnumType *enumType = find();
    const qsizetype from = enumType ? enumType->valuePosition(value) : -1;
    const qsizetype to = from + step;
    if (from < 0 || to < 0 || to >= enumType->values.size())
        return;
    QList<PartReference> order;
    for (const EnumValue &each : enumType->values)
        order.append(referenceToPart(each));
    order.move(from, to);
    [[maybe_unused]] const auto done =
        perform(tr("Move value"), {AlterEnum{referenceTo(*enumType), enumType->comment, enumType->comment, order}});
    // The row at the new place shows the value now: whoever moves it on with a key keeps hold of it.
    if (m_values.at(from)->edit().hasFocus())
        m_values.at(to)->edit().setFocus();
}

void EnumPage::removeValue(ObjectId value)
{
    const EnumType *enumType = find();
    const EnumValue *removed = enumType ? enumType->value(value) : nullptr;
    if (!removed || !mayDrop(m_document, {{m_id, value}}, this))
        return;
    [[maybe_unused]] const auto done = perform(tr("Remove value %1").arg(removed->name),
                                               {DropEnumValue{referenceTo(*enumType), referenceToPart(*removed)}});
}

QString EnumPage::usage(const EnumType &enumType) const
{
    const Schema &schema = m_document.model(m_document.appOf(m_id));
    const EnumTypes types(schema);
    QStringList columns;
    for (const Table *table : sortedByName(schema.tables)) {
        for (const Column &column : table->columns) {
            const EnumType *type = types.of(column.type.element());
            if (type && type->id == enumType.id)
                columns.append(QStringLiteral("%1.%2").arg(table->name, column.name));
        }
    }
    constexpr qsizetype mostNames = 3;
    if (columns.isEmpty())
        return tr("Enum, not used by any column");
    const qsizetype more = columns.size() - mostNames;
    const QString names = columns.mid(0, mostNames).join(QStringLiteral(", "));
    return more > 0 ? tr("Enum, the type of %1 and %n more", nullptr, int(more)).arg(names)
                    : tr("Enum, the type of %1").arg(names);
}

EnumValueRow *EnumPage::addRow()
{
    auto *row = new EnumValueRow(m_theme);
    m_rows->addWidget(row);
    connect(row, &EnumValueRow::renamed, this, [this, row](const QString &text) { renameValue(*row, text); });
    connect(row, &EnumValueRow::moved, this, [this, row](int step) { moveValue(row->id(), step); });
    connect(row, &EnumValueRow::removed, this, [this, row] { removeValue(row->id()); });
    return row;
}

void EnumPage::refreshValues(const EnumType &enumType)
{
    while (m_values.size() > enumType.values.size()) {
        // It may be its own button that removed it.
        EnumValueRow *row = m_values.takeLast();
        row->hide();
        row->deleteLater();
    }
    while (m_values.size() < enumType.values.size())
        m_values.append(addRow());
    const ObjectChange change = m_document.changeOf(m_id);
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const EnumValue &value = enumType.values.at(i);
        const bool isAllNew = change.kind == ChangeKind::Added;
        m_values.at(i)->setValue(value, isAllNew ? PartChange() : change.parts.value(value.id));
        m_values.at(i)->setPlace(i == 0, i + 1 == m_values.size());
        m_values.at(i)->setEnabled(find());
    }
}

void EnumPage::refresh()
{
    const EnumType *now = find();
    const EnumType *enumType = now ? now : old();
    if (!enumType)
        return;
    ChangeKind kind = now ? m_document.changeOf(m_id).kind : ChangeKind::Dropped;
    const ObjectChange change = m_document.changeOf(m_id);
    if (kind == ChangeKind::None && (change.changed || !change.parts.isEmpty()))
        kind = ChangeKind::Changed;
    m_title->setFullText(enumType->name);
    m_kind->setText(now ? usage(*now) : tr("Enum"));
    m_badge->setText(kind == ChangeKind::Added ? tr("new") : wordOf(kind));
    m_badge->setRole(roleOf(kind));
    m_badge->setVisible(kind != ChangeKind::None);
    m_name->setValue(enumType->name);
    m_comment->setValue(enumType->comment);
    refreshValues(*enumType);
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_comment),
                           static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_details)})
        field->setEnabled(now);
    m_details->refresh();
    m_drop->setVisible(now);
    refreshNotices();
}

void EnumPage::refreshNotices()
{
    QList<Notice> notices;
    if (!find() && old()) {
        notices.append({.richText = tr("<b>%1</b> is dropped by the pending changes.").arg(old()->name.toHtmlEscaped()),
                        .role = Role::Dropped,
                        .action = tr("Restore"),
                        .act = [this] {
                            [[maybe_unused]] const auto done =
                                perform(tr("Restore %1").arg(old()->name), {AddEnum{*old()}});
                        }});
    }
    if (find())
        notices += findingNotices(m_document, m_id);
    m_banners->setNotices(notices);
}

} // namespace joinery

#include "moc_enum_page.cpp"
