// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/annotation_page.h"

#include "core/project/diagram.h"
#include "ui/diagram/annotations/note_item.h"
#include "ui/diagram/app_colors.h"
#include "ui/editor/field.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace joinery {

namespace {

constexpr int textHeight = 160;

/** The group, note or link that is selected; null when it is something else. */
ObjectId chosenIn(const ProjectDocument &document, const Selection &selection)
{
    if (selection.objects().size() != 1)
        return {};
    const DiagramAnnotations annotations = document.annotations();
    if (annotations.links.contains(selection.part()))
        return selection.part();
    const ObjectId id = selection.current();
    return annotations.groups.contains(id) || annotations.notes.contains(id) ? id : ObjectId();
}

} // namespace

AnnotationPage::AnnotationPage(ProjectDocument &document, Selection &selection, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_edits(document)
    , m_theme(theme)
    , m_title(label({}, "title"))
    , m_about(label({}, "secondary"))
    , m_name(new LineField(tr("Title")))
    , m_text(new QPlainTextEdit)
    , m_textField(new Field(tr("Text, in Markdown"), m_text))
    , m_color(new ChoiceField(tr("Color")))
    , m_problem(label({}, "problem"))
    , m_select(new QPushButton(tr("Select its tables")))
    , m_makeKey(new QPushButton(tr("Make a foreign key of it")))
    , m_remove(new QPushButton)
{
    for (QLabel *each : {m_about, m_problem}) {
        each->setWordWrap(true);
        each->setTextFormat(Qt::PlainText);
    }
    m_problem->hide();
    m_name->edit().setObjectName(QStringLiteral("annotationName"));
    m_name->edit().setMaxLength(int(DiagramAnnotations::maximumTitle));
    m_text->setObjectName(QStringLiteral("annotationText"));
    m_text->setMinimumHeight(textHeight);
    m_text->setTabChangesFocus(true);
    m_color->box().setObjectName(QStringLiteral("annotationColor"));
    m_makeKey->setObjectName(QStringLiteral("makeForeignKey"));
    m_remove->setObjectName(QStringLiteral("removeAnnotation"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 4, 16);
    rows->setSpacing(12);
    for (QWidget *each : std::initializer_list<QWidget *>{m_title, m_name, m_textField, m_color, m_about, m_problem})
        rows->addWidget(each);
    for (QPushButton *each : {m_select, m_makeKey, m_remove})
        rows->addWidget(each, 0, Qt::AlignLeft);
    rows->addStretch();
    fillColors();
    connectFields();
}

bool AnnotationPage::isAbout(const ProjectDocument &document, const Selection &selection)
{
    return !chosenIn(document, selection).isNull();
}

void AnnotationPage::connectFields()
{
    connect(m_name, &LineField::began, this, [this] { m_name->setSession(m_document.newMergeId()); });
    connect(m_name, &LineField::edited, this,
            [this](const QString &text) { m_edits.rename(m_id, text, m_name->session()); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &AnnotationPage::writeText);
    connect(&m_color->box(), &QComboBox::activated, this,
            [this](int index) { m_edits.setColor({m_id}, m_color->box().itemData(index).toString()); });
    connect(m_select, &QPushButton::clicked, this, [this] {
        const DiagramAnnotations annotations = m_document.annotations();
        if (const DiagramGroup *group = annotations.groups.find(m_id))
            m_selection.select(group->members.values());
    });
    connect(m_makeKey, &QPushButton::clicked, this, [this] {
        const Result<void> made = m_edits.makeForeignKey(m_id);
        m_problem->setText(made ? QString() : made.error().text());
        m_problem->setVisible(!made);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const ObjectId gone = m_id;
        m_selection.clear();
        m_edits.remove({gone});
    });
    for (const auto changed : {&ProjectDocument::annotationsChanged, &ProjectDocument::shownDiagramChanged}) {
        connect(&m_document, changed, this, [this] {
            if (isVisible())
                refresh();
        });
    }
}

void AnnotationPage::fillColors()
{
    const QSignalBlocker quiet(m_color->box());
    m_color->box().clear();
    m_color->box().addItem(tr("Plain"), QString());
    for (const QString &word : diagramColors())
        m_color->box().addItem(swatch(appColor(word, m_theme.dark)), appColorTitle(word), word);
}

void AnnotationPage::setTheme(const Theme &theme)
{
    m_theme = theme;
    fillColors();
    refresh();
}

void AnnotationPage::refresh()
{
    const ObjectId id = chosenIn(m_document, m_selection);
    if (id != m_id) {
        m_id = id;
        m_name->startAnew();
        m_session = m_document.newMergeId();
        m_problem->hide();
    }
    const DiagramAnnotations annotations = m_document.annotations();
    const DiagramGroup *group = annotations.groups.find(id);
    const DiagramNote *note = annotations.notes.find(id);
    const VirtualLink *link = annotations.links.find(id);
    m_name->setVisible(group || link);
    m_textField->setVisible(note);
    m_color->setVisible(group || note);
    m_select->setVisible(group && !group->members.isEmpty());
    m_makeKey->setVisible(link);
    if (group)
        showGroup(*group);
    else if (note)
        showNote(*note);
    else if (link)
        showLink(*link);
}

void AnnotationPage::showGroup(const DiagramGroup &group)
{
    m_title->setText(tr("Group"));
    m_name->setLabel(tr("Title"));
    m_name->setValue(group.title);
    showColor(group.color);
    QStringList names;
    for (const ObjectId card : group.members)
        names.append(m_edits.namesOf({card}));
    names.sort();
    m_about->setText(names.isEmpty() ? tr("No tables yet. Drag tables into its frame.")
                                     : tr("Tables: %1").arg(names.join(QStringLiteral(", "))));
    m_remove->setText(tr("Ungroup"));
}

void AnnotationPage::showNote(const DiagramNote &note)
{
    m_title->setText(tr("Note"));
    showColor(note.color);
    if (m_text->toPlainText() != note.text) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(note.text);
    }
    m_about->setText(tr("Notes stand on the diagram alone: they are in no migration."));
    m_remove->setText(tr("Delete note"));
}

void AnnotationPage::showLink(const VirtualLink &link)
{
    m_title->setText(tr("Link without a foreign key"));
    m_name->setLabel(tr("Label"));
    m_name->setValue(link.label);
    const auto end = [this](ObjectId card, ObjectId column) {
        const Table *table = m_document.table(card);
        const Column *part = table ? table->column(column) : nullptr;
        const QString name = m_edits.namesOf({card});
        return part ? name + QLatin1Char('.') + part->name : name;
    };
    m_about->setText(tr("%1 → %2. It is on the diagram alone: no database knows it.")
                         .arg(end(link.fromTable, link.fromColumn), end(link.toTable, link.toColumn)));
    m_remove->setText(tr("Delete link"));
}

void AnnotationPage::showColor(const QString &color)
{
    m_color->box().setCurrentIndex(std::max(0, m_color->box().findData(color)));
}

void AnnotationPage::writeText()
{
    const DiagramAnnotations annotations = m_document.annotations();
    const DiagramNote *note = annotations.notes.find(m_id);
    if (!note)
        return;
    const QString text = m_text->toPlainText();
    m_edits.setNote(m_id, text, NoteItem::heightFor(text, note->rectangle.width(), m_theme), m_session);
}

void AnnotationPage::editName()
{
    if (m_textField->isVisible())
        m_text->setFocus();
    else
        m_name->edit().setFocus();
}

} // namespace joinery

#include "moc_annotation_page.cpp"
