BEGIN;

-- set views and triggers aside
DROP VIEW "of_another";
DROP VIEW "of_both";
DROP VIEW "reads_ring";
DROP VIEW "ring_a";
DROP VIEW "ring_b";
DROP VIEW "too_few";

-- rename column shelf.title to label
ALTER TABLE "shelf" RENAME COLUMN "title" TO "label";

-- add column shelf.place
ALTER TABLE "shelf" ADD COLUMN "place" TEXT;

-- put views and triggers back
CREATE VIEW "of_another" AS SELECT a.title FROM author AS a JOIN book AS b ON b.author_id = a.id;
CREATE VIEW "of_both" AS SELECT id FROM author JOIN book ON author_id = author.id;
CREATE VIEW "reads_ring" AS SELECT * FROM ring_a;
CREATE VIEW "ring_a" AS SELECT * FROM ring_b;
CREATE VIEW "ring_b" AS SELECT * FROM ring_a;
CREATE VIEW "too_few" AS SELECT id, name FROM author UNION SELECT id FROM book;

COMMIT;
