-- must be 0: SELECT count(*) FROM `invoice` AS child WHERE child.`payer_id` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `company` AS parent WHERE parent.`id` = child.`payer_id`)

-- take foreign key invoice.invoice_payer out of the way
ALTER TABLE `invoice` DROP FOREIGN KEY `invoice_payer`;

-- change foreign key invoice.invoice_payer
ALTER TABLE `invoice` ADD CONSTRAINT `invoice_payer` FOREIGN KEY (`payer_id`) REFERENCES `company` (`id`);
