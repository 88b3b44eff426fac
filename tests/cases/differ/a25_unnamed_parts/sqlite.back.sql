-- loses: column customer_delivery_preference_history.customer_preferred_delivery_address_line_number_one_b
-- loses: column customer_delivery_preference_history.customer_preferred_delivery_address_line_number_one_a

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change customer_delivery_preference_history: customer_preferred_delivery_address_line_number_one_a, customer_preferred_delivery_address_line_number_one_b, unique (customer_preferred_delivery_address_line_number_one_b), unique (customer_preferred_delivery_address_line_number_one_a), foreign key to customer_delivery_preference_history, check (rebuild)
CREATE TABLE "joinery_new_customer_delivery_preference_history" (
    "id" INTEGER NOT NULL PRIMARY KEY
);
INSERT INTO "joinery_new_customer_delivery_preference_history" ("id")
SELECT "id"
FROM "customer_delivery_preference_history";
DROP TABLE "customer_delivery_preference_history";
ALTER TABLE "joinery_new_customer_delivery_preference_history" RENAME TO "customer_delivery_preference_history";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
