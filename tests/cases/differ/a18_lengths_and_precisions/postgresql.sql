-- warning: The values of book.with_precision are rounded to fit numeric(10,2).
-- warning: The values of book.narrower are rounded to fit numeric(8,2).
-- warning: The values of book.real_to_numeric are rounded to fit numeric(10,2).
-- warning: The values of book.numeric_to_real are rounded to fit real.
-- warning: The values of book.seconds are rounded to fit timestamp(0).
-- must be 0: SELECT count(*) FROM "book" WHERE "with_length" IS NOT NULL AND (char_length(rtrim("with_length")) > 20)
-- must be 0: SELECT count(*) FROM "book" WHERE "with_precision" IS NOT NULL AND (abs(round("with_precision"::numeric, 2)) >= 100000000)
-- must be 0: SELECT count(*) FROM "book" WHERE "narrower" IS NOT NULL AND (abs(round("narrower"::numeric, 2)) >= 1000000)
-- must be 0: SELECT count(*) FROM "book" WHERE "real_to_numeric" IS NOT NULL AND (abs(round("real_to_numeric"::numeric, 2)) >= 100000000)
-- must be 0: SELECT count(*) FROM "book" WHERE "shorter" IS NOT NULL AND (char_length(rtrim("shorter")) > 20)

BEGIN;

-- change column book.no_length (type varchar(20) -> varchar)
-- change column book.with_length (type varchar -> varchar(20))
-- change column book.no_precision (type numeric(10,2) -> numeric)
-- change column book.with_precision (type numeric -> numeric(10,2))
-- change column book.wider (type numeric(6,2) -> numeric(10,2))
-- change column book.narrower (type numeric(10,4) -> numeric(8,2))
-- change column book.real_to_numeric (type real -> numeric(10,2))
-- change column book.numeric_to_real (type numeric(10,2) -> real)
-- change column book.shorter (type varchar(200) -> varchar(20))
-- change column book.longer (type varchar(20) -> varchar(200))
-- change column book.seconds (type timestamp -> timestamp(0))
-- change column book.no_digits (type timestamp(3) -> timestamp)
ALTER TABLE "book"
    ALTER COLUMN "no_length" TYPE varchar,
    ALTER COLUMN "with_length" TYPE varchar(20),
    ALTER COLUMN "no_precision" TYPE numeric,
    ALTER COLUMN "with_precision" TYPE numeric(10,2),
    ALTER COLUMN "wider" TYPE numeric(10,2),
    ALTER COLUMN "narrower" TYPE numeric(8,2),
    ALTER COLUMN "real_to_numeric" TYPE numeric(10,2),
    ALTER COLUMN "numeric_to_real" TYPE real,
    ALTER COLUMN "shorter" TYPE varchar(20),
    ALTER COLUMN "longer" TYPE varchar(200),
    ALTER COLUMN "seconds" TYPE timestamp(0),
    ALTER COLUMN "no_digits" TYPE timestamp;

COMMIT;
