// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts_dialog.h"

#include "ui/shell/actions.h"
#include "ui/shell/place_keys.h"
#include "ui/shell/theme_controller.h"
#include "ui/widgets/search_field.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace joinery {

ShortcutsDialog::ShortcutsDialog(const ActionSet &actions, ThemeController &themes, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(720, 600);
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Action or place"), tr("Keys"), tr("What it does")});
    for (const QAction *action : actions.all()) {
        if (action->shortcut().isEmpty())
            continue;
        const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        QString name = action->text();
        name.remove(QChar(u'…'));
        model->appendRow({new QStandardItem(name.section(QLatin1Char(':'), 0, 0)), new QStandardItem(keys),
                          new QStandardItem(action->statusTip())});
    }
    for (const PlaceKey &key : placeKeys()) {
        const QString shown = QKeySequence::listToString(key.keys, QKeySequence::NativeText);
        model->appendRow({new QStandardItem(key.place), new QStandardItem(shown), new QStandardItem(key.what)});
    }
    auto *filtered = new QSortFilterProxyModel(this);
    filtered->setSourceModel(model);
    filtered->setFilterKeyColumn(-1);
    filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *field = new SearchField(tr("Filter"), themes.theme());
    auto *list = new QTreeView;
    list->setModel(filtered);
    list->setAccessibleName(tr("Keys"));
    list->setRootIsDecorated(false);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setUniformRowHeights(true);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(8);
    rows->addWidget(field);
    rows->addWidget(list);
    connect(field, &QLineEdit::textChanged, filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(field, &SearchField::left, this, &QDialog::reject);
}

} // namespace joinery

#include "moc_shortcuts_dialog.cpp"
