-- loses: column Order.percent %
-- loses: column Order.价格
-- loses: column Order.größe
-- loses: column Order.select
-- loses: column Order.Mixed Case
-- loses: column Order.back\slash
-- loses: column Order.he said "no"
-- loses: column Order.it's
-- loses: table user

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- drop table user
DROP TABLE "user";

-- change Order: it's, he said "no", back\slash, Mixed Case, select, größe, 价格, percent %, unique (größe), check it's positive (rebuild)
CREATE TABLE "joinery_new_Order" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "from" TEXT
);
INSERT INTO "joinery_new_Order" ("id", "from")
SELECT "id", "from"
FROM "Order";
DROP TABLE "Order";
ALTER TABLE "joinery_new_Order" RENAME TO "Order";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
