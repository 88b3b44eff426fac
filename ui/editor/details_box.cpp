// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/details_box.h"

#include "ui/editor/field.h"
#include "ui/widgets/fold_section.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace joinery {

namespace {

const QString isOn = QStringLiteral("true");

bool isSet(const Detail &detail)
{
    const QString value = detail.read();
    const QString usual = detail.kind == Detail::Kind::Choice ? detail.choices.first().first : QString();
    return value != usual;
}

} // namespace

DetailsBox::DetailsBox(ProjectDocument &document, const QString &title, QList<Detail> details, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(title)
    , m_details(std::move(details))
    , m_targets(document)
    , m_body(new QWidget)
    , m_fold(new FoldSection(title, m_body, Theme()))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_fold);
    m_fold->heading().setObjectName(QStringLiteral("details"));
    connect(m_fold, &FoldSection::toggled, this, [this](bool open) {
        if (open && m_editors.isEmpty())
            make();
        refresh();
    });
}

void DetailsBox::setTheme(const Theme &theme)
{
    m_fold->setTheme(theme);
}

void DetailsBox::make()
{
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 4, 0, 0);
    rows->setSpacing(12);
    for (const Detail &detail : std::as_const(m_details)) {
        m_editors.append(makeEditor(detail));
        rows->addWidget(m_editors.last());
    }
}

Field *DetailsBox::makeEditor(const Detail &detail)
{
    const QString name = QString::fromLatin1(detail.name);
    if (detail.kind == Detail::Kind::Check) {
        auto *box = new QCheckBox(detail.label);
        auto *field = new Field({}, box);
        box->setObjectName(name);
        box->setAccessibleName(detail.label);
        connect(box, &QCheckBox::clicked, this,
                [this, detail, field](bool on) { write(detail, *field, on ? isOn : QString(), -1); });
        return field;
    }
    if (detail.kind == Detail::Kind::Choice) {
        auto *field = new ChoiceField(detail.label);
        field->box().setObjectName(name);
        for (const auto &[word, shown] : detail.choices)
            field->box().addItem(shown, word);
        connect(&field->box(), &QComboBox::activated, this, [this, detail, field](int index) {
            write(detail, *field, field->box().itemData(index).toString(), -1);
        });
        return field;
    }
    auto *field = new LineField(detail.label);
    field->edit().setObjectName(name);
    field->edit().setPlaceholderText(detail.placeholder);
    if (detail.kind == Detail::Kind::Code)
        field->edit().setProperty("look", QStringLiteral("code"));
    connect(field, &LineField::began, this, [this, field] { field->setSession(m_document.newMergeId()); });
    connect(field, &LineField::committed, this,
            [this, detail, field](const QString &text) { write(detail, *field, text.trimmed(), field->session()); });
    return field;
}

void DetailsBox::write(const Detail &detail, Field &editor, const QString &value, int mergeId)
{
    if (detail.read() == value)
        return;
    const Result<void> done = detail.write(value, mergeId);
    auto *line = qobject_cast<LineField *>(&editor);
    if (!done && line)
        line->refuse(done.error().text());
    else
        editor.setNote(done ? QString() : done.error().text());
    refresh();
}

void DetailsBox::refresh()
{
    int set = 0;
    for (const Detail &detail : std::as_const(m_details))
        set += (!detail.isThere || detail.isThere()) && isSet(detail) ? 1 : 0;
    m_fold->setTitle(set > 0 ? tr("%1 (%2 set)").arg(m_title).arg(set) : m_title);
    if (!m_fold->isOpen())
        return;
    for (qsizetype i = 0; i < m_editors.size(); ++i)
        show(m_details.at(i), *m_editors.at(i));
}

void DetailsBox::show(const Detail &detail, Field &editor)
{
    const bool isThere = !detail.isThere || detail.isThere();
    editor.setVisible(isThere);
    if (!isThere)
        return;
    const QString value = detail.read();
    QWidget *inner = editor.focusProxy();
    if (auto *box = qobject_cast<QCheckBox *>(inner))
        box->setChecked(value == isOn);
    else if (auto *choice = qobject_cast<QComboBox *>(inner))
        choice->setCurrentIndex(choice->findData(value));
    else if (auto *line = qobject_cast<LineField *>(&editor))
        line->setValue(value);
    const QString whyNot = m_targets.whyNot(detail.isKnown);
    grey(editor, whyNot, isSet(detail));
    if (editor.note().isEmpty())
        inner->setAccessibleDescription(whyNot);
}

void DetailsBox::startAnew()
{
    for (Field *editor : std::as_const(m_editors)) {
        if (auto *line = qobject_cast<LineField *>(editor))
            line->startAnew();
        else
            editor->setNote({});
    }
}

} // namespace joinery

#include "moc_details_box.cpp"
