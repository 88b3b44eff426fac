// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/target_features.h"

#include "core/dialect/mariadb/mariadb_features.h"
#include "core/dialect/postgresql/postgresql_features.h"
#include "core/dialect/sqlite/sqlite_features.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace joinery {

namespace {

struct TargetTexts
{
    Q_DECLARE_TR_FUNCTIONS(joinery::TargetTexts)
};

} // namespace

const QList<Features> &TargetFeatures::targets() const
{
    const QStringList dialects = m_document.project().dialects;
    if (dialects == m_dialects && !m_targets.isEmpty())
        return m_targets;
    m_dialects = dialects;
    m_targets.clear();
    for (const QString &dialect : dialects) {
        if (dialect == QLatin1String("postgresql"))
            m_targets.append(postgresql::features());
        else if (dialect == QLatin1String("mariadb"))
            m_targets.append(mariadb::features());
        else
            m_targets.append(sqliteFeatures());
    }
    if (m_targets.isEmpty())
        m_targets.append(sqliteFeatures());
    return m_targets;
}

void grey(QWidget &field, const QString &whyNot, bool isSet)
{
    constexpr const char *usualTip = "usualTip";
    if (!field.property(usualTip).isValid())
        field.setProperty(usualTip, field.toolTip());
    field.setEnabled(whyNot.isEmpty() || isSet);
    field.setToolTip(whyNot.isEmpty() ? field.property(usualTip).toString() : whyNot);
    QWidget &inner = field.focusProxy() ? *field.focusProxy() : field;
    if (!whyNot.isEmpty())
        inner.setAccessibleDescription(whyNot);
}

QString TargetFeatures::dialectWith(const FeatureQuestion &isKnown) const
{
    const QList<Features> &all = targets();
    const auto found = std::find_if(all.cbegin(), all.cend(), isKnown);
    return found == all.cend() ? all.first().dialect : found->dialect;
}

QString TargetFeatures::whyNot(const FeatureQuestion &isKnown) const
{
    if (!isKnown)
        return {};
    QStringList titles;
    for (const Features &features : targets()) {
        if (isKnown(features))
            return {};
        titles.append(features.title);
    }
    return titles.size() == 1
               ? TargetTexts::tr("%1 cannot do this.", "name of a database").arg(titles.first())
               : TargetTexts::tr("None of these databases can do this: %1.").arg(titles.join(QStringLiteral(", ")));
}

} // namespace joinery
