-- warning: The values of money_pair.price are rounded to fit numeric(8,2).
-- note: The view prices is dropped and made again. Rights that were granted on it must be granted again by hand.
-- must be 0: SELECT count(*) FROM "offer" WHERE "now" IS DISTINCT FROM NULL AND (abs(round(("now")."price"::numeric, 2)) >= 1000000)
-- must be 0: SELECT count(*) FROM "offer" WHERE EXISTS (SELECT 1 FROM (SELECT unnest("former") AS element) AS elements WHERE element IS DISTINCT FROM NULL AND (abs(round((element)."price"::numeric, 2)) >= 1000000))
-- must be 0: SELECT count(*) FROM "offer" WHERE "inside" IS DISTINCT FROM NULL AND (("inside")."pair" IS DISTINCT FROM NULL AND (abs(round((("inside")."pair")."price"::numeric, 2)) >= 1000000))
-- must be 0: SELECT count(*) FROM "offer" WHERE "inside" IS DISTINCT FROM NULL AND (EXISTS (SELECT 1 FROM (SELECT unnest(("inside")."pairs") AS element) AS elements WHERE element IS DISTINCT FROM NULL AND (abs(round((element)."price"::numeric, 2)) >= 1000000)))
-- must be 0: SELECT count(*) FROM "offer" WHERE "held" IS DISTINCT FROM NULL AND (abs(round(("held")."price"::numeric, 2)) >= 1000000)

BEGIN;

-- change composite type money_pair
DROP VIEW "prices";
ALTER TABLE "offer" DROP COLUMN "shown";
ALTER TYPE "money_pair" RENAME TO "joinery_old_money_pair";
CREATE TYPE "money_pair" AS (cost numeric, price numeric(8,2), "per Unit" text);
CREATE FUNCTION "joinery_new_money_pair"("joinery_old_money_pair") RETURNS "money_pair" LANGUAGE sql STRICT AS $$SELECT ROW(($1)."cost", ($1)."price", NULL)::text::"money_pair"$$;
CREATE CAST ("joinery_old_money_pair" AS "money_pair") WITH FUNCTION "joinery_new_money_pair"("joinery_old_money_pair");
ALTER TABLE "offer"
    ALTER COLUMN "now" DROP DEFAULT,
    ALTER COLUMN "now" TYPE "money_pair" USING "now"::"money_pair",
    ALTER COLUMN "former" TYPE "money_pair"[] USING "former"::"money_pair"[];
ALTER TYPE "deal" RENAME TO "joinery_old_deal";
CREATE TYPE "deal" AS (title text, pair money_pair, pairs money_pair[]);
CREATE FUNCTION "joinery_new_deal"("joinery_old_deal") RETURNS "deal" LANGUAGE sql STRICT AS $$SELECT ROW(($1)."title", ($1)."pair"::money_pair, ($1)."pairs"::money_pair[])::text::"deal"$$;
CREATE CAST ("joinery_old_deal" AS "deal") WITH FUNCTION "joinery_new_deal"("joinery_old_deal");
ALTER TABLE "offer" ALTER COLUMN "inside" TYPE "deal" USING "inside"::"deal";
ALTER DOMAIN "priced" RENAME TO "joinery_old_priced";
DO $$DECLARE
    name text;
BEGIN
    FOR name IN SELECT conname FROM pg_constraint
        WHERE contypid = '"joinery_old_priced"'::regtype AND contype = 'c'
    LOOP
        EXECUTE 'ALTER DOMAIN "joinery_old_priced" DROP CONSTRAINT ' || quote_ident(name);
    END LOOP;
END$$;
CREATE DOMAIN "priced" AS money_pair CHECK ((VALUE).price > 0);
ALTER TABLE "offer" ALTER COLUMN "held" TYPE "priced" USING "held"::"priced";
DROP DOMAIN "joinery_old_priced";
DROP CAST ("joinery_old_deal" AS "deal");
DROP FUNCTION "joinery_new_deal"("joinery_old_deal");
DROP TYPE "joinery_old_deal";
DROP CAST ("joinery_old_money_pair" AS "money_pair");
DROP FUNCTION "joinery_new_money_pair"("joinery_old_money_pair");
DROP TYPE "joinery_old_money_pair";

-- change column offer.now (default '(1,2)' -> '(2,1,)')
ALTER TABLE "offer" ALTER COLUMN "now" SET DEFAULT '(2,1,)';

-- change composite type money_pair
ALTER TABLE "offer" ADD COLUMN "shown" numeric GENERATED ALWAYS AS ((now).price) STORED;
CREATE VIEW "prices" AS SELECT (now).price FROM offer;

COMMIT;
