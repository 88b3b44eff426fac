-- loses: column Order.percent %
-- loses: column Order.价格
-- loses: column Order.größe
-- loses: column Order.select
-- loses: column Order.Mixed Case
-- loses: column Order.back\slash
-- loses: column Order.he said "no"
-- loses: column Order.it's
-- loses: table user

BEGIN;

-- drop index Order.index
DROP INDEX "index";

-- drop check Order.it's positive
-- drop unique constraint Order.Größe "und" Preis
-- drop column Order.percent %
-- drop column Order.价格
-- drop column Order.größe
-- drop column Order.select
-- drop column Order.Mixed Case
-- drop column Order.back\slash
-- drop column Order.he said "no"
-- drop column Order.it's
ALTER TABLE "Order"
    DROP CONSTRAINT "it's positive",
    DROP CONSTRAINT "Größe ""und"" Preis",
    DROP COLUMN "percent %",
    DROP COLUMN "价格",
    DROP COLUMN "größe",
    DROP COLUMN "select",
    DROP COLUMN "Mixed Case",
    DROP COLUMN "back\slash",
    DROP COLUMN "he said ""no""",
    DROP COLUMN "it's";

-- drop table user
DROP TABLE "user";

COMMIT;
