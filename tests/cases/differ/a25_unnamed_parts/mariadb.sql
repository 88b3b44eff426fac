-- must be 0: SELECT count(*) FROM (SELECT `id` AS joinery_row, NULL AS `customer_preferred_delivery_address_line_number_one_b` FROM `customer_delivery_preference_history`) AS later WHERE NOT (customer_preferred_delivery_address_line_number_one_b > 0)
-- must be 0: SELECT count(*) FROM (SELECT `id` AS joinery_row, NULL AS `customer_preferred_delivery_address_line_number_one_a` FROM `customer_delivery_preference_history`) AS later WHERE NOT (customer_preferred_delivery_address_line_number_one_a > 0)

-- add column customer_delivery_preference_history.customer_preferred_delivery_address_line_number_one_a (integer)
-- add column customer_delivery_preference_history.customer_preferred_delivery_address_line_number_one_b (integer)
-- add unique constraint on customer_delivery_preference_history
-- add check on customer_delivery_preference_history
-- add foreign key on customer_delivery_preference_history
ALTER TABLE `customer_delivery_preference_history`
    ADD COLUMN `customer_preferred_delivery_address_line_number_one_a` INT,
    ADD COLUMN `customer_preferred_delivery_address_line_number_one_b` INT,
    ADD UNIQUE INDEX `customer_delivery_preference_history_customer_prefe_30990f65` (`customer_preferred_delivery_address_line_number_one_b`),
    ADD UNIQUE INDEX `customer_delivery_preference_history_customer_prefe_4c53dd93` (`customer_preferred_delivery_address_line_number_one_a`),
    ADD CONSTRAINT `customer_delivery_preference_history_customer_prefe_1d0d46a1` CHECK (customer_preferred_delivery_address_line_number_one_b > 0),
    ADD CONSTRAINT `customer_delivery_preference_history_customer_prefe_36b0f098` CHECK (customer_preferred_delivery_address_line_number_one_a > 0),
    ADD CONSTRAINT `customer_delivery_preference_history_customer_prefe_653d589d` FOREIGN KEY (`customer_preferred_delivery_address_line_number_one_b`) REFERENCES `customer_delivery_preference_history` (`id`),
    ADD CONSTRAINT `customer_delivery_preference_history_customer_prefe_7613aa4b` FOREIGN KEY (`customer_preferred_delivery_address_line_number_one_a`) REFERENCES `customer_delivery_preference_history` (`id`);
