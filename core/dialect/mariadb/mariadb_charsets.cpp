// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_charsets.h"

#include "core/dialect/mariadb/mariadb_types.h"

#include <QSet>

namespace joinery::mariadb {

int widestCharacter(const QString &charset)
{
    // https://mariadb.com/kb/en/supported-character-sets-and-collations/
    static const QSet<QString> ofOne{
        QStringLiteral("armscii8"), QStringLiteral("ascii"),  QStringLiteral("binary"), QStringLiteral("cp1250"),
        QStringLiteral("cp1251"),   QStringLiteral("cp1256"), QStringLiteral("cp1257"), QStringLiteral("cp850"),
        QStringLiteral("cp852"),    QStringLiteral("cp866"),  QStringLiteral("dec8"),   QStringLiteral("geostd8"),
        QStringLiteral("greek"),    QStringLiteral("hebrew"), QStringLiteral("hp8"),    QStringLiteral("keybcs2"),
        QStringLiteral("koi8r"),    QStringLiteral("koi8u"),  QStringLiteral("latin1"), QStringLiteral("latin2"),
        QStringLiteral("latin5"),   QStringLiteral("latin7"), QStringLiteral("macce"),  QStringLiteral("macroman"),
        QStringLiteral("swe7"),     QStringLiteral("tis620"),
    };
    static const QSet<QString> ofTwo{
        QStringLiteral("big5"), QStringLiteral("cp932"), QStringLiteral("euckr"), QStringLiteral("gb2312"),
        QStringLiteral("gbk"),  QStringLiteral("sjis"),  QStringLiteral("ucs2"),
    };
    static const QSet<QString> ofThree{QStringLiteral("eucjpms"), QStringLiteral("ujis"), QStringLiteral("utf8"),
                                       QStringLiteral("utf8mb3")};
    if (charset == QLatin1String("utf8mb4"))
        return bytesOfCharacter;
    const QString name = charset.toLower();
    constexpr int three = 3;
    return ofOne.contains(name) ? 1 : ofTwo.contains(name) ? 2 : ofThree.contains(name) ? three : bytesOfCharacter;
}

bool isOfCharset(const QString &text, const QString &charset)
{
    const QString name = charset.toLower();
    const int widest = widestCharacter(name);
    if (name == QLatin1String("binary") || widest >= bytesOfCharacter)
        return true;
    constexpr char16_t beyondAscii = 0x80;
    constexpr char16_t beyondLatin = 0x100;
    // Nothing of East Asia is in a character set of one byte; of what else is in each the server knows.
    constexpr char16_t firstOfEast = 0x3000;
    // MariaDB's latin1 is Windows' code page 1252.
    static const QString ofWindows = QStringLiteral("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ");
    return std::all_of(text.begin(), text.end(), [&](QChar each) {
        const char16_t code = each.unicode();
        if (each.isSurrogate())
            return false;
        if (name == QLatin1String("ascii"))
            return code < beyondAscii;
        if (name == QLatin1String("latin1"))
            return code < beyondLatin || ofWindows.contains(each);
        return widest > 1 || code < firstOfEast || code >= 0xE000;
    });
}

QString collationOf(const ValueForm &form)
{
    const bool isUnicode = form.charset.startsWith(QLatin1String("utf8"));
    return form.collation.isEmpty() && isUnicode ? form.charset + QStringLiteral("_general_ci") : form.collation;
}

QString comparedText(const QString &text, const QString &collation)
{
    // Blanks at the end are left out of what an enum or set lists.
    QString result = text;
    while (result.endsWith(QLatin1Char(' ')))
        result.chop(1);
    if (collation.endsWith(QLatin1String("_bin")) || collation.endsWith(QLatin1String("_cs")) ||
        collation == QLatin1String("binary"))
        return result;
    result = result.toLower();
    static const QStringList plain{QStringLiteral("general_ci"), QStringLiteral("unicode_ci"),
                                   QStringLiteral("unicode_520_ci"), QStringLiteral("uca1400_ai_ci")};
    const bool isPlain = plain.contains(collation.section(QLatin1Char('_'), 1)) || plain.contains(collation);
    if (!isPlain)
        return result;
    const bool isGeneral = collation.endsWith(QLatin1String("general_ci"));
    result.replace(QChar(0xDF), isGeneral ? QStringLiteral("s") : QStringLiteral("ss"));
    result = result.normalized(QString::NormalizationForm_D);
    result.removeIf([](QChar each) { return each.category() == QChar::Mark_NonSpacing; });
    return result;
}

int characterBytes(const Table &table, const Column &column)
{
    const ValueForm form = formOf(table, column);
    return typeFamily(form.type) == TypeFamily::Binary ? 1 : widestCharacter(charsetOf(form));
}

} // namespace joinery::mariadb
