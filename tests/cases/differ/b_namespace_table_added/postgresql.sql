BEGIN;

-- add table shop.author (1 columns)
CREATE TABLE "shop"."author" (
    "id" integer NOT NULL,
    CONSTRAINT "author_pkey" PRIMARY KEY ("id")
);

COMMIT;
