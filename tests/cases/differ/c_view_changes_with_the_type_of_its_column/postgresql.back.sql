-- note: The view shown is dropped and made again. Rights that were granted on it must be granted again by hand.
-- must be 0: SELECT count(*) FROM "item" WHERE "code" IS NOT NULL AND (CASE WHEN "code" ~ '^\s*[-+]?[0-9]{1,40}\s*$' THEN "code"::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE true END)

BEGIN;

-- change view shown
DROP VIEW "shown";

-- change column item.label (type integer -> varchar(20))
-- change column item.code (type text -> integer)
ALTER TABLE "item"
    ALTER COLUMN "label" TYPE varchar(20),
    ALTER COLUMN "code" TYPE integer USING "code"::integer;

-- change view shown
CREATE VIEW "shown" AS SELECT code + 1 AS next, upper(label) AS label FROM item;

COMMIT;
