-- forwards
BEGIN;

-- add table t (33 columns)
CREATE TABLE "t" (
    "a" varchar,
    "b" char(3),
    "c" text,
    "d" text,
    "e" text,
    "f" text,
    "g" smallint,
    "h" integer,
    "i" integer,
    "j" bigint,
    "k" numeric(20),
    "l" real,
    "m" double precision,
    "n" numeric,
    "o" numeric(5),
    "p" numeric(7,2),
    "q" boolean,
    "r" date,
    "s" time,
    "t" time(3),
    "u" timestamp,
    "v" timestamptz(6),
    "w" interval,
    "x" smallint,
    "y" uuid,
    "z" json,
    "aa" jsonb,
    "ab" bytea,
    "ac" text[][],
    "ad" inet,
    "ae" bit varying(8),
    "af" tsvector,
    "ag" varchar(20)[]
);

COMMIT;

-- backwards
BEGIN;

-- drop table t
DROP TABLE "t";

COMMIT;
