CREATE TABLE "order" ("from" TEXT, "it's" TEXT, "Key" INTEGER PRIMARY KEY, CHECK ("from" <> 'from'));
CREATE INDEX "where" ON "order" ("from", "it's");
CREATE VIEW "a view" AS SELECT "from" AS "select", "it's" FROM "order";
INSERT INTO "order" VALUES ('here', NULL, 1), ('there', 'o''clock', 2);
