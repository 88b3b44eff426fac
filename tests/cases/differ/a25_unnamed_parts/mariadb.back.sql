-- loses: column customer_delivery_preference_history.customer_preferred_delivery_address_line_number_one_b
-- loses: column customer_delivery_preference_history.customer_preferred_delivery_address_line_number_one_a

-- drop foreign key on customer_delivery_preference_history
-- drop check on customer_delivery_preference_history
-- drop unique constraint on customer_delivery_preference_history
-- drop column customer_delivery_preference_history.customer_preferred_delivery_address_line_number_one_b
-- drop column customer_delivery_preference_history.customer_preferred_delivery_address_line_number_one_a
ALTER TABLE `customer_delivery_preference_history`
    DROP FOREIGN KEY `customer_delivery_preference_history_customer_prefe_653d589d`,
    DROP FOREIGN KEY `customer_delivery_preference_history_customer_prefe_7613aa4b`,
    DROP CONSTRAINT `customer_delivery_preference_history_customer_prefe_1d0d46a1`,
    DROP CONSTRAINT `customer_delivery_preference_history_customer_prefe_36b0f098`,
    DROP INDEX `customer_delivery_preference_history_customer_prefe_30990f65`,
    DROP INDEX `customer_delivery_preference_history_customer_prefe_4c53dd93`,
    DROP COLUMN `customer_preferred_delivery_address_line_number_one_a`,
    DROP COLUMN `customer_preferred_delivery_address_line_number_one_b`;
