// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_row.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace joinery {

namespace {

constexpr int controlWidth = 216;

} // namespace

QString withMarked(const QString &text, const QStringList &words, const Theme &theme)
{
    QString result;
    const QString opening = QStringLiteral("<span style=\"background-color:%1; color:%2\">")
                                .arg(theme.accent.name(), theme.onAccent.name());
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = 0;
        for (const QString &word : words) {
            if (QStringView(text).mid(at).startsWith(word, Qt::CaseInsensitive))
                length = std::max(length, word.size());
        }
        if (length > 0)
            result += opening + text.mid(at, length).toHtmlEscaped() + QStringLiteral("</span>");
        else
            result += QString(text.at(at)).toHtmlEscaped();
        at += std::max<qsizetype>(length, 1);
    }
    return result;
}

SettingRow::SettingRow(const QString &title, const QString &explanation, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_explanation(explanation)
    , m_titleLabel(label(title, "plain"))
    , m_explanationLabel(label(explanation, "small"))
    , m_control(control)
{
    m_titleLabel->setWordWrap(true);
    m_titleLabel->setBuddy(control);
    m_explanationLabel->setWordWrap(true);
    m_explanationLabel->setVisible(!explanation.isEmpty());
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(title);
    control->setAccessibleDescription(explanation);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_titleLabel);
    texts->addWidget(m_explanationLabel);
    texts->addStretch();
    auto *place = new QWidget;
    place->setFixedWidth(controlWidth);
    auto *right = new QVBoxLayout(place);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(control);
    right->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(16);
    row->addLayout(texts, 1);
    row->addWidget(place);
}

bool SettingRow::filter(const QStringList &words, const QString &page, const Theme &theme)
{
    const QString all = page + QLatin1Char('\n') + m_title + QLatin1Char('\n') + m_explanation;
    const bool found = std::all_of(words.cbegin(), words.cend(),
                                   [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
    const auto show = [&](QLabel &shown, const QString &text) {
        shown.setTextFormat(words.isEmpty() ? Qt::PlainText : Qt::RichText);
        shown.setText(words.isEmpty() ? text : withMarked(text, words, theme));
    };
    show(*m_titleLabel, m_title);
    show(*m_explanationLabel, m_explanation);
    setVisible(found);
    return found;
}

} // namespace joinery

#include "moc_setting_row.cpp"
