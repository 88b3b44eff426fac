BEGIN;

-- add table continent (2 columns)
CREATE TABLE "continent" (
    "id" integer NOT NULL,
    "name" text,
    CONSTRAINT "continent_pkey" PRIMARY KEY ("id")
);

-- add table country (3 columns)
CREATE TABLE "country" (
    "id" integer NOT NULL,
    "name" text,
    "continent_id" integer NOT NULL,
    CONSTRAINT "country_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "country_continent" FOREIGN KEY ("continent_id") REFERENCES "continent" ("id")
);

-- add table state (3 columns)
CREATE TABLE "state" (
    "id" integer NOT NULL,
    "name" text,
    "country_id" integer NOT NULL,
    CONSTRAINT "state_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "state_country" FOREIGN KEY ("country_id") REFERENCES "country" ("id")
);

-- add table city (3 columns)
CREATE TABLE "city" (
    "id" integer NOT NULL,
    "name" text,
    "state_id" integer NOT NULL,
    CONSTRAINT "city_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "city_state" FOREIGN KEY ("state_id") REFERENCES "state" ("id")
);

-- add table street (3 columns)
CREATE TABLE "street" (
    "id" integer NOT NULL,
    "name" text,
    "city_id" integer NOT NULL,
    CONSTRAINT "street_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "street_city" FOREIGN KEY ("city_id") REFERENCES "city" ("id")
);

COMMIT;
