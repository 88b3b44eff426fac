// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_look_menu.h"

#include "ui/diagram/app_colors.h"
#include "ui/diagram/diagram_text.h"
#include "ui/document/project_document.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

#include <algorithm>

namespace joinery {

namespace {

QString doubledAmpersands(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

void addColors(QMenu &menu, ProjectDocument &document, const QList<ObjectId> &cards, bool isDark)
{
    QMenu *colors = menu.addMenu(cards.size() == 1 ? DiagramText::tr("Color") : DiagramText::tr("Color of these"));
    auto *group = new QActionGroup(colors);
    const auto add = [&](const QString &text, const QString &word) {
        QAction *action = colors->addAction(text, &document, [&document, cards, word] {
            document.editProject(DiagramText::tr("Change color"), withColor(document.project(), cards, word));
        });
        if (const QColor color = appColor(word, isDark); color.isValid())
            action->setIcon(swatch(color));
        action->setCheckable(true);
        action->setChecked(std::all_of(cards.cbegin(), cards.cend(),
                                       [&](ObjectId card) { return lookOf(document.project(), card).color == word; }));
        group->addAction(action);
    };
    add(DiagramText::tr("As its app"), {});
    for (const QString &word : diagramColors())
        add(appColorTitle(word), word);
}

/** A line in which a new tag is written; Enter gives it to the cards. */
void addNewTag(QMenu &menu, ProjectDocument &document, const QList<ObjectId> &cards)
{
    auto *holder = new QWidget;
    auto *edit = new QLineEdit;
    edit->setObjectName(QStringLiteral("newTag"));
    edit->setPlaceholderText(DiagramText::tr("New tag"));
    edit->setAccessibleName(DiagramText::tr("New tag"));
    edit->setMaxLength(int(CardLook::maximumTag));
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(edit);
    holder->setFocusProxy(edit);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(holder);
    menu.addAction(action);
    QObject::connect(edit, &QLineEdit::returnPressed, &document, [&menu, &document, cards, edit] {
        const QString tag = edit->text().simplified();
        if (!isTag(tag))
            return;
        for (auto *open = qobject_cast<QMenu *>(&menu); open; open = qobject_cast<QMenu *>(open->parentWidget()))
            open->close();
        document.editProject(DiagramText::tr("Add tag %1").arg(tag), withTag(document.project(), cards, tag, true));
    });
}

void addTags(QMenu &menu, ProjectDocument &document, const QList<ObjectId> &cards)
{
    QMenu *tags = menu.addMenu(DiagramText::tr("Tags"));
    for (const QString &tag : tagsOf(document.project())) {
        const bool isOn = std::all_of(cards.cbegin(), cards.cend(), [&](ObjectId card) {
            return lookOf(document.project(), card).tags.contains(tag);
        });
        QAction *action = tags->addAction(doubledAmpersands(tag), &document, [&document, cards, tag, isOn] {
            document.editProject((isOn ? DiagramText::tr("Remove tag %1") : DiagramText::tr("Add tag %1")).arg(tag),
                                 withTag(document.project(), cards, tag, !isOn));
        });
        action->setCheckable(true);
        action->setChecked(isOn);
    }
    if (!tags->isEmpty())
        tags->addSeparator();
    addNewTag(*tags, document, cards);
}

} // namespace

void addCardLooks(QMenu &menu, ProjectDocument &document, const QList<ObjectId> &cards, bool isDark)
{
    addColors(menu, document, cards, isDark);
    addTags(menu, document, cards);
}

} // namespace joinery
