// SPDX-License-Identifier: MIT
#include "core/copying/known_calls.h"

#include <QSet>
#include <QStringList>

namespace joinery {

namespace {

QSet<QString> wordsOf(const char *text)
{
    const QStringList words = QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return {words.cbegin(), words.cend()};
}

} // namespace

bool isKnownCall(const QString &word)
{
    static const QSet<QString> types = wordsOf(
        "char character varchar varying nchar nvarchar bpchar text tinytext mediumtext longtext bit varbit binary "
        "varbinary blob int integer tinyint smallint mediumint bigint int1 int2 int3 int4 int8 decimal dec numeric "
        "fixed number float float4 float8 double precision real time timetz timestamp timestamptz datetime year "
        "interval enum set signed unsigned");
    static const QSet<QString> keywords = wordsOf(
        "key index unique check as in and or not xor when then else case if on where by with btree hash gist gin "
        "brin spgist rtree range list columns than exclude include any some all over exists from join select union "
        "except intersect between like ilike is distinct having limit offset filter group using default exclusive "
        "identity return begin div mod lateral partition rollup cube sets within references values");
    static const QSet<QString> functions = wordsOf(
        "abs ceil ceiling floor round trunc truncate sign sqrt power pow exp ln log mod greatest least coalesce "
        "nullif ifnull isnull nvl nvl2 cast convert concat concat_ws lower upper lcase ucase initcap length "
        "char_length character_length octet_length bit_length trim ltrim rtrim btrim lpad rpad left right substr "
        "substring mid position locate instr strpos replace translate reverse ascii chr hex unhex md5 sha1 sha2 "
        "crc32 regexp_replace regexp_like regexp_substr regexp_matches split_part starts_with format "
        "now current_timestamp current_date current_time localtime localtimestamp clock_timestamp "
        "transaction_timestamp statement_timestamp curdate curtime utc_timestamp utc_date utc_time sysdate "
        "unix_timestamp from_unixtime date timeofday extract date_part date_trunc age date_add date_sub adddate "
        "subdate datediff timediff timestampdiff timestampadd date_format str_to_date to_char to_date to_number "
        "to_timestamp make_date make_time make_interval day month hour minute second week quarter weekday dayofweek "
        "dayofmonth dayofyear dayname monthname last_day to_days from_days makedate maketime justify_days "
        "justify_hours "
        "uuid gen_random_uuid random rand count sum avg min max bit_and bit_or bit_xor bool_and bool_or every stddev "
        "stddev_pop stddev_samp variance var_pop var_samp group_concat string_agg array_agg row_number rank "
        "dense_rank percent_rank cume_dist ntile lag lead first_value last_value nth_value generate_series unnest "
        "array_length array_position array_to_string string_to_array cardinality array row "
        "json_array json_object json_extract json_unquote json_value json_valid json_query json_contains json_length "
        "json_exists json_quote json_type json_keys json_build_object json_build_array json_agg json_object_agg "
        "jsonb_build_object jsonb_build_array jsonb_agg jsonb_typeof json_typeof jsonb_array_length "
        "json_array_length to_json to_jsonb to_tsvector to_tsquery plainto_tsquery setweight daterange int4range "
        "int8range numrange tsrange tstzrange lower_inc upper_inc isempty system_time "
        "num_nonnulls num_nulls point st_geomfromtext");
    const QString folded = word.toLower();
    return types.contains(folded) || keywords.contains(folded) || functions.contains(folded);
}

} // namespace joinery
