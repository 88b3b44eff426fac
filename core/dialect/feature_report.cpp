// SPDX-License-Identifier: MIT
#include "core/dialect/feature_report.h"

#include "core/base/translate.h"

namespace joinery {

FeatureReport::FeatureReport(const Features &features, ObjectId object) : m_features(features), m_object(object) {}

void FeatureReport::needs(bool known, const QString &feature, ObjectId part, const QString &what, const QString &advice)
{
    if (!known)
        add(feature, feature, Finding::Severity::Error, part, what, advice);
}

void FeatureReport::prefers(bool known, const QString &feature, ObjectId part, const QString &what,
                            const QString &advice)
{
    if (!known)
        add(feature, feature, Finding::Severity::Warning, part, what, advice);
}

void FeatureReport::needsType(bool known, const QString &type, ObjectId part, const QString &what,
                              const QString &advice)
{
    if (!known)
        add(QStringLiteral("type"), type, Finding::Severity::Error, part, what, advice);
}

void FeatureReport::name(const QString &name, ObjectId part, const QString &title)
{
    const NameLimit &limit = m_features.names;
    const qsizetype length = limit.inBytes ? name.toUtf8().size() : name.toUcs4().size();
    if (limit.longest == 0 || length <= limit.longest)
        return;
    const QString text = limit.inBytes
                             ? Message::tr("%1 has a name of %2 bytes; %3 takes %4. Choose a shorter one.")
                             : Message::tr("%1 has a name of %2 characters; %3 takes %4. Choose a shorter one.");
    m_findings.append({m_features.dialect + QStringLiteral(".name_length"), Finding::Severity::Error, m_object, part,
                       text.arg(title, QString::number(length), m_features.title, QString::number(limit.longest))});
}

void FeatureReport::comment(bool known, const QString &comment)
{
    if (!known && !comment.isEmpty())
        ++m_comments;
}

void FeatureReport::finishComments(const QString &title)
{
    if (m_comments == 0)
        return;
    m_findings.append({m_features.dialect + QStringLiteral(".comment"), Finding::Severity::Info, m_object, ObjectId(),
                       Message::tr("%1 has comments that %2 has no place for (%3). They stay in the model.")
                           .arg(title, m_features.title)
                           .arg(m_comments)});
}

void FeatureReport::add(const QString &feature, const QString &standIn, Finding::Severity severity, ObjectId part,
                        const QString &what, const QString &advice)
{
    const auto near = m_features.instead.constFind(standIn);
    const bool hasStandIn = near != m_features.instead.constEnd();
    m_findings.append(
        {m_features.dialect + QLatin1Char('.') + feature, hasStandIn ? Finding::Severity::Warning : severity, m_object,
         part, Message::tr("%1, which %2 does not know. %3").arg(what, m_features.title, hasStandIn ? *near : advice)});
}

} // namespace joinery
