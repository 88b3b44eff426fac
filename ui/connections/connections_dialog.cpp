// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connections_dialog.h"

#include "ui/connections/connection_form.h"
#include "ui/connections/environment.h"
#include "ui/document/project_document.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme_controller.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace joinery {

namespace {

constexpr int listWidth = 200;

} // namespace

ConnectionsDialog::ConnectionsDialog(ProjectDocument &document, ThemeController &themes, const QString &current,
                                     QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_themes(themes)
    , m_connections(document.project().connections)
    , m_list(new QListWidget)
    , m_add(new QPushButton(tr("Add")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_form(new ConnectionForm(document.folder()))
    , m_empty(new EmptyState(IconName::Connection, tr("No connections"),
                             tr("Add the database that the migrations should be applied to."), themes.theme()))
{
    setWindowTitle(tr("Connections"));
    resize(680, 660);
    m_list->setFixedWidth(listWidth);
    m_list->setAccessibleName(tr("Connections"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_list);
    left->addLayout(buttons);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(left);
    columns->addWidget(separator(Qt::Vertical));
    columns->addWidget(m_form, 1);
    columns->addWidget(m_empty, 1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_ok = box->button(QDialogButtonBox::Save);
    m_ok->setText(tr("Save"));
    m_ok->setProperty("kind", QStringLiteral("primary"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(16);
    rows->addLayout(columns, 1);
    rows->addWidget(box);

    connect(box, &QDialogButtonBox::accepted, this, &ConnectionsDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsDialog::showRow);
    connect(m_form, &ConnectionForm::edited, this, &ConnectionsDialog::takeForm);
    connect(m_add, &QPushButton::clicked, this, &ConnectionsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionsDialog::remove);
    int row = 0;
    for (int index = 0; index < m_connections.size(); ++index) {
        if (m_connections.at(index).name == current)
            row = index;
    }
    fillList(row);
}

void ConnectionsDialog::accept()
{
    for (int row = 0; row < m_connections.size(); ++row) {
        if (!problemOf(row).isEmpty()) {
            m_list->setCurrentRow(row);
            m_form->focusName();
            return;
        }
    }
    Project after = m_document.project();
    after.connections = m_connections;
    m_document.editProject(tr("Change connections"), after);
    QDialog::accept();
}

void ConnectionsDialog::fillList(int row)
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const ConnectionProfile &connection : m_connections)
            m_list->addItem(
                new QListWidgetItem(environmentIcon(connection.environment, m_themes.theme()), connection.name));
        m_list->setCurrentRow(std::clamp(row, 0, std::max(0, int(m_connections.size()) - 1)));
    }
    showRow(m_list->currentRow());
}

void ConnectionsDialog::showRow(int row)
{
    const bool any = row >= 0 && row < m_connections.size();
    m_form->setVisible(any);
    m_empty->setVisible(!any);
    m_remove->setEnabled(any);
    if (any)
        m_form->setProfile(m_connections.at(row));
    check();
}

void ConnectionsDialog::takeForm()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_connections[row] = m_form->profile();
    m_list->item(row)->setText(m_connections.at(row).name);
    m_list->item(row)->setIcon(environmentIcon(m_connections.at(row).environment, m_themes.theme()));
    check();
}

void ConnectionsDialog::add()
{
    const auto taken = [this](const QString &name) {
        return std::any_of(m_connections.cbegin(), m_connections.cend(),
                           [&](const ConnectionProfile &connection) { return connection.name == name; });
    };
    QString name = QStringLiteral("dev");
    for (int number = 2; taken(name); ++number)
        name = QStringLiteral("dev%1").arg(number);
    m_connections.append({name, urlOfFile(name + QStringLiteral(".db"), m_document.folder()), {}});
    fillList(int(m_connections.size()) - 1);
    m_form->focusName();
}

void ConnectionsDialog::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_connections.removeAt(row);
    fillList(row);
}

void ConnectionsDialog::check()
{
    const int row = m_list->currentRow();
    m_form->setNameProblem(row >= 0 && row < m_connections.size() ? problemOf(row) : QString());
    bool good = true;
    for (int index = 0; index < m_connections.size(); ++index)
        good = good && problemOf(index).isEmpty();
    m_ok->setEnabled(good);
}

QString ConnectionsDialog::problemOf(int row) const
{
    const ConnectionProfile &connection = m_connections.at(row);
    if (connection.name.isEmpty())
        return tr("Give the connection a name.");
    const auto same = std::count_if(m_connections.cbegin(), m_connections.cend(),
                                    [&](const ConnectionProfile &other) { return other.name == connection.name; });
    if (same > 1)
        return tr("Another connection is called %1.").arg(connection.name);
    return connection.url.isEmpty() ? tr("Say below where the database is.") : QString();
}

} // namespace joinery

#include "moc_connections_dialog.cpp"
