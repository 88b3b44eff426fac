// SPDX-License-Identifier: MIT
#include "core/dialect/feature_report.h"

#include "core/base/translate.h"

namespace joinery {

FeatureReport::FeatureReport(const Features &features, ObjectId object) : m_features(features), m_object(object) {}

void FeatureReport::needs(const QString &feature, ObjectId part, const QString &what, const QString &advice)
{
    add(feature, feature, Finding::Severity::Error, part, what, advice);
}

void FeatureReport::prefers(const QString &feature, ObjectId part, const QString &what, const QString &advice)
{
    add(feature, feature, Finding::Severity::Warning, part, what, advice);
}

void FeatureReport::needsType(const QString &type, ObjectId part, const QString &what, const QString &advice)
{
    add(QStringLiteral("type"), type, Finding::Severity::Error, part, what, advice);
}

void FeatureReport::note(const char *feature, Finding::Severity severity, ObjectId part, const QString &text)
{
    m_findings.append({m_features.dialect + QLatin1Char('.') + QLatin1String(feature), severity, m_object, part, text});
}

qsizetype FeatureReport::length(const QString &name) const
{
    return m_features.names.inBytes ? name.toUtf8().size() : name.toUcs4().size();
}

bool FeatureReport::fits(const QString &name) const
{
    // A unit of UTF-16 is three bytes at most.
    const qsizetype longest = m_features.names.longest;
    return longest == 0 || name.size() * 3 <= longest || length(name) <= longest;
}

void FeatureReport::name(const QString &name, ObjectId part, const QString &title)
{
    if (!fits(name))
        longName(name, part, title);
}

void FeatureReport::longName(const QString &name, ObjectId part, const QString &title)
{
    const NameLimit &limit = m_features.names;
    const QString text = limit.inBytes
                             ? Message::tr("%1 has a name of %2 bytes; %3 takes %4. Choose a shorter one.")
                             : Message::tr("%1 has a name of %2 characters; %3 takes %4. Choose a shorter one.");
    m_findings.append(
        {m_features.dialect + QStringLiteral(".name_length"), Finding::Severity::Error, m_object, part,
         text.arg(title, QString::number(length(name)), m_features.title, QString::number(limit.longest))});
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
