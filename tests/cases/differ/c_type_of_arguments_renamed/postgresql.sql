BEGIN;

-- rename table book -> volume
ALTER TABLE "book" RENAME TO "volume";
ALTER TABLE "volume" RENAME CONSTRAINT "book_pkey" TO "volume_pkey";

-- rename enum mood -> Mood
ALTER TYPE "mood" RENAME TO "Mood";

-- move enum Mood to shop
CREATE SCHEMA IF NOT EXISTS "shop";
ALTER TYPE "Mood" SET SCHEMA "shop";

-- rename domain amount -> quantity
ALTER DOMAIN "amount" RENAME TO "quantity";

COMMIT;
