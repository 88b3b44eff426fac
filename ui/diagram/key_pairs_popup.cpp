// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/key_pairs_popup.h"

#include "ui/document/project_document.h"
#include "ui/editor/key_pairs.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace joinery {

namespace {

constexpr int popupWidth = 360;

} // namespace

KeyPairsPopup::KeyPairsPopup(ProjectDocument &document, const KeyDraft &draft, const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_document(document)
    , m_draft(draft)
    , m_pairs(new KeyPairs(theme))
    , m_problem(label({}, "problem"))
    , m_add(new QPushButton(tr("Add foreign key")))
{
    setObjectName(QStringLiteral("keyPairsPopup"));
    setProperty("look", QStringLiteral("card"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Columns of the foreign key"));
    setFixedWidth(popupWidth);
    const Table *table = document.table(draft.table);
    const Table *target = document.table(draft.target);
    auto *title = label(tr("Columns of %1, each with the one of %2 it leads to")
                            .arg(table ? table->name : QString(), target ? target->name : QString()),
                        "secondary");
    title->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("addKey"));
    m_add->setProperty("kind", QStringLiteral("primary"));
    m_add->setDefault(true);
    auto *columns = new QPushButton(tr("Add columns for it"));
    columns->setObjectName(QStringLiteral("addKeyColumns"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(columns);
    buttons->addStretch();
    buttons->addWidget(m_add);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->setSpacing(8);
    rows->addWidget(title);
    rows->addWidget(m_pairs);
    rows->addWidget(m_problem);
    rows->addLayout(buttons);
    connect(m_pairs, &KeyPairs::changed, this,
            [this](const QString &, const QList<ObjectId> &from, const QList<ObjectId> &to) {
                m_draft.columns = from;
                m_draft.targetColumns = to;
                refresh();
            });
    connect(m_add, &QPushButton::clicked, this, [this] {
        const KeyDraft chosen = m_draft;
        emit accepted(chosen);
        close();
    });
    connect(columns, &QPushButton::clicked, this, [this] {
        emit columnsWanted();
        close();
    });
    refresh();
}

void KeyPairsPopup::refresh()
{
    const Table *table = m_document.table(m_draft.table);
    const Table *target = m_document.table(m_draft.target);
    if (!table || !target)
        return;
    m_pairs->setKey(
        {.columns = m_draft.columns, .referencedTable = m_draft.target, .referencedColumns = m_draft.targetColumns},
        *table, target);
    const QString problem = problemWithKey(*table, *target, m_draft);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_add->setEnabled(problem.isEmpty());
    adjustSize();
}

void KeyPairsPopup::popUp(QPoint place)
{
    // Answers may be longer words in another language.
    setFixedWidth(std::max(popupWidth, layout()->totalMinimumSize().width()));
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    move(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    (m_add->isEnabled() ? static_cast<QWidget *>(m_add) : m_pairs)->setFocus();
}

} // namespace joinery

#include "moc_key_pairs_popup.cpp"
