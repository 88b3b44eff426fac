BEGIN;

-- add index review_stars
CREATE UNIQUE INDEX "review_stars" ON "review" ("stars") WHERE stars > 1;

COMMIT;
