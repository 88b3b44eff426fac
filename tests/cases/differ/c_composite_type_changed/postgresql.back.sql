-- note: The view prices is dropped and made again. Rights that were granted on it must be granted again by hand.
-- loses: attribute per Unit of column offer.now
-- loses: attribute per Unit of column offer.former

BEGIN;

-- change column offer.now (default '(2,1,)' -> '(1,2)')
ALTER TABLE "offer" ALTER COLUMN "now" DROP DEFAULT;

-- change composite type money_pair
DROP VIEW "prices";
ALTER TABLE "offer" DROP COLUMN "shown";
ALTER TYPE "money_pair" RENAME TO "joinery_old_money_pair";
CREATE TYPE "money_pair" AS (price numeric, cost numeric);
CREATE FUNCTION "joinery_new_money_pair"("joinery_old_money_pair") RETURNS "money_pair" LANGUAGE sql STRICT AS $$SELECT ROW(($1)."price", ($1)."cost")::text::"money_pair"$$;
CREATE CAST ("joinery_old_money_pair" AS "money_pair") WITH FUNCTION "joinery_new_money_pair"("joinery_old_money_pair");
ALTER TABLE "offer"
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

-- change composite type money_pair
-- change column offer.now (default '(2,1,)' -> '(1,2)')
ALTER TABLE "offer"
    ADD COLUMN "shown" numeric GENERATED ALWAYS AS ((now).price) STORED,
    ALTER COLUMN "now" SET DEFAULT '(1,2)';

-- change composite type money_pair
CREATE VIEW "prices" AS SELECT (now).price FROM offer;

COMMIT;
