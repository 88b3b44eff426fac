BEGIN;

-- add table log
CREATE TABLE "log" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "what" TEXT
);

-- add trigger logged
CREATE TRIGGER "logged" AFTER INSERT ON book BEGIN INSERT INTO log (what) VALUES ('new'); END;

COMMIT;
