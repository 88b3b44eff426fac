-- loses: column customer_delivery_preference_history.customer_preferred_delivery_address_line_number_one_b
-- loses: column customer_delivery_preference_history.customer_preferred_delivery_address_line_number_one_a

BEGIN;

-- drop foreign key on customer_delivery_preference_history
-- drop check on customer_delivery_preference_history
-- drop unique constraint on customer_delivery_preference_history
-- drop column customer_delivery_preference_history.customer_preferred_delivery_address_line_number_one_b
-- drop column customer_delivery_preference_history.customer_preferred_delivery_address_line_number_one_a
ALTER TABLE "customer_delivery_preference_history"
    DROP CONSTRAINT "customer_delivery_preference_customer_preferred_delivery__fkey1",
    DROP CONSTRAINT "customer_delivery_preference__customer_preferred_delivery__fkey",
    DROP CONSTRAINT "customer_delivery_preference_customer_preferred_delivery_check1",
    DROP CONSTRAINT "customer_delivery_preference_customer_preferred_delivery__check",
    DROP CONSTRAINT "customer_delivery_preference__customer_preferred_delivery__key1",
    DROP CONSTRAINT "customer_delivery_preference__customer_preferred_delivery_a_key",
    DROP COLUMN "customer_preferred_delivery_address_line_number_one_b",
    DROP COLUMN "customer_preferred_delivery_address_line_number_one_a";

COMMIT;
