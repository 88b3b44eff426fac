-- warning: The values of book.no_digits are rounded to fit timestamp(3).
-- warning: The values of book.numeric_to_real are rounded to fit numeric(10,2).
-- warning: The values of book.real_to_numeric are rounded to fit real.
-- warning: The values of book.no_precision are rounded to fit numeric(10,2).
-- must be 0: SELECT count(*) FROM "book" WHERE "longer" IS NOT NULL AND (char_length(rtrim("longer")) > 20)
-- must be 0: SELECT count(*) FROM "book" WHERE "numeric_to_real" IS NOT NULL AND (abs(round("numeric_to_real"::numeric, 2)) >= 100000000)
-- must be 0: SELECT count(*) FROM "book" WHERE "wider" IS NOT NULL AND (abs(round("wider"::numeric, 2)) >= 10000)
-- must be 0: SELECT count(*) FROM "book" WHERE "no_precision" IS NOT NULL AND (abs(round("no_precision"::numeric, 2)) >= 100000000)
-- must be 0: SELECT count(*) FROM "book" WHERE "no_length" IS NOT NULL AND (char_length(rtrim("no_length")) > 20)

BEGIN;

-- change column book.no_digits (type timestamp -> timestamp(3))
-- change column book.seconds (type timestamp(0) -> timestamp)
-- change column book.longer (type varchar(200) -> varchar(20))
-- change column book.shorter (type varchar(20) -> varchar(200))
-- change column book.numeric_to_real (type real -> numeric(10,2))
-- change column book.real_to_numeric (type numeric(10,2) -> real)
-- change column book.narrower (type numeric(8,2) -> numeric(10,4))
-- change column book.wider (type numeric(10,2) -> numeric(6,2))
-- change column book.with_precision (type numeric(10,2) -> numeric)
-- change column book.no_precision (type numeric -> numeric(10,2))
-- change column book.with_length (type varchar(20) -> varchar)
-- change column book.no_length (type varchar -> varchar(20))
ALTER TABLE "book"
    ALTER COLUMN "no_digits" TYPE timestamp(3),
    ALTER COLUMN "seconds" TYPE timestamp,
    ALTER COLUMN "longer" TYPE varchar(20),
    ALTER COLUMN "shorter" TYPE varchar(200),
    ALTER COLUMN "numeric_to_real" TYPE numeric(10,2),
    ALTER COLUMN "real_to_numeric" TYPE real,
    ALTER COLUMN "narrower" TYPE numeric(10,4),
    ALTER COLUMN "wider" TYPE numeric(6,2),
    ALTER COLUMN "with_precision" TYPE numeric,
    ALTER COLUMN "no_precision" TYPE numeric(10,2),
    ALTER COLUMN "with_length" TYPE varchar,
    ALTER COLUMN "no_length" TYPE varchar(20);

COMMIT;
