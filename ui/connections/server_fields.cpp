// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/server_fields.h"

#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>

namespace joinery {

namespace {

constexpr int portWidth = 90;
/** Besides the spacing of rows. */
constexpr int groupGap = 4;

/** "sslmode=require&socket=/run", as it stands behind the question mark of a URL. */
QString optionsText(const ConnectionUrl &url)
{
    const QString text = url.text();
    const qsizetype question = text.indexOf(u'?');
    return question < 0 ? QString() : text.sliced(question + 1);
}

} // namespace

ServerFields::ServerFields(QWidget *parent)
    : QWidget(parent)
    , m_host(new QLineEdit)
    , m_port(new QLineEdit)
    , m_database(new QLineEdit)
    , m_user(new QLineEdit)
    , m_options(new QLineEdit)
    , m_note(label(tr("The password comes from the environment variable JOINERY_PASSWORD; it is in no file."), "small"))
{
    m_host->setObjectName(QStringLiteral("host"));
    m_port->setObjectName(QStringLiteral("port"));
    m_database->setObjectName(QStringLiteral("database"));
    m_user->setObjectName(QStringLiteral("user"));
    m_options->setObjectName(QStringLiteral("options"));
    m_host->setPlaceholderText(QStringLiteral("localhost"));
    m_options->setPlaceholderText(QStringLiteral("sslmode=require"));
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_port->setFixedWidth(portWidth);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    int row = 0;
    const auto addField = [&](const QString &title, QLineEdit *field, int column = 0, int span = 2) {
        QLabel *caption = label(title, "small");
        caption->setBuddy(field);
        grid->addWidget(caption, row, column, 1, span);
        grid->addWidget(field, row + 1, column, 1, span);
    };
    const auto endGroup = [&] {
        grid->setRowMinimumHeight(row + 2, groupGap);
        row += 3;
    };
    addField(tr("&Host"), m_host, 0, 1);
    addField(tr("P&ort"), m_port, 1, 1);
    endGroup();
    addField(tr("&Database"), m_database);
    endGroup();
    addField(tr("&User"), m_user);
    endGroup();
    addField(tr("O&ptions"), m_options);
    row += 2;
    m_note->setWordWrap(true);
    grid->addWidget(m_note, row, 0, 1, 2);
    for (QLineEdit *field : {m_host, m_port, m_database, m_user, m_options})
        connect(field, &QLineEdit::textChanged, this, &ServerFields::edited);
}

void ServerFields::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_note->setMinimumHeight(m_note->heightForWidth(width()));
}

void ServerFields::setKind(ConnectionUrl::Kind kind)
{
    m_kind = kind;
    m_port->setPlaceholderText(kind == ConnectionUrl::Kind::PostgreSql ? QStringLiteral("5432")
                                                                       : QStringLiteral("3306"));
}

void ServerFields::setUrl(const ConnectionUrl &url)
{
    setKind(url.kind);
    m_host->setText(url.host);
    m_port->setText(url.port > 0 ? QString::number(url.port) : QString());
    m_database->setText(url.database);
    m_user->setText(url.user);
    m_options->setText(optionsText(url));
}

std::optional<ConnectionUrl> ServerFields::url() const
{
    ConnectionUrl url;
    url.kind = m_kind;
    url.host = m_host->text().trimmed();
    url.port = m_port->text().toInt();
    url.database = m_database->text().trimmed();
    url.user = m_user->text().trimmed();
    const QString options = m_options->text().trimmed();
    if (url.database.isEmpty())
        return std::nullopt;
    // What a person writes there is read as it would be in the file.
    const auto read = ConnectionUrl::fromText(url.text() + (options.isEmpty() ? QString() : u'?' + options));
    return read ? std::optional(*read) : std::nullopt;
}

} // namespace joinery

#include "moc_server_fields.cpp"
