-- note: The view shown is dropped and made again. Rights that were granted on it must be granted again by hand.
-- must be 0: SELECT count(*) FROM "item" WHERE "label" IS NOT NULL AND (CASE WHEN "label" ~ '^\s*[-+]?[0-9]{1,40}\s*$' THEN "label"::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE true END)

BEGIN;

-- change column item.code (type integer -> text)
DROP VIEW "shown";

-- change column item.code (type integer -> text)
-- change column item.label (type varchar(20) -> integer)
ALTER TABLE "item"
    ALTER COLUMN "code" TYPE text,
    ALTER COLUMN "label" TYPE integer USING "label"::integer;

-- change column item.code (type integer -> text)
CREATE VIEW "shown" AS SELECT upper(code) AS next, label * 2 AS label FROM item;

COMMIT;
