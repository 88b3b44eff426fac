// SPDX-License-Identifier: MIT
#include "core/project/lint_settings_json.h"

#include "core/base/translate.h"
#include "core/lint/lint_rules.h"
#include "core/lint/name_style.h"
#include "core/lint/new_names.h"

namespace joinery {

namespace {

const QString rulesKey = QStringLiteral("rules");
const QString namingKey = QStringLiteral("naming");
const QString lengthKey = QStringLiteral("length");
const QString off = QStringLiteral("off");

const QStringList &severityWords()
{
    static const QStringList words{severityWord(Finding::Severity::Info), severityWord(Finding::Severity::Warning),
                                   severityWord(Finding::Severity::Error), off};
    return words;
}

void readRules(JsonReader &reader, LintSettings &settings)
{
    const QStringList codes = lintCodes();
    for (auto &[code, item] : reader.members()) {
        if (!codes.contains(code)) {
            item.fail(QStringLiteral("file.value"),
                      Message::tr("There is no rule \"%1\"; the guide lists them under lint.").arg(code.left(60)));
            continue;
        }
        const QString word = item.asText();
        const qsizetype severity = severityWords().indexOf(word);
        if (item.isText() && severity < 0)
            item.fail(QStringLiteral("file.value"),
                      Message::tr("\"%1\" is no severity; there are %2.")
                          .arg(word.left(60), severityWords().join(QStringLiteral(", "))));
        else if (word == off)
            settings.rules.insert(code, std::nullopt);
        else if (severity >= 0)
            settings.rules.insert(code, static_cast<Finding::Severity>(severity));
    }
}

void readNaming(JsonReader &reader, NamingSettings &naming)
{
    for (const QString &kind : nameKinds()) {
        const QString style = reader.text(kind);
        if (!reader.has(kind))
            continue;
        if (const QString mistake = mistakeInStyle(style); !mistake.isEmpty())
            reader.failAt(kind, QStringLiteral("file.value"), mistake);
        naming.styles.insert(kind, style);
    }
    const std::optional<qint64> length = reader.integer(lengthKey);
    if (length && (*length < 1 || *length > 1000))
        reader.failAt(lengthKey, QStringLiteral("file.value"), Message::tr("Names have 1 to 1000 bytes."));
    else if (length)
        naming.length = int(*length);
    reader.refuseOthers();
}

} // namespace

JsonNode lintToJson(const LintSettings &settings)
{
    JsonNode node = JsonNode::object();
    JsonNode rules = JsonNode::object();
    for (auto rule = settings.rules.begin(); rule != settings.rules.end(); ++rule)
        rules.add(rule.key(), JsonNode::text(*rule ? severityWord(**rule) : off));
    if (!rules.isEmpty())
        node.add(rulesKey, rules);
    JsonNode naming = JsonNode::object();
    for (const QString &kind : nameKinds())
        naming.addText(kind, settings.naming.styles.value(kind));
    naming.addInteger(lengthKey, settings.naming.length);
    if (!naming.isEmpty())
        node.add(namingKey, naming);
    return node;
}

LintSettings lintFromJson(JsonReader &reader)
{
    LintSettings settings;
    if (!reader.expectObject())
        return settings;
    if (auto rules = reader.member(rulesKey); rules && rules->expectObject())
        readRules(*rules, settings);
    if (auto naming = reader.member(namingKey); naming && naming->expectObject())
        readNaming(*naming, settings.naming);
    reader.refuseOthers();
    return settings;
}

} // namespace joinery
