-- forwards
-- rename table book -> volume
RENAME TABLE `book` TO `volume`;
SET STATEMENT foreign_key_checks = 0 FOR ALTER TABLE `volume`
    DROP FOREIGN KEY `book_author_id_foreign`,
    DROP CONSTRAINT `book_price_check`,
    RENAME INDEX `book_price_unique` TO `volume_price_unique`,
    RENAME INDEX `book_author_id_foreign` TO `volume_author_id_foreign`,
    ADD CONSTRAINT `volume_price_check` CHECK (price >= 0),
    ADD CONSTRAINT `volume_author_id_foreign` FOREIGN KEY (`author_id`) REFERENCES `author` (`id`);

-- rename column volume.price -> cost
-- rename column volume.title -> name
ALTER TABLE `volume`
    DROP CONSTRAINT `volume_price_check`,
    RENAME COLUMN `title` TO `name`,
    RENAME COLUMN `price` TO `cost`,
    RENAME INDEX `volume_price_unique` TO `volume_cost_unique`,
    ADD CONSTRAINT `volume_cost_check` CHECK (cost >= 0);

-- backwards
-- rename column volume.name -> title
-- rename column volume.cost -> price
ALTER TABLE `volume`
    DROP CONSTRAINT `volume_cost_check`,
    RENAME COLUMN `name` TO `title`,
    RENAME COLUMN `cost` TO `price`,
    RENAME INDEX `volume_cost_unique` TO `volume_price_unique`,
    ADD CONSTRAINT `volume_price_check` CHECK (price >= 0);

-- rename table volume -> book
RENAME TABLE `volume` TO `book`;
SET STATEMENT foreign_key_checks = 0 FOR ALTER TABLE `book`
    DROP FOREIGN KEY `volume_author_id_foreign`,
    DROP CONSTRAINT `volume_price_check`,
    RENAME INDEX `volume_price_unique` TO `book_price_unique`,
    RENAME INDEX `volume_author_id_foreign` TO `book_author_id_foreign`,
    ADD CONSTRAINT `book_price_check` CHECK (price >= 0),
    ADD CONSTRAINT `book_author_id_foreign` FOREIGN KEY (`author_id`) REFERENCES `author` (`id`);
