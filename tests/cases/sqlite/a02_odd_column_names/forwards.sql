BEGIN;

-- drop column item.Display Name
ALTER TABLE "item" DROP COLUMN "Display Name";

-- add column item.Größe (cm)
ALTER TABLE "item" ADD COLUMN "Größe (cm)" REAL;

-- add column item.order
ALTER TABLE "item" ADD COLUMN "order" INTEGER NOT NULL DEFAULT 0;

COMMIT;
