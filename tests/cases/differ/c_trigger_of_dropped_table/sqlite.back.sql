BEGIN;

-- add table book
CREATE TABLE "book" (
    "id" INTEGER NOT NULL PRIMARY KEY
);

-- add trigger logged
CREATE TRIGGER "logged" AFTER INSERT ON book BEGIN INSERT INTO log (what) VALUES ('new'); END;

COMMIT;
