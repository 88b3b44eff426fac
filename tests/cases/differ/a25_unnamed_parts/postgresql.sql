BEGIN;

-- add column customer_delivery_preference_history.customer_preferred_delivery_address_line_number_one_a (integer)
-- add column customer_delivery_preference_history.customer_preferred_delivery_address_line_number_one_b (integer)
-- add unique constraint on customer_delivery_preference_history
-- add check on customer_delivery_preference_history
-- add foreign key on customer_delivery_preference_history
ALTER TABLE "customer_delivery_preference_history"
    ADD COLUMN "customer_preferred_delivery_address_line_number_one_a" integer,
    ADD COLUMN "customer_preferred_delivery_address_line_number_one_b" integer,
    ADD CONSTRAINT "customer_delivery_preference__customer_preferred_delivery_a_key" UNIQUE ("customer_preferred_delivery_address_line_number_one_b"),
    ADD CONSTRAINT "customer_delivery_preference__customer_preferred_delivery__key1" UNIQUE ("customer_preferred_delivery_address_line_number_one_a"),
    ADD CONSTRAINT "customer_delivery_preference_customer_preferred_delivery__check" CHECK (customer_preferred_delivery_address_line_number_one_b > 0),
    ADD CONSTRAINT "customer_delivery_preference_customer_preferred_delivery_check1" CHECK (customer_preferred_delivery_address_line_number_one_a > 0),
    ADD CONSTRAINT "customer_delivery_preference__customer_preferred_delivery__fkey" FOREIGN KEY ("customer_preferred_delivery_address_line_number_one_a") REFERENCES "customer_delivery_preference_history" ("id"),
    ADD CONSTRAINT "customer_delivery_preference_customer_preferred_delivery__fkey1" FOREIGN KEY ("customer_preferred_delivery_address_line_number_one_b") REFERENCES "customer_delivery_preference_history" ("id");

COMMIT;
