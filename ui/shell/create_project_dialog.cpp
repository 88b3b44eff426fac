// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/create_project_dialog.h"

#include "core/project/connection_url.h"
#include "ui/connections/connection_form.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace joinery {

namespace {

struct Offered
{
    QString name;
    QString title;
};

const QList<Offered> &offered()
{
    static const QList<Offered> list{{QStringLiteral("sqlite"), QStringLiteral("SQLite")},
                                     {QStringLiteral("postgresql"), QStringLiteral("PostgreSQL")},
                                     {QStringLiteral("mariadb"), QStringLiteral("MariaDB, MySQL")}};
    return list;
}

} // namespace

CreateProjectDialog::CreateProjectDialog(const QString &parentFolder, const QString &dialect, QWidget *parent)
    : NewProjectDialog(tr("New project"), tr("Create"), parentFolder, {}, parent)
    , m_usual(dialect)
    , m_form(new ConnectionForm(parentFolder))
    , m_server(new QWidget)
{
    auto *extra = new QWidget;
    auto *rows = new QVBoxLayout(extra);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(label(tr("For these databases"), "small"));
    for (const Offered &each : offered()) {
        auto *box = new QCheckBox(each.title);
        box->setObjectName(each.name);
        box->setChecked(each.name == dialect);
        connect(box, &QCheckBox::toggled, this, &CreateProjectDialog::follow);
        rows->addWidget(box);
        m_dialects.append(box);
    }
    QLabel *note =
        label(tr("What one of them cannot do is told while you design. Migrations are for all of them."), "small");
    note->setWordWrap(true);
    rows->addWidget(note);
    addBelow(extra);
    auto *server = new QVBoxLayout(m_server);
    server->setContentsMargins(0, 0, 0, 0);
    server->setSpacing(4);
    server->addWidget(sectionTitle(tr("Connection")));
    QLabel *later = label(tr("It can come later as well: leave the database empty."), "small");
    later->setWordWrap(true);
    server->addWidget(later);
    server->addSpacing(4);
    server->addWidget(m_form, 1);
    addBeside(m_server);
    m_form->setProfile({QStringLiteral("dev"), {}, {}});
    connect(m_form, &ConnectionForm::edited, this, [this] { check(); });
    follow();
}

QStringList CreateProjectDialog::dialects() const
{
    QStringList names;
    for (const QCheckBox *box : m_dialects) {
        if (box->isChecked() && box->objectName() == m_usual)
            names.prepend(box->objectName());
        else if (box->isChecked())
            names.append(box->objectName());
    }
    return names;
}

std::optional<ConnectionProfile> CreateProjectDialog::connection() const
{
    const ConnectionProfile profile = m_form->profile();
    if (m_server->isHidden() || profile.url.isEmpty())
        return std::nullopt;
    return profile;
}

QString CreateProjectDialog::furtherProblem() const
{
    if (dialects().isEmpty())
        return tr("Choose at least one database.");
    const std::optional<ConnectionProfile> given = connection();
    return given && given->name.isEmpty() ? tr("Give the connection a name.") : QString();
}

void CreateProjectDialog::follow()
{
    const QString first = dialects().value(0);
    const bool isServer = !first.isEmpty() && first != QLatin1String("sqlite");
    if (isServer)
        m_form->chooseKind(first == QLatin1String("postgresql") ? ConnectionUrl::Kind::PostgreSql
                                                                : ConnectionUrl::Kind::MariaDb);
    setBesideVisible(isServer);
    constexpr int oneColumn = 480;
    constexpr int twoColumns = 760;
    setMinimumWidth(isServer ? twoColumns : oneColumn);
    check();
}

} // namespace joinery

#include "moc_create_project_dialog.cpp"
