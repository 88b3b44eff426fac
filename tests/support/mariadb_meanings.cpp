// SPDX-License-Identifier: MIT
#include "tests/support/mariadb_meanings.h"

namespace joinery {

namespace {

const Meanings numberTypes{
    {"tinyint", "INT1", "tinyint(4)"},
    {"boolean", "bool", "tinyint(1)"},
    {"tinyint unsigned", "tinyint(1) unsigned"},
    {"smallint", "INT2"},
    {"mediumint", "MIDDLEINT", "INT3"},
    {"integer", "INT", "int(11)", "int(5)", "INT4", "INTEGER SIGNED"},
    {"integer unsigned", "int(10) unsigned"},
    {"bigint", "INT8", "bigint(20)"},
    {"bigint unsigned"},
    {"int(5) zerofill", "int(5) unsigned zerofill"},
    {"int zerofill", "int(10) unsigned zerofill"},
    {"real", "FLOAT", "FLOAT(10)", "FLOAT4"},
    {"double", "DOUBLE PRECISION", "REAL", "FLOAT(30)", "FLOAT8"},
    {"FLOAT(5,2)", "float(5, 2)"},
    {"double(5,2)"},
    {"float unsigned"},
    {"numeric", "DECIMAL(65,30)"},
    {"numeric(10,0)", "DECIMAL", "DEC", "FIXED", "NUMERIC(10)"},
    {"numeric(8,2)", "decimal( 8, 2 )"},
    {"decimal(8,2) unsigned"},
    {"BIT", "BIT(1)"},
    {"BIT(8)"},
};

const Meanings textTypes{
    {"varchar(20)", "VARCHAR (20)", "character varying(20)", "CHAR VARYING(20)", "varcharacter(20)"},
    {"varchar(21)"},
    {"text", "varchar", "TEXT(64)", "text(16383)"},
    {"char", "char(1)", "CHARACTER"},
    {"char(3)"},
    {"tinytext", "TEXT(63)"},
    {"mediumtext", "LONG", "LONG VARCHAR", "TEXT(16384)"},
    {"longtext", "text(5000000)"},
    {"json", "jsonb", "JSON"},
    {"enum('a','b')", "ENUM('a', 'b')"},
    {"enum('b','a')"},
    {"enum('a','c')"},
    {"enum('it''s','x,y',' x','ä','say \"x\"')"},
    {"enum('a\\b','c')"},
    {"enum('line\nend','c')"},
    {"set('a','b')"},
    {"set('b','a')"},
    {"mood"},
};

const Meanings otherTypes{
    {"date"},
    {"time", "TIME(0)"},
    {"time(3)"},
    {"timestamp", "timestamp(0)", "DATETIME", "datetime(0)"},
    {"timestamp(3)", "DATETIME(3)"},
    {"timestamptz", "timestamptz(0)", "TIMESTAMP"},
    {"timestamptz(6)"},
    {"year", "YEAR(4)"},
    {"uuid"},
    {"blob", "BLOB(256)"},
    {"TINYBLOB", "BLOB(10)"},
    {"MEDIUMBLOB", "LONG VARBINARY", "blob(65536)"},
    {"LONGBLOB"},
    {"BINARY", "BINARY(1)", "CHAR BYTE"},
    {"binary(3)", "CHAR(3) BYTE"},
    {"VARBINARY(3)"},
    {"INET4"},
    {"INET6"},
    {"POINT"},
    {"LINESTRING"},
    {"MULTIPOINT"},
    {"GEOMETRY"},
    {"GEOMETRYCOLLECTION"},
};

const QList<MariadbDefaults> numberDefaults{
    {"integer",
     {{"5", "'5'", "5.0", "'05'", "0x05", "b'101'"},
      {"-5", "'-5'"},
      {"50"},
      {"0"},
      {"null"},
      {"1 + 2"},
      {"2 + 1"},
      {"year(now())", "year(current_timestamp)"}}},
    {"bigint", {{"9223372036854775807"}, {"9223372036854775806"}}},
    {"numeric(5,2)", {{"1.5", "1.50", "'1.5'"}, {"1.05"}, {"2", "2.00"}, {"20"}, {"0", "0.00"}}},
    {"numeric", {{"1.5", "1.500"}, {"15"}}},
    {"double", {{"1.5", "1.50"}, {"1e3", "1000"}, {"1e20", "100000000000000000000"}, {"-0.001", "-1e-3"}}},
    {"real", {{"0.1"}, {"1.5"}}},
    {"int(5) zerofill", {{"5"}, {"50"}}},
    {"boolean", {{"true", "1", "'1'"}, {"false", "0"}, {"null"}, {"1 = 1"}}},
    {"bit(8)", {{"5", "b'101'"}, {"6"}}},
    {"year", {{"2026", "'2026'", "26"}, {"1999", "99"}, {"year(curdate())", "year(current_date)"}}},
};

const QList<MariadbDefaults> textDefaults{
    {"varchar(40)",
     {{"'it''s'"},
      {"''"},
      {"'NULL'"},
      {"null"},
      {"5", "'5'"},
      {"'a\\b'"},
      {"'line\nend'"},
      {"'ä€'"},
      {"' x '"},
      {"' x'"},
      {"'x'", "('x')", "x'78'"},
      {"'X'"},
      {"true", "'true'"},
      {"uuid()", "UUID()", "(uuid())"},
      {"current_timestamp"},
      {"current_date", "curdate()"},
      {"concat('a', \"b\")", "concat('a','b')"},
      {"lower('X')", "lcase('X')"},
      {"user()", "session_user()"},
      {"current_user", "current_user()"},
      {"database()", "schema()"}}},
    {"char(5)", {{"'x'", "'x '"}, {"' x'"}}},
    {"text", {{"'x'", "('x')"}, {"5", "'5'"}, {"'it''s'"}, {"lower('X')"}}},
    {"blob", {{"'AB'", "x'4142'"}, {"'x'"}}},
    {"varbinary(5)", {{"'AB'", "x'4142'"}, {"'x'"}}},
    {"binary(3)", {{"'x'"}, {"'xy'"}}},
    {"json", {{"'{}'"}, {"'[]'"}, {"json_object('a', 1)"}, {"json_array()"}}},
    {"uuid",
     {{"uuid()"},
      {"'123e4567-e89b-12d3-a456-426655440000'", "'123E4567E89B12D3A456426655440000'"},
      {"'123e4567-e89b-12d3-a456-426655440001'"}}},
    {"enum('a','it''s','5')", {{"'a'"}, {"'it''s'"}, {"'5'", "5"}}},
    {"set('a','b')", {{"'a,b'", "'b,a'"}, {"'a'"}, {"''"}}},
    {"INET6", {{"'::1'"}, {"'::2'"}}},
    {"mood", {{"'calm'"}, {"'angry'"}}},
};

const QList<MariadbDefaults> momentDefaults{
    {"date",
     {{"'2026-01-02'", "'2026-1-2'", "20260102"},
      {"'2026-01-03'"},
      {"current_date", "curdate()", "(CURRENT_DATE)"},
      {"curdate() + interval 1 day", "date_add(current_date, interval 1 day)"},
      {"now()"}}},
    {"time", {{"'10:00:00'", "'10:00'"}, {"'10:00:01'"}, {"current_time", "curtime()"}}},
    {"time(3)", {{"'10:00:00'"}, {"'10:00:00.5'", "'10:00:00.500'"}, {"current_time(3)", "curtime(3)"}}},
    {"timestamp",
     {{"'2026-01-02'", "'2026-01-02 00:00:00'"},
      {"'2026-01-02 03:04:05'"},
      {"'2026-01-02 03:04:06'"},
      {"current_timestamp", "now()", "current_timestamp()", "current_timestamp(0)", "localtime"},
      {"current_timestamp + interval 1 day", "date_add(now(), interval 1 day)", "interval 1 day + now()"},
      {"utc_timestamp", "utc_timestamp()"}}},
    {"timestamp(3)",
     {{"'2026-01-02 03:04:05'", "'2026-01-02 03:04:05.000'"},
      {"'2026-01-02 03:04:05.6'"},
      {"current_timestamp(3)", "now(3)"}}},
    {"timestamptz", {{"current_timestamp", "now()"}, {"'2026-01-02 03:04:05'"}, {"null"}}},
};

} // namespace

Meanings mariadbTypes()
{
    return numberTypes + textTypes + otherTypes;
}

QList<MariadbDefaults> mariadbDefaults()
{
    return numberDefaults + textDefaults + momentDefaults;
}

} // namespace joinery
