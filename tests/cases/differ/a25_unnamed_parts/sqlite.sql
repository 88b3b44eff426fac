-- must be 0: SELECT count(*) FROM (SELECT "customer_preferred_delivery_address_line_number_one_b" AS value FROM (SELECT "id", NULL AS "customer_preferred_delivery_address_line_number_one_a", NULL AS "customer_preferred_delivery_address_line_number_one_b" FROM "customer_delivery_preference_history") AS "customer_delivery_preference_history" WHERE "customer_preferred_delivery_address_line_number_one_b" IS NOT NULL GROUP BY "customer_preferred_delivery_address_line_number_one_b" HAVING count(*) > 1)
-- must be 0: SELECT count(*) FROM (SELECT "customer_preferred_delivery_address_line_number_one_a" AS value FROM (SELECT "id", NULL AS "customer_preferred_delivery_address_line_number_one_a", NULL AS "customer_preferred_delivery_address_line_number_one_b" FROM "customer_delivery_preference_history") AS "customer_delivery_preference_history" WHERE "customer_preferred_delivery_address_line_number_one_a" IS NOT NULL GROUP BY "customer_preferred_delivery_address_line_number_one_a" HAVING count(*) > 1)
-- must be 0: SELECT count(*) FROM (SELECT * FROM (SELECT "id", NULL AS "customer_preferred_delivery_address_line_number_one_a", NULL AS "customer_preferred_delivery_address_line_number_one_b" FROM "customer_delivery_preference_history") AS "customer_delivery_preference_history") AS child WHERE child."customer_preferred_delivery_address_line_number_one_a" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "customer_delivery_preference_history" AS parent WHERE parent."id" = child."customer_preferred_delivery_address_line_number_one_a")
-- must be 0: SELECT count(*) FROM (SELECT * FROM (SELECT "id", NULL AS "customer_preferred_delivery_address_line_number_one_a", NULL AS "customer_preferred_delivery_address_line_number_one_b" FROM "customer_delivery_preference_history") AS "customer_delivery_preference_history") AS child WHERE child."customer_preferred_delivery_address_line_number_one_b" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "customer_delivery_preference_history" AS parent WHERE parent."id" = child."customer_preferred_delivery_address_line_number_one_b")
-- must be 0: SELECT count(*) FROM (SELECT "id", NULL AS "customer_preferred_delivery_address_line_number_one_a", NULL AS "customer_preferred_delivery_address_line_number_one_b" FROM "customer_delivery_preference_history") AS "customer_delivery_preference_history" WHERE NOT (customer_preferred_delivery_address_line_number_one_b > 0)
-- must be 0: SELECT count(*) FROM (SELECT "id", NULL AS "customer_preferred_delivery_address_line_number_one_a", NULL AS "customer_preferred_delivery_address_line_number_one_b" FROM "customer_delivery_preference_history") AS "customer_delivery_preference_history" WHERE NOT (customer_preferred_delivery_address_line_number_one_a > 0)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change customer_delivery_preference_history: customer_preferred_delivery_address_line_number_one_a, customer_preferred_delivery_address_line_number_one_b, unique (customer_preferred_delivery_address_line_number_one_b), unique (customer_preferred_delivery_address_line_number_one_a), foreign key to customer_delivery_preference_history, check (rebuild)
CREATE TABLE "joinery_new_customer_delivery_preference_history" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "customer_preferred_delivery_address_line_number_one_a" INTEGER,
    "customer_preferred_delivery_address_line_number_one_b" INTEGER,
    UNIQUE ("customer_preferred_delivery_address_line_number_one_a"),
    UNIQUE ("customer_preferred_delivery_address_line_number_one_b"),
    FOREIGN KEY ("customer_preferred_delivery_address_line_number_one_a") REFERENCES "customer_delivery_preference_history" ("id"),
    FOREIGN KEY ("customer_preferred_delivery_address_line_number_one_b") REFERENCES "customer_delivery_preference_history" ("id"),
    CHECK (customer_preferred_delivery_address_line_number_one_b > 0),
    CHECK (customer_preferred_delivery_address_line_number_one_a > 0)
);
INSERT INTO "joinery_new_customer_delivery_preference_history" ("id")
SELECT "id"
FROM "customer_delivery_preference_history";
DROP TABLE "customer_delivery_preference_history";
ALTER TABLE "joinery_new_customer_delivery_preference_history" RENAME TO "customer_delivery_preference_history";

-- no row may point nowhere
PRAGMA foreign_key_check("customer_delivery_preference_history");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
