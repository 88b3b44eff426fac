// SPDX-License-Identifier: MIT
#include "tests/support/mariadb_meanings.h"
#include "tests/support/schema_text.h"

namespace joinery {

namespace {

Meanings comparisons()
{
    return {
        {"status IN ('new', 'paid')"},
        {"status NOT IN ('new', 'paid')", "NOT status IN ('new', 'paid')", "NOT (status IN ('new', 'paid'))"},
        {"status IN ('new')", "status = 'new'"},
        {"status NOT IN ('new')", "status <> 'new'"},
        {"title <> ''", "title != ''", "NOT title = ''", "NOT (title = '')"},
        {"price BETWEEN 1 AND 2"},
        {"price NOT BETWEEN 1 AND 2", "NOT price BETWEEN 1 AND 2"},
        {"title LIKE 'a%' AND status NOT LIKE 'b%'", "title LIKE 'a%' && NOT status LIKE 'b%'"},
        {"title LIKE 'a!%' ESCAPE '!'"},
        {"title LIKE 'a' ESCAPE '\\\\'"},
        {"title LIKE 'a\\%'"},
        {"title REGEXP '^x'", "title RLIKE '^x'"},
        {"title NOT REGEXP '^x'", "NOT title REGEXP '^x'"},
        {"title SOUNDS LIKE 'x'", "soundex(title) = soundex('x')"},
        {"title <=> status"},
        {"NOT title <=> status", "NOT (title <=> status)", "!(title <=> status)"},
        {"title COLLATE utf8mb4_bin > 'x'"},
        {"title > 'x'"},
        {"(price, pages) = (1, 2)", "(price, pages) IN ((1, 2))"},
        {"(price, pages) <> (1, 2)", "NOT (price, pages) = (1, 2)"},
        {"(price, pages) IN ((1, 2), (3, 4))"},
        {"price IN (1, 2)"},
        {"1 IN (price, pages)"},
        {"price > 0 = pages", "(price > 0) = pages"},
        {"price > (0 = pages)"},
        {"price BETWEEN 1 AND 2 AND pages", "price BETWEEN 1 AND 2 AND pages <> 0"},
        {"price + pages BETWEEN 1 AND (2 OR 3)"},
        {"is_new IS TRUE"},
        {"is_new IS NOT TRUE", "NOT is_new IS TRUE", "NOT (is_new IS TRUE)"},
        {"is_new IS NOT FALSE"},
        {"is_new IS NULL", "is_new IS UNKNOWN", "isnull(is_new)"},
        {"is_new IS NOT NULL", "is_new IS NOT UNKNOWN", "NOT is_new IS NULL", "NOT isnull(is_new)"},
        {"is_new = true", "is_new = 1"},
        {"mood = 'a'", "mood IN ('a')"},
        {"mood IN ('a', 'b')"},
        {"mood IS NULL"},
        {"0 < price"},
    };
}

Meanings connections()
{
    return {
        {"is_new"},
        {"NOT is_new", "!is_new", "is_new = 0", "is_new = false"},
        {"NOT NOT is_new", "is_new <> 0"},
        {"title IS NOT NULL OR price IS NULL", "NOT title IS NULL OR isnull(price)"},
        {"price > 0 AND pages > 1 AND rate > 2.5", "(price > 0 AND pages > 1) AND rate > 2.5",
         "price > 0 AND (pages > 1 AND rate > 2.5)"},
        {"price > 0 OR pages > 1 OR rate > 2.5", "price > 0 OR (pages > 1 OR rate > 2.5)"},
        {"price > 0 OR pages > 1 AND NOT is_new", "price > 0 OR (pages > 1 AND (NOT is_new))"},
        {"(price > 0 OR pages > 1) AND NOT is_new"},
        {"price = 1 OR (pages = 2 OR price = 3) AND (is_new AND price = 4)"},
        {"NOT (price > 0 AND pages > 1)", "price <= 0 OR NOT pages > 1"},
        {"NOT (price > 0 OR pages > 1)", "NOT price > 0 AND pages <= 1"},
        {"NOT (price > 0)", "NOT price > 0", "price <= 0", "!(price > 0)"},
        {"NOT (price < 0)", "price >= 0"},
        {"NOT NOT price > 7", "price > 7"},
        {"!price > 0", "(NOT price) > 0", "(price = 0) > 0"},
        {"NOT coalesce(price, 1)", "!coalesce(price, 1)"},
        {"NOT NOT coalesce(price, 1)", "coalesce(price, 1) <> 0"},
        {"NOT (is_new AND price > 0)", "NOT is_new OR price <= 0", "is_new = 0 OR NOT price > 0"},
        {"NOT (title LIKE 'a' OR is_new)", "title NOT LIKE 'a' AND NOT is_new"},
        {"is_new AND price > 0", "is_new <> 0 AND price > 0"},
        {"is_new OR pages AND mood IS NULL"},
        {"price > 0 XOR pages > 0"},
        {"NOT (price > 0 XOR pages > 1)", "NOT price > 0 XOR pages > 1"},
        {"NOT (is_new XOR price > 0)", "is_new XOR price <= 0"},
        {"NOT (is_new XOR pages)", "NOT is_new XOR pages"},
        {"NOT -price"},
        {"length = 0", "NOT length"},
        {"CASE WHEN is_new THEN price > 0 END"},
        {"CASE WHEN is_new THEN price > 0 ELSE NULL END"},
        {"CASE status WHEN 'a' THEN TRUE ELSE is_new END"},
        {"CASE price + 1 WHEN 1 THEN 2 END"},
        {"CASE WHEN price > 0 THEN 1 WHEN price < 0 THEN 2 ELSE 3 END = 1"},
        {"if(is_new, price, pages) > 0"},
        {"if(NOT is_new, price, pages) > 0"},
        {"\"Odd Name\" > 0", "`Odd Name` > 0"},
        {"day > 0", "`day` > 0"},
        {"price > 0 -- of course", "price > 0", "price > 0 /* of course */", "((price) > (0))", "t.price > 0",
         "`t`.`price` > 0", "PRICE > 0", "price > 00"},
    };
}

Meanings constants()
{
    return {
        {"status = 'it''s'", "status = 'it\\'s'", "status = \"it's\""},
        {"status = 'a''''b'", "status = 'a\\'\\'b'"},
        {"status = 'say \"x\"'", "status = \"say \"\"x\"\"\"", "status = \"say \\\"x\\\"\""},
        {"status = 'back\\\\slash'"},
        {"status = 'two\\\\\\\\of'"},
        {"status = 'tab\\tend'", "status = 'tab\tend'"},
        {"status = 'line\\nend'", "status = 'line\nend'"},
        {"status = 'äöü€'"},
        {"status = ''"},
        {"title = 'ab'", "title = 'a' 'b'", "title = _utf8mb4'ab'", "title = N'ab'"},
        {"price > '0'"},
        {"price > 0.0"},
        {"price = .5", "price = 0.5"},
        {"price = 1e3", "price = 1E3"},
        {"rate < 1.5e-2"},
        {"price = x'05'", "price = X'05'"},
        {"price = 0x05", "price = 0b101", "price = b'101'"},
        {"price = -5", "price = -(5)", "price = - 5"},
        {"price = 8", "price = - -8", "price = -(-8)", "price = +8"},
        {"price <> -1", "price != - 1"},
        {"born > date '2000-01-01'", "born > DATE'2000-01-01'", "born > {d '2000-01-01'}"},
        {"made > timestamp '2000-01-01 00:00:00'", "made > {ts '2000-01-01 00:00:00'}"},
        {"made > '2000-01-01 00:00:00'"},
        {"cast(made AS time) > time'10:00:00'", "time(made) > {t '10:00:00'}"},
    };
}

Meanings arithmetic()
{
    return {
        {"-price < 0", "- price < 0"},
        {"-(price + 1) < 0"},
        {"price - -1 > 0", "price - - 1 > 0"},
        {"price - -pages > 0", "price - (-pages) > 0"},
        {"pages - 1 - price > 0", "(pages - 1) - price > 0"},
        {"pages - (1 - price) > 0"},
        {"(pages + 1) * 2 > 0"},
        {"pages + 1 * 2 > 0", "pages + (1 * 2) > 0"},
        {"price = 1 + 2 + 3", "price = (1 + 2) + 3"},
        {"price = 1 + (2 + 3)"},
        {"price % 2 = 0", "price MOD 2 = 0", "mod(price, 2) = 0"},
        {"price DIV 2 = 0"},
        {"price / 2 = 0"},
        {"price & 4 = 4"},
        {"(price & 4) > 4", "price & 4 > 4"},
        {"price & (4 > 4)"},
        {"price & 4 | 1"},
        {"price & (4 | 1)"},
        {"price << 1 > 2"},
        {"price ^ 2 > 0"},
        {"~price > 0"},
        {"rate * 100 < 1e3"},
        {"born - interval 1 month > '2000-01-01'", "date_sub(born, interval 1 month) > '2000-01-01'"},
        {"born + interval 1 month > '2000-01-01'", "date_add(born, interval 1 month) > '2000-01-01'",
         "adddate(born, interval 1 month) > '2000-01-01'"},
        {"born + interval 3 day > '2000-01-01'", "adddate(born, 3) > '2000-01-01'"},
        {"born - interval 3 day > '2000-01-01'", "subdate(born, 3) > '2000-01-01'"},
        {"born - interval (price + 1) day > born"},
        {"born + interval 1 day + interval 2 month > born"},
        {"made + interval '1:30' minute_second > '2000-01-01'"},
        {"made + interval price minute > made", "timestampadd(minute, price, made) > made"},
        {"datediff(made, born) > 0", "to_days(made) - to_days(born) > 0"},
        {"timestampdiff(hour, born, made) > 0"},
    };
}

Meanings calls()
{
    return {
        {"coalesce(price, 0) >= 0"},
        {"ifnull(price, 0) >= 0", "nvl(price, 0) >= 0"},
        {"nvl2(price, 0, 1) > 1"},
        {"nullif(price, 0) > 1"},
        {"greatest(price, pages) > 0"},
        {"lower(title) = title", "LCASE(title) = title"},
        {"upper(title) = title", "UCASE(title) = title"},
        {"concat(title, status) <> 'xy'"},
        {"concat_ws(',', title, status) <> 'xy'"},
        {"json_value(data, '$.k') = 'v'"},
        {"json_extract(data, '$.a[0]') = 1"},
        {"json_length(data) < 5"},
        {"extract(year from born) > 1900"},
        {"extract(day_hour from made) > 1"},
        {"year(born) > 1900"},
        {"week(born, 1) > 1"},
        {"yearweek(born) > 1", "yearweek(born, 0) > 1"},
        {"dayofmonth(born) = 1", "day(born) = 1"},
        {"cast(title AS signed) = 1", "cast(title AS signed integer) = 1", "convert(title, signed) = 1",
         "cast(title AS int) = 1"},
        {"cast(title AS unsigned) = 1", "cast(title AS unsigned integer) = 1"},
        {"cast(rate AS char(10)) = 'a'", "convert(rate, char(10)) = 'a'"},
        {"cast(rate AS char) = 'a'", "convert(rate, char) = 'a'", "cast(rate AS char charset utf8mb4) = 'a'"},
        {"cast(title AS char character set latin1) = 'x'", "cast(title AS char charset latin1) = 'x'"},
        {"cast(title AS binary(4)) = 'x'"},
        {"BINARY title = 'x'", "binary(title) = 'x'", "cast(title AS binary) = 'x'"},
        {"cast(title AS decimal(10,1)) = 1"},
        {"cast(rate AS decimal) = 1", "cast(rate AS decimal(10)) = 1", "cast(rate AS decimal(10,0)) = 1"},
        {"cast(title AS date) = born", "date(title) = born"},
        {"cast(title AS datetime(3)) = made"},
        {"timestamp(born) = made", "cast(born AS datetime) = made"},
        {"timestamp(born, '10:00') = made"},
        {"cast(title AS double) = 1"},
        {"convert(title using latin1) = 'x'"},
        {"trim(title) <> ''", "trim(both from title) <> ''"},
        {"trim(leading 'x' from title) <> ''"},
        {"trim(both 'x' from title) <> ''", "trim('x' from title) <> ''"},
        {"rtrim(title) = 'x'", "trim(trailing from title) = 'x'"},
        {"char_length(title) BETWEEN 1 AND 40", "CHARACTER_LENGTH(title) BETWEEN 1 AND 40"},
        {"length(title) BETWEEN 1 AND 40", "octet_length(title) BETWEEN 1 AND 40"},
        {"locate('x', title) > 0", "position('x' in title) > 0", "instr(title, 'x') > 0"},
        {"locate('x', title, 3) > 0"},
        {"substring(title from 1 for 2) = 'ab'", "substr(title, 1, 2) = 'ab'", "mid(title, 1, 2) = 'ab'"},
        {"substring(title, 2) = 'ab'", "substring(title from 2) = 'ab'"},
        {"left(title, 2) = 'ab'"},
        {"replace(title, 'a', 'b') = 'x'"},
        {"regexp_replace(title, 'a', 'b') = 'x'"},
        {"lpad(title, 3, '0') = 'x'"},
        {"insert(title, 1, 1, '0') = 'x'"},
        {"repeat(title, 3) = 'x'"},
        {"chr(65) = title", "char(65 using utf8mb4) = title"},
        {"sha(title) = 'x'", "sha1(title) = 'x'"},
        {"find_in_set('a', title) > 0"},
        {"round(rate) = 1", "round(rate, 0) = 1"},
        {"round(rate, 1) = rate"},
        {"truncate(rate, 1) = rate"},
        {"ceil(rate) = rate", "ceiling(rate) = rate"},
        {"pow(price, 2) > 1", "power(price, 2) > 1"},
        {"log(rate) > 1"},
        {"ln(rate) > 1"},
    };
}

} // namespace

const Meanings &mariadbConditions()
{
    static const Meanings all = comparisons() + connections() + constants() + arithmetic() + calls();
    return all;
}

Schema mariadbTableForConditions()
{
    Schema schema = schemaFromText("t(id pk, title varchar(40), status text, price integer, pages bigint, "
                                   "rate numeric(5,2), is_new boolean, data json, born date, made timestamp, "
                                   "day integer, length integer)");
    Table &table = *schema.tables.edit(tableId("t"));
    const DataType mood = DataType::choice(DataType::Kind::Enum, {"a", "b"});
    table.columns.append({.id = columnId("t.mood"), .name = "mood", .type = mood});
    table.columns.append({.id = columnId("t.odd"), .name = "Odd Name", .type = DataType::of(DataType::Kind::Integer)});
    return schema;
}

} // namespace joinery
