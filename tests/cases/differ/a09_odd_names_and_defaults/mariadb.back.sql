-- loses: column Order.percent %
-- loses: column Order.价格
-- loses: column Order.größe
-- loses: column Order.select
-- loses: column Order.Mixed Case
-- loses: column Order.back\slash
-- loses: column Order.he said "no"
-- loses: column Order.it's
-- loses: table user

-- drop index Order.index
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
ALTER TABLE `Order`
    DROP CONSTRAINT `it's positive`,
    DROP INDEX `Größe "und" Preis`,
    DROP INDEX `index`,
    DROP COLUMN `it's`,
    DROP COLUMN `he said "no"`,
    DROP COLUMN `back\slash`,
    DROP COLUMN `Mixed Case`,
    DROP COLUMN `select`,
    DROP COLUMN `größe`,
    DROP COLUMN `价格`,
    DROP COLUMN `percent %`;

-- drop table user
DROP TABLE `user`;
